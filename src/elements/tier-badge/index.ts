export { configureLaurel, signOut } from '../shared/page.ts';
export { LaurelErrorEvent, LaurelLoadEvent, LaurelNavigateEvent } from '../shared/events.ts';
export { LaurelTierBadge } from './tier-badge.ts';
export type { TierBadgeVariant } from './variant.ts';
