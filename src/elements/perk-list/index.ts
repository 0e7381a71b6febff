export { configureLaurel, signOut } from '../shared/page.ts';
export type { LaurelClaimedEvent, LaurelClaimEvent } from '../shared/claim-event.ts';
export { LaurelErrorEvent, LaurelLoadEvent } from '../shared/events.ts';
export { LaurelNavigateEvent } from '../shared/navigate-event.ts';
export { LaurelPerkList } from './perk-list.ts';
