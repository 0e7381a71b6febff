import type { Widget } from './widget.ts';
import { perkList } from './widgets/perk-list.ts';
import { tierBadge } from './widgets/tier-badge.ts';

/** Every widget that the gates hold to account. */
export const widgets: readonly Widget[] = [tierBadge, perkList];
