import type { ConditionClause } from '../../../contract/survey-questions.ts';
import type { ComparisonSign } from '../expression/expression.ts';
import { isChoice, isDay, isMultiple, isNumeric, isWhole, type QuestionSource } from './expression-source.ts';
import { anyOf, never, turnedRound, type ClauseGroups } from './clause-groups.ts';
import { compareConstants } from './fold.ts';
import type { ReadableSource } from './logic-context.ts';
import { NotSayable } from './not-sayable.ts';

type NamedSource = Exclude<ReadableSource, { readonly type: 'expression' }>;
type About = Pick<ConditionClause, 'question' | 'line'>;

export const about = (source: NamedSource): About =>
  source.type === 'calculation'
    ? { question: source.id }
    : { question: source.question.id, ...(source.line !== undefined && { line: source.line }) };

export const answered = (source: NamedSource, is = true): ClauseGroups => [
  [{ ...about(source), answered: is }],
];

/** The options' values. Those that are carried over are not known here. */
const optionValues = ({ question: { options = [], optionsFrom } }: QuestionSource): string[] | undefined =>
  optionsFrom ? undefined : options.map(({ value }) => value);

const needOption = (source: QuestionSource, value: string): void => {
  const values = optionValues(source);
  if (values && !values.includes(value))
    throw new NotSayable(`"${value}" is no option of "${source.question.id}"`);
};

/** One of these values was chosen, or typed. */
export const isOneOf = (source: NamedSource, values: readonly string[]): ClauseGroups => {
  if (source.type === 'question' && isChoice(source.question)) {
    for (const value of values) needOption(source, value);
    if (source.question.kind === 'matrix' && source.line === undefined)
      throw new NotSayable(`it does not say which row of "${source.question.id}" it is about`);
  }
  return values.length === 0 ? never : [[{ ...about(source), is: [...values] }]];
};

/** Exactly these values were chosen, of a question with several. */
export const isExactly = (source: QuestionSource, values: readonly string[]): ClauseGroups => {
  for (const value of values) needOption(source, value);
  const others = optionValues(source)?.filter((value) => !values.includes(value));
  if (!others) throw new NotSayable(`the options of "${source.question.id}" are those of another question`);
  const chosen = values.map((value): ConditionClause => ({ ...about(source), is: [value] }));
  return [[...chosen, ...(others.length > 0 ? [{ ...about(source), isNot: others }] : [])]];
};

const numberClauses = (source: NamedSource, by: ComparisonSign, value: number): ClauseGroups => {
  const whole = source.type === 'question' && isWhole(source.question);
  const at = about(source);
  if (by === '=') return [[{ ...at, min: value, max: value }]];
  if (by === '>=') return [[{ ...at, min: value }]];
  if (by === '<=') return [[{ ...at, max: value }]];
  if (by === '>' && whole) return [[{ ...at, min: Math.floor(value) + 1 }]];
  if (by === '<' && whole) return [[{ ...at, max: Math.ceil(value) - 1 }]];
  // Limits include their end: "more than 5" is an answer that is not "at most 5".
  const [most, least] = [
    { ...at, max: value, not: true },
    { ...at, min: value, not: true },
  ];
  return [[{ ...at, answered: true }, by === '>' ? most : least]];
};

const dayClauses = (source: QuestionSource, by: ComparisonSign, value: string): ClauseGroups => {
  const at = about(source);
  if (!/^\d/.test(value)) throw new NotSayable(`"${value}" is no day or time`);
  if (by === '=') return [[{ ...at, is: [value] }]];
  if (by === '>=') return [[{ ...at, min: value }]];
  if (by === '<=') return [[{ ...at, max: value }]];
  const not = by === '>' ? { max: value } : { min: value };
  return [
    [
      { ...at, answered: true },
      { ...at, ...not, not: true },
    ],
  ];
};

const choiceClauses = (source: QuestionSource, by: ComparisonSign, value: string): ClauseGroups => {
  if (by === '=') return isMultiple(source.question) ? isExactly(source, [value]) : isOneOf(source, [value]);
  const values = optionValues(source);
  if (!values || isMultiple(source.question))
    throw new NotSayable(`it asks which options of "${source.question.id}" are "${by}" another`);
  return isOneOf(
    source,
    values.filter((one) => compareConstants(one, by, value)),
  );
};

/** An answer, or a calculated number, compared with a value. @throws NotSayable */
export const comparedWith = (
  source: NamedSource,
  by: ComparisonSign,
  value: string | number | boolean,
): ClauseGroups => {
  if (by === '!=') return turnedRound(comparedWith(source, '=', value));
  const text = String(value);
  if (text === '' && by === '=') return answered(source, false);
  if (source.type === 'question') {
    if (isChoice(source.question) && !isNumeric(source.question)) return choiceClauses(source, by, text);
    // An XLSForm says `OK`, others say yes.
    if (source.question.kind === 'consent' && by === '=')
      return /^(ok|true)$/i.test(text) ? isOneOf(source, ['true']) : answered(source, false);
    if (isDay(source.question)) return dayClauses(source, by, text);
    if (by === '=' && !isNumeric(source.question)) return isOneOf(source, [text]);
  }
  const number = Number(text);
  if (text === '' || Number.isNaN(number)) throw new NotSayable(`"${text}" is no number to compare with`);
  return numberClauses(source, by, number);
};

const comparisons = {
  '=': 'equal',
  '!=': 'not_equal',
  '<': 'less',
  '<=': 'at_most',
  '>': 'greater',
  '>=': 'at_least',
} as const;

/** An answer compared with another one. */
export const comparedWithAnswer = (
  source: NamedSource,
  by: ComparisonSign,
  other: NamedSource,
): ClauseGroups => {
  const { question, line } = about(other);
  const isList = [source, other].some((one) => one.type === 'question' && isMultiple(one.question));
  if (line !== undefined || isList)
    throw new NotSayable(`it compares with "${question}", whose answer is more than one value`);
  return [[{ ...about(source), compare: { by: comparisons[by], question } }]];
};

/** The text of the answer, or for a choice the value, holds this text. */
export const containsText = (source: NamedSource, text: string): ClauseGroups => {
  if (source.type !== 'question' || isNumeric(source.question) || isDay(source.question))
    throw new NotSayable('it looks for a text in what is none');
  if (!isChoice(source.question)) return [[{ ...about(source), contains: [text] }]];
  const values = optionValues(source)?.filter((value) => value.includes(text));
  return anyOf((values ?? []).map((value) => isOneOf(source, [value])));
};
