export { configureLaurel, signOut } from '../internal/program/page-provider.ts';
export type { LaurelBeforeRedeemEvent, LaurelRedeemEvent } from '../internal/events/redeem-events.ts';
export { LaurelErrorEvent, LaurelLoadEvent } from '../internal/events/resource-events.ts';
export { LaurelNavigateEvent } from '../internal/events/navigate-event.ts';
export { LaurelRewardList } from './reward-list.ts';
