export { configureLaurel, signOut } from '../shared/page.ts';
export { LaurelErrorEvent, LaurelLoadEvent } from '../shared/events.ts';
export { LaurelNavigateEvent } from '../shared/navigate-event.ts';
export { LaurelTierBadge } from './tier-badge.ts';
export type { TierBadgeVariant } from './variant.ts';
