import { RewardKind } from '../../../contract/compiled/rewards.ts';
import type { Reward } from '../../../contract/rewards.ts';

/** The kinds that have a name and an icon, in the order in which a filter offers them. */
const rewardKinds = RewardKind[1];

type RewardKindName = (typeof rewardKinds)[number];

/** A kind as it is shown: all of the vendor's own are `reward` together. */
export type ShownRewardKind = RewardKindName | 'reward';

export const shownRewardKinds: readonly ShownRewardKind[] = [...rewardKinds, 'reward'];

/** The kind of a reward; `reward` for a kind that this version does not know. */
export const rewardKindOf = (kind: Reward['kind']): ShownRewardKind =>
  rewardKinds.find((known) => known === kind) ?? 'reward';
