import { requirementsMet } from '../../../src/rules/requirement-groups.ts';
import { addDays, rangeOf, isWithin, type Day } from '../calendar-dates.ts';
import {
  tierRank,
  type TierCondition,
  type ActivityEntry,
  type TierRule,
  type TierRules,
} from './tier-rules.ts';

/** What counts towards a condition on a day. */
export const countedTotal = (
  condition: TierCondition,
  entries: readonly ActivityEntry[],
  day: Day,
): number => {
  const span = rangeOf(condition.window, day);
  let sum = 0;
  for (const entry of entries) {
    const counts = entry.kind === condition.counts && entry.on <= day && isWithin(entry.on, span);
    if (counts) sum += entry[condition.measure];
  }
  return sum;
};

export const isTierMet = (tier: TierRule, entries: readonly ActivityEntry[], day: Day): boolean =>
  tier.conditions.length > 0 &&
  requirementsMet(
    tier.conditions.map((condition) => ({
      target: { amount: condition.target },
      met: countedTotal(condition, entries, day) >= condition.target,
      ...(condition.group && { group: condition.group }),
    })),
  );

/** The highest tier whose conditions are met on a day; a higher tier needs nothing of the lower ones. */
export const highestTier = (rules: TierRules, entries: readonly ActivityEntry[], day: Day): string | null =>
  rules.tiers.findLast((tier) => isTierMet(tier, entries, day))?.id ?? null;

/**
 * The tier that known activity gives on a day: the highest reached on the last day of the closed period
 * or on any day of the present one, because what is reached holds until its period ends.
 * Sums only rise on days with activity, so those days are enough. A refund rewrites the past here by itself.
 */
export const entitledTier = (
  rules: TierRules,
  entries: readonly ActivityEntry[],
  day: Day,
): string | null => {
  const period = rangeOf(rules.period, day);
  const days = new Set([addDays(period.from, -1), day]);
  for (const { on } of entries) if (isWithin(on, period) && on <= day) days.add(on);
  let best: string | null = null;
  for (const each of days) {
    const reached = highestTier(rules, entries, each);
    if (tierRank(rules, reached) > tierRank(rules, best)) best = reached;
  }
  return best;
};
