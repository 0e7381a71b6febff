export { configureLaurel, signOut } from '../shared/page.ts';
export { LaurelErrorEvent, LaurelLoadEvent, LaurelNavigateEvent } from '../shared/events.ts';
export { LaurelTierBadge, type TierBadgeVariant } from './tier-badge.ts';
