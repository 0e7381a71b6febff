import './apply-queued-options.ts';
// Defined before any widget, so that the widgets inside find it at once.
import '../elements/program/define.ts';

export { LaurelErrorEvent } from '../elements/internal/events/resource-events.ts';
export { configureLaurel } from '../elements/internal/program/page-provider.ts';

/** Words of the page's own: loaded for pages that have some. */
export const loadPageWords = (): Promise<typeof import('../elements/internal/i18n/page-words.ts')> =>
  import('../elements/internal/i18n/page-words.ts');
