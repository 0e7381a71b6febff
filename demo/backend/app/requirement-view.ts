import type { Figure } from '../../../src/contract/figure.ts';
import type { Mark, Requirement, Window } from '../../../src/contract/requirement.ts';
import { spanOf, within, type WindowRule } from '../rules/calendar.ts';
import { total } from '../rules/entitlement.ts';
import type { Condition, TierRule } from '../rules/tier-rules.ts';
import type { Ground } from '../store/standing.ts';
import { some, type Question } from './question.ts';

/** Money is for the roles that handle it; a viewer alone sees that there is a figure. */
export const seesMoney = (roles: readonly string[]): boolean => roles.some((role) => role !== 'viewer');

const figure = ({ viewer, texts }: Question, condition: Condition, amount: number): Figure => {
  if (condition.measure === 'quantity')
    return { amount, unit: texts.counted(`unit.${condition.id}`, amount) };
  return seesMoney(viewer.roles) ? { amount, currency: viewer.program.currency } : { hidden: 'role' };
};

const windowOf = (rule: WindowRule, day: string): Window => {
  if (rule.kind === 'lifetime') return { kind: rule.kind };
  return { kind: rule.kind, months: rule.kind === 'rolling' ? rule.months : undefined, ...spanOf(rule, day) };
};

/** The newest lines that a number rests on. */
const references = (condition: Condition, { entries, placement }: Ground): { label: string }[] => {
  const span = spanOf(condition.window, placement.day);
  const counted = entries.filter((entry) => entry.kind === condition.counts && within(entry.on, span));
  return counted
    .slice(-3)
    .reverse()
    .map(({ id }) => ({ label: id }));
};

const bare = (question: Question, condition: Condition, day: string): Requirement => ({
  id: condition.id,
  label: question.texts.say(`metric.${condition.id}`),
  target: figure(question, condition, condition.target),
  window: windowOf(condition.window, day),
  group: condition.group,
});

/** What a tier asks for, without anybody's progress. */
export const asked = (question: Question, tier: TierRule, day: string): Requirement[] =>
  tier.conditions.map((condition) => bare(question, condition, day));

const markOf = (question: Question, condition: Condition, held: TierRule | undefined): Mark[] => {
  const same = held?.conditions.find(({ id, target }) => id === condition.id && target < condition.target);
  if (!held || !same) return [];
  return [
    { label: question.texts.say(`tier.${held.id}.name`), at: figure(question, condition, same.target) },
  ];
};

/** What a tier asks for and how far the account is; the present tier's threshold is marked on the way. */
export const progress = (
  question: Question,
  ground: Ground,
  tier: TierRule,
  held?: TierRule,
): Requirement[] => {
  const { entries, placement } = ground;
  return tier.conditions.map((condition) => {
    const sum = total(condition, entries, placement.day);
    const missing = condition.target - sum;
    const why = question.texts.find(`why.${condition.id}`);
    return {
      ...bare(question, condition, placement.day),
      current: figure(question, condition, sum),
      remaining: missing > 0 ? figure(question, condition, missing) : undefined,
      met: missing <= 0,
      marks: some(markOf(question, condition, held)),
      why: why === undefined ? undefined : { text: why, references: some(references(condition, ground)) },
    };
  });
};
