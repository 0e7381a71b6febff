import { configureLaurel } from '../index.ts';
import type { Page } from './slot.ts';

// Imported before the elements are defined, so that none of them starts unconnected.
const slot = (globalThis as Page)[Symbol.for('laurel')];
for (const options of slot?.waiting ?? []) configureLaurel(options);
if (slot) slot.waiting = [];
