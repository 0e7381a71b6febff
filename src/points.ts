// The entry of the widgets that show points. A page without them loads nothing of it.
import './elements/program/define.ts';
import './elements/reward-list/define.ts';

export type { LaurelBeforeRedeemEvent, LaurelRedeemEvent } from './elements/internal/events/redeem-events.ts';
export { LaurelRewardList } from './elements/reward-list/reward-list.ts';
