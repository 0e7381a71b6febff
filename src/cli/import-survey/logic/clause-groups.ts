import type { ConditionClause, ShowCondition } from '../../../contract/survey-questions.ts';
import { limits } from '../limits.ts';
import { NotSayable } from './not-sayable.ts';

/** A condition in disjunctive normal form: it holds where all clauses of any one group hold. */
export type ClauseGroups = readonly (readonly ConditionClause[])[];

export const always: ClauseGroups = [[]];
export const never: ClauseGroups = [];

export const isAlways = (groups: ClauseGroups): boolean => groups.some((group) => group.length === 0);

const keyOf = (clause: ConditionClause): string => JSON.stringify(Object.entries(clause).sort());

/** Refuses what is too large before it is made. */
const allow = (groups: number, clauses: number): void => {
  if (groups > limits.groups || clauses > limits.clauses)
    throw new NotSayable(
      `it comes to ${groups} alternatives with ${clauses} clauses; ${limits.groups} and ${limits.clauses} are the most`,
    );
};

const clausesIn = (groups: ClauseGroups): number => groups.reduce((sum, group) => sum + group.length, 0);

/** Two clauses on one answer as one, where that says the same; else `undefined`. */
const merged = (a: ConditionClause, b: ConditionClause): ConditionClause | undefined => {
  if (a.question !== b.question || a.line !== b.line || a.not || b.not) return undefined;
  if (a.isNot && b.isNot && Object.keys(a).length === Object.keys(b).length)
    return keyOf({ ...a, isNot: [] }) === keyOf({ ...b, isNot: [] })
      ? { ...a, isNot: [...new Set([...a.isNot, ...b.isNot])] }
      : undefined;
  const shared = Object.keys(a).filter(
    (key) => Object.hasOwn(b, key) && key !== 'question' && key !== 'line',
  );
  return shared.length === 0 ? { ...a, ...b } : undefined;
};

/** A group without clauses that stand there twice, and with limits of one answer in one clause. */
const tidyGroup = (group: readonly ConditionClause[]): ConditionClause[] => {
  const kept = new Map<string, ConditionClause>();
  for (const clause of group) {
    const partner = [...kept].find(([key, one]) => key !== keyOf(clause) && merged(one, clause));
    if (!partner) {
      kept.set(keyOf(clause), clause);
      continue;
    }
    const both = merged(partner[1], clause) ?? clause;
    kept.delete(partner[0]);
    kept.set(keyOf(both), both);
  }
  return [...kept.values()];
};

const isChoiceAlone = (group: readonly ConditionClause[]): boolean => {
  const [clause, second] = group;
  return (
    clause?.is !== undefined &&
    second === undefined &&
    Object.keys(clause).every((key) => /^(question|line|is)$/.test(key))
  );
};

/** Groups without repeats, where alternatives of one answer are one clause: `is: [a]` or `is: [b]` is `is: [a, b]`. */
const tidy = (groups: ClauseGroups): ClauseGroups => {
  const kept = new Map<string, ConditionClause[]>();
  for (const group of groups.map(tidyGroup)) {
    const [clause] = group;
    const isAlone = isChoiceAlone(group) && clause;
    const key = isAlone
      ? `is ${clause.question} ${clause.line ?? ''}`
      : JSON.stringify(group.map(keyOf).sort());
    const earlier = kept.get(key)?.[0];
    if (isAlone && earlier)
      kept.set(key, [{ ...earlier, is: [...new Set([...(earlier.is ?? []), ...(clause.is ?? [])])] }]);
    else if (!kept.has(key)) kept.set(key, group);
  }
  return [...kept.values()];
};

export const anyOf = (parts: readonly ClauseGroups[]): ClauseGroups => {
  if (parts.some(isAlways)) return always;
  const all = tidy(parts.flat());
  allow(all.length, clausesIn(all));
  return all;
};

const both = (a: ClauseGroups, b: ClauseGroups): ClauseGroups => {
  allow(a.length * b.length, clausesIn(a) * b.length + clausesIn(b) * a.length);
  return tidy(a.flatMap((one) => b.map((other) => [...one, ...other])));
};

export const allOf = (parts: readonly ClauseGroups[]): ClauseGroups => parts.reduce(both, always);

/** A clause that holds where this one does not. */
const turned = (clause: ConditionClause): ConditionClause => {
  const { question, line, is, isNot, answered, not, ...rest } = clause;
  const about = { question, ...(line !== undefined && { line }) };
  if (not)
    return {
      ...about,
      ...(is && { is }),
      ...(isNot && { isNot }),
      ...(answered !== undefined && { answered }),
      ...rest,
    };
  const isPlain = Object.keys(rest).length === 0;
  if (isPlain && is && !isNot && answered === undefined) return { ...about, isNot: is };
  if (isPlain && isNot && !is && answered === undefined) return { ...about, is: isNot };
  if (isPlain && !is && !isNot) return { ...about, answered: !(answered ?? true) };
  return { ...clause, not: true };
};

/** The groups that hold where these do not. */
export const turnedRound = (groups: ClauseGroups): ClauseGroups =>
  allOf(groups.map((group) => anyOf(group.map((clause) => [[turned(clause)]]))));

/** `undefined` where it always holds. @throws NotSayable where it never does. */
export const conditionOf = (groups: ClauseGroups): ShowCondition | undefined => {
  if (isAlways(groups)) return undefined;
  if (groups.length === 0) throw new NotSayable('it never holds');
  return { any: groups.map((all) => ({ all: [...all] })) };
};
