import type { Figure } from '../../../src/contract/core/figure.ts';
import type { RequirementMark, Requirement, RequirementWindow } from '../../../src/contract/requirements.ts';
import { rangeOf, isWithin, type WindowRule } from '../calendar-dates.ts';
import { countedTotal, isConditionMet } from './entitlement.ts';
import type { TierCondition, TierRule } from './tier-rules.ts';
import type { StandingRecord } from './account-standing.ts';
import { nonEmpty, type RequestContext } from '../http/request-context.ts';
import { moneyView } from '../session/permissions.ts';

const figureView = (
  ctx: RequestContext,
  { id, measure, goal: { scale, unit } = {} }: TierCondition,
  amount: number,
): Figure =>
  measure === 'amount'
    ? moneyView(ctx, amount)
    : { amount, scale, unit: unit ?? ctx.texts.findPlural(`unit.${id}`, amount / 10 ** (scale ?? 0)) };

const windowView = (rule: WindowRule, day: string): RequirementWindow => {
  if (rule.kind === 'lifetime') return { kind: rule.kind };
  return {
    kind: rule.kind,
    months: rule.kind === 'rolling' ? rule.months : undefined,
    ...rangeOf(rule, day),
  };
};

/** The newest activity entries that a figure rests on, three at most. */
const referencesView = (
  condition: TierCondition,
  { activity, placement }: StandingRecord,
): { label: string }[] => {
  const span = rangeOf(condition.window, placement.day);
  const counted = activity.filter((entry) => entry.kind === condition.counts && isWithin(entry.on, span));
  return counted
    .slice(-3)
    .reverse()
    .map(({ id }) => ({ label: id }));
};

const requirementView = (ctx: RequestContext, condition: TierCondition, day: string): Requirement => ({
  id: condition.id,
  label: ctx.texts.get(`metric.${condition.id}`),
  target: condition.goal?.done ? undefined : figureView(ctx, condition, condition.target),
  direction: condition.goal?.direction,
  window: windowView(condition.window, day),
  group: condition.group && { ...condition.group, within: condition.goal?.within },
  parts: condition.goal?.parts?.map(({ id, ...part }) => ({
    label: ctx.texts.get(`metric.${id}`),
    target: figureView(ctx, { id, ...part }, part.target),
    direction: part.goal?.direction,
  })),
});

/** The requirements of a tier, without progress. */
export const requirementsView = (ctx: RequestContext, tier: TierRule, day: string): Requirement[] =>
  tier.conditions.map((condition) => requirementView(ctx, condition, day));

const marksView = (
  ctx: RequestContext,
  condition: TierCondition,
  held: TierRule | undefined,
): RequirementMark[] => {
  const same = held?.conditions.find(({ id, target }) => id === condition.id && target < condition.target);
  if (!held || !same) return [];
  return [{ label: ctx.texts.get(`tier.${held.id}.name`), at: figureView(ctx, condition, same.target) }];
};

/**
 * The requirements of a tier with the account's progress; the threshold of the tier it holds is a mark on the scale.
 */
export const requirementsProgress = (
  ctx: RequestContext,
  standing: StandingRecord,
  tier: TierRule,
  held?: TierRule,
): Requirement[] => {
  const { activity: entries, placement } = standing;
  return tier.conditions.map((condition) => {
    const { day } = placement;
    const { done, direction, parts } = condition.goal ?? {};
    const sum = countedTotal(condition, entries, day);
    const missing = condition.target - sum;
    const required = requirementView(ctx, condition, day);
    const current = (each: TierCondition) => {
      const total = countedTotal(each, entries, day);
      return Number.isNaN(total) ? undefined : figureView(ctx, each, total);
    };
    const why = ctx.texts.find(`why.${condition.id}`);
    return {
      ...required,
      current: done ? undefined : current(condition),
      remaining: missing > 0 && !done && !direction ? figureView(ctx, condition, missing) : undefined,
      met: isConditionMet(condition, entries, day),
      parts: parts?.map((part, at) => ({
        label: '',
        ...required.parts?.[at],
        current: current(part),
        met: isConditionMet(part, entries, day),
      })),
      marks: nonEmpty(marksView(ctx, condition, held)),
      why:
        why === undefined
          ? undefined
          : { text: why, references: nonEmpty(referencesView(condition, standing)) },
    };
  });
};
