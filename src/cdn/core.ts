import './apply-queued-options.ts';
// Defined before any widget, so that the widgets inside find it at once.
import '../elements/program/define.ts';

export { LaurelErrorEvent } from '../elements/internal/events/resource-events.ts';
export { configureLaurel } from '../elements/internal/program/page-provider.ts';
