import { configureLaurel } from '../elements/internal/program/page-provider.ts';
import type { WindowWithLaurel } from './laurel-global.ts';

// Applies the options that the page gave before the core had loaded. Imported before the elements are defined, so that
// none of them starts unconfigured.
const slot = (globalThis as WindowWithLaurel)[Symbol.for('laurel')];
for (const options of slot?.waiting ?? []) configureLaurel(options);
if (slot) slot.waiting = [];
