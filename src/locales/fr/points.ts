// What the widgets of the points entry say at first.
import { later } from '../later.ts';

export { words as wallet } from './wallet.ts';
export { words as walletLedger } from './wallet-ledger.ts';
export { words as challengeList } from './challenge-list.ts';
export { words as rewardList } from './reward-list.ts';
export const dialogs = later(() => import('./points-dialogs.ts'));
