// Defines the elements of the points entry, which a page without points does not load. The program comes first, so that the
// widgets inside it find it at once.
import './elements/program/define.ts';
import './elements/challenge-list/define.ts';
import './elements/reward-list/define.ts';
import './elements/wallet/define.ts';

export { LaurelBeforeSubmitEvent, LaurelSubmitEvent } from './elements/internal/events/challenge-events.ts';
export { LaurelBeforeRedeemEvent, LaurelRedeemEvent } from './elements/internal/events/redeem-events.ts';
export { configureLaurel, signOut } from './elements/internal/program/page-provider.ts';
export { LaurelChallengeList } from './elements/challenge-list/challenge-list.ts';
export { LaurelRewardList } from './elements/reward-list/reward-list.ts';
export { LaurelWallet, type WalletVariant } from './elements/wallet/wallet.ts';
