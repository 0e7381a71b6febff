import { requirementsMet } from '../../../src/rules/requirement-group.ts';
import { addDays, spanOf, within, type Day } from './calendar.ts';
import { rankOf, type Condition, type Entry, type TierRule, type TierRules } from './tier-rules.ts';

/** What counts towards a condition on a day. */
export const total = (condition: Condition, entries: readonly Entry[], day: Day): number => {
  const span = spanOf(condition.window, day);
  let sum = 0;
  for (const entry of entries) {
    const counts = entry.kind === condition.counts && entry.on <= day && within(entry.on, span);
    if (counts) sum += entry[condition.measure];
  }
  return sum;
};

export const isMet = (tier: TierRule, entries: readonly Entry[], day: Day): boolean =>
  tier.conditions.length > 0 &&
  requirementsMet(
    tier.conditions.map((condition) => ({
      target: { amount: condition.target },
      met: total(condition, entries, day) >= condition.target,
      ...(condition.group && { group: condition.group }),
    })),
  );

/** The highest tier whose conditions are met on a day; a higher tier needs nothing of the lower ones. */
export const highest = (rules: TierRules, entries: readonly Entry[], day: Day): string | null =>
  rules.tiers.findLast((tier) => isMet(tier, entries, day))?.id ?? null;

/**
 * The tier that known activity gives on a day: the highest reached on the last day of the closed period
 * or on any day of the present one, because what is reached holds until its period ends.
 * Sums only rise on days with activity, so those days are enough. A refund rewrites the past here by itself.
 */
export const entitlement = (rules: TierRules, entries: readonly Entry[], day: Day): string | null => {
  const period = spanOf(rules.period, day);
  const days = new Set([addDays(period.from, -1), day]);
  for (const { on } of entries) if (within(on, period) && on <= day) days.add(on);
  let best: string | null = null;
  for (const each of days) {
    const reached = highest(rules, entries, each);
    if (rankOf(rules, reached) > rankOf(rules, best)) best = reached;
  }
  return best;
};
