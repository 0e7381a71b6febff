import { RewardKind } from '../../../contract/compiled/rewards.ts';
import type { Reward } from '../../../contract/rewards.ts';

/** The kinds that have a name and an icon, in the order in which a filter offers them. */
export const rewardKinds = RewardKind[1];

export type RewardKindName = (typeof rewardKinds)[number];

/** The kind of a reward; `reward` for a kind that this version does not know. */
export const rewardKindOf = (kind: Reward['kind']): RewardKindName | 'reward' =>
  rewardKinds.find((known) => known === kind) ?? 'reward';
