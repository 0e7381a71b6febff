// Whether a condition on answers holds. Pure, as all of rules/: browser, mock and backend decide alike, in no language.

import type { Comparison, ConditionClause, ShowCondition } from '../contract/survey-questions.ts';
import { answerValues, decimalValue, lineAnswer, type SurveyAnswer } from './survey-answers.ts';

/** What a clause reads: the answer to a question that comes before, `undefined` where it is not asked, or a calculated value. */
export interface ConditionSource {
  readonly kind: string;
  /** The rows of a matrix, or the lines of another question. */
  readonly lines: readonly { readonly value: string }[];
  readonly answer: SurveyAnswer;
}

/** Finds what stands under an id; `undefined` for what is missing, comes later, or depends on what asks. */
export type ReadSource = (id: string) => ConditionSource | undefined;

export const hasLine = ({ lines }: ConditionSource, line: string): boolean =>
  lines.some(({ value }) => value === line);

/** The ids that a condition reads, with repetitions. */
export const idsInCondition = (condition: ShowCondition | undefined): string[] =>
  condition?.any.flatMap(({ all }) =>
    all.flatMap(({ question, compare }) => (compare ? [question, compare.question] : [question])),
  ) ?? [];

/** As they are stored, without the space around them. */
const trimmedValues = (answer: SurveyAnswer): string[] => answerValues(answer).map((value) => value.trim());

const isMoment = (kind: string): boolean => /^(date|time|datetime)$/.test(kind);

/** Days and times sort as text. A limit that says less, as a day for a time on that day, takes in all of it. */
const compareMoments = (left: string, right: string): number => {
  const length = Math.min(left.length, right.length);
  const [one, other] = [left.slice(0, length), right.slice(0, length)];
  return one === other ? 0 : one < other ? -1 : 1;
};

/** Below zero if the value is less than the limit; `undefined` if they can't be compared. */
const compareToLimit = (kind: string, value: string, limit: number | string): number | undefined => {
  if (isMoment(kind)) return typeof limit === 'string' ? compareMoments(value, limit) : undefined;
  const [number, bound] = [decimalValue(value), typeof limit === 'number' ? limit : decimalValue(limit)];
  return number === undefined || bound === undefined ? undefined : number - bound;
};

const isWithin = (kind: string, value: string, { min, max }: ConditionClause): boolean =>
  (min === undefined || (compareToLimit(kind, value, min) ?? -1) >= 0) &&
  (max === undefined || (compareToLimit(kind, value, max) ?? 1) <= 0);

/** A text in one form for all writings of it: `İ`, `I`, `ı` and `i` are one letter, as no language is known here. */
const foldCase = (text: string): string => text.toUpperCase().normalize('NFD').replaceAll('\u0307', '');

const containsAny = (values: readonly string[], texts: readonly string[]): boolean => {
  const folded = values.map(foldCase);
  return texts.some((text) => folded.some((value) => value.includes(foldCase(text))));
};

const orderHolds: Readonly<Record<Comparison, (order: number) => boolean>> = {
  equal: (order) => order === 0,
  not_equal: (order) => order !== 0,
  less: (order) => order < 0,
  at_most: (order) => order <= 0,
  greater: (order) => order > 0,
  at_least: (order) => order >= 0,
};

const compareTexts = (left: string, right: string, areMoments: boolean): number => {
  const [number, other] = [decimalValue(left), decimalValue(right)];
  if (number !== undefined && other !== undefined) return number - other;
  if (areMoments) return compareMoments(left, right);
  return left === right ? 0 : left < right ? -1 : 1;
};

/** Without both answers nothing is compared. Several values are the same or not, in any order, and neither less nor greater. */
const comparisonHolds = (
  by: Comparison,
  values: readonly string[],
  others: readonly string[],
  areMoments: boolean,
): boolean => {
  const [[left, ...more], [right, ...further]] = [values, others];
  if (left === undefined || right === undefined) return false;
  if (more.length === 0 && further.length === 0) return orderHolds[by](compareTexts(left, right, areMoments));
  const isSame = JSON.stringify([...values].sort()) === JSON.stringify([...others].sort());
  return by === 'equal' ? isSame : by === 'not_equal' && !isSame;
};

/** Whether one of `is` was chosen: of a matrix in every row, as a choice in one must not open what is about another. */
const isChosen = (
  { line, is = [] }: ConditionClause,
  { kind, lines, answer }: ConditionSource,
  values: readonly string[],
): boolean => {
  const isAmong = (chosen: readonly string[]): boolean => chosen.some((value) => is.includes(value));
  if (kind !== 'matrix' || line !== undefined) return isAmong(values);
  return values.length > 0 && lines.every((row) => isAmong(trimmedValues(lineAnswer(answer, row.value))));
};

const membersHold = (
  clause: ConditionClause,
  source: ConditionSource,
  other: ConditionSource | undefined,
): boolean => {
  const { line, is, isNot, min, max, answered, contains, compare } = clause;
  const { kind, answer } = source;
  const values = trimmedValues(line === undefined ? answer : lineAnswer(answer, line));
  const asksMore = [is, isNot, min, max, answered, contains, compare].some((member) => member !== undefined);
  if (!asksMore) return values.length > 0;
  if (answered !== undefined && values.length > 0 !== answered) return false;
  if (is && !isChosen(clause, source, values)) return false;
  if (isNot && values.some((value) => isNot.includes(value))) return false;
  if (contains && !containsAny(values, contains)) return false;
  if (min !== undefined || max !== undefined)
    if (values.length === 0 || !values.every((value) => isWithin(kind, value, clause))) return false;
  if (!compare) return true;
  const areMoments = isMoment(kind) && isMoment(other?.kind ?? '');
  return comparisonHolds(compare.by, values, trimmedValues(other?.answer), areMoments);
};

/** What a clause can't read makes it false, and `not` does not turn that round. */
const clauseHolds = (clause: ConditionClause, read: ReadSource): boolean => {
  const { question, line, compare, not = false } = clause;
  const source = read(question);
  const other = compare && read(compare.question);
  if (!source || (compare && !other)) return false;
  if (line !== undefined && !hasLine(source, line)) return false;
  return membersHold(clause, source, other) !== not;
};

/** Whether all clauses of any one group hold. No condition, or one without a group, always holds. */
export const conditionHolds = (condition: ShowCondition | undefined, read: ReadSource): boolean => {
  const groups = condition?.any ?? [];
  return groups.length === 0 || groups.some(({ all }) => all.every((clause) => clauseHolds(clause, read)));
};
