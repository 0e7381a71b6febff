import type { Widget } from './widget.ts';
import { perkList } from './widgets/perk-list.ts';
import { tierBadge } from './widgets/tier-badge.ts';

/**
 * Every widget that the gates hold to account. The perk list joins in the long form: its states and dialogs take ten
 * minutes, which the twenty of continuous integration do not have until its rounds are shared out.
 */
export const widgets: readonly Widget[] =
  process.env['LAUREL_LONG'] === '1' ? [tierBadge, perkList] : [tierBadge];
