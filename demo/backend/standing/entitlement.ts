import { requirementsMet } from '../../../src/rules/requirement-groups.ts';
import { addDays, rangeOf, isWithin, type Day } from '../calendar-dates.ts';
import {
  tierRank,
  type TierCondition,
  type ActivityEntry,
  type TierRule,
  type TierRules,
} from './tier-rules.ts';

/** The total that counts towards a condition on a day; NaN for a figure that was never measured. */
export const countedTotal = (
  condition: TierCondition,
  entries: readonly ActivityEntry[],
  day: Day,
): number => {
  const span = rangeOf(condition.window, day);
  let sum = condition.measure === 'latest' ? NaN : 0;
  for (const entry of entries) {
    const counts = entry.kind === condition.counts && entry.on <= day && isWithin(entry.on, span);
    if (counts) sum = condition.measure === 'latest' ? entry.quantity : sum + entry[condition.measure];
  }
  return sum;
};

/** Whether a condition is met, with all that is needed within it. */
export const isConditionMet = (
  condition: TierCondition,
  entries: readonly ActivityEntry[],
  day: Day,
): boolean => {
  const { target, goal = {} } = condition;
  const total = countedTotal(condition, entries, day);
  const met = goal.direction === 'at_most' ? total <= target : total >= target;
  return met && (goal.parts ?? []).every((part) => isConditionMet(part, entries, day));
};

export const isTierMet = (tier: TierRule, entries: readonly ActivityEntry[], day: Day): boolean =>
  tier.conditions.length > 0 &&
  requirementsMet(
    tier.conditions.map((condition) => ({
      met: isConditionMet(condition, entries, day),
      ...(condition.group && { group: { ...condition.group, within: condition.goal?.within } }),
    })),
  );

/** The highest tier whose conditions are met on a day; the tiers below need not be met. */
export const highestTier = (rules: TierRules, entries: readonly ActivityEntry[], day: Day): string | null =>
  rules.tiers.findLast((tier) => isTierMet(tier, entries, day))?.id ?? null;

/**
 * The tier that an account is entitled to on a day: the highest one reached on the last day of the period before, or
 * on any day of the current period until now, because a tier holds until its period ends. Totals only rise on days
 * with activity, so only those days are checked. A refund counts on the day of its order, so it takes effect here by
 * itself.
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
