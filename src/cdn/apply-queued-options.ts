import { configureLaurel } from '../index.ts';
import type { WindowWithLaurel } from './laurel-global.ts';

// Imported before the elements are defined, so that none of them starts unconnected.
const slot = (globalThis as WindowWithLaurel)[Symbol.for('laurel')];
for (const options of slot?.waiting ?? []) configureLaurel(options);
if (slot) slot.waiting = [];
