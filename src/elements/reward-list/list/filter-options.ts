import type { Rewards } from '../../../contract/rewards.ts';
import { rewardKindOf, rewardKinds, type RewardKindName } from '../card/reward-kind.ts';

/** A kind in the filter. All kinds of the vendor's own are one option together, `reward`. */
export interface RewardFilterOption {
  readonly kind: RewardKindName | 'reward';
  /** The backend's names of this kind. */
  readonly names: readonly string[];
  /** Number of rewards of this kind, if it is known. */
  readonly count: number | undefined;
}

/** The kinds to choose from: those that the backend counts, or else those on the first page. `only` limits them. */
export const rewardFilterOptions = (
  { items, kinds, nextCursor }: Rewards,
  only: readonly string[] | undefined,
): readonly RewardFilterOption[] => {
  const counts = new Map<string, number>();
  for (const { kind, count } of kinds ?? []) counts.set(kind, count);
  if (!kinds) for (const { kind } of items) if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const isExact = kinds !== undefined || nextCursor === undefined;
  const allowed = [...counts].filter(([name]) => only?.includes(name) ?? true);
  return [...rewardKinds, 'reward' as const].flatMap((kind) => {
    const ofKind = allowed.filter(([name]) => rewardKindOf(name) === kind);
    const count = ofKind.reduce((total, [, each]) => total + each, 0);
    return count > 0
      ? [{ kind, names: ofKind.map(([name]) => name), count: isExact ? count : undefined }]
      : [];
  });
};
