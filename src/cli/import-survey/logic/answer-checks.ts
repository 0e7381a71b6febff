import type { SurveyQuestion } from '../../../contract/survey-questions.ts';
import type { ComparisonExpression, ComparisonSign, Expression } from '../expression/expression.ts';
import { isChoice, isDay, isMultiple, isNumeric, isWhole } from './expression-source.ts';
import { fold } from './fold.ts';
import { refusalOf } from './membership.ts';
import { NotSayable } from './not-sayable.ts';
import { patternOf } from './pattern.ts';

export type AnswerConstraints = NonNullable<SurveyQuestion['constraints']>;

/** What a constraint becomes: limits, and options that clear the others. */
export interface AnswerChecks {
  readonly constraints: AnswerConstraints;
  readonly alone: readonly string[];
  /** What is not exactly the same, in words. */
  readonly changes: readonly string[];
}

const nothing: AnswerChecks = { constraints: {}, alone: [], changes: [] };
const limit = (constraints: AnswerConstraints, ...changes: string[]): AnswerChecks => ({
  ...nothing,
  constraints,
  changes,
});

const isOwnCall = (expression: Expression, name: string): boolean =>
  expression.type === 'call' && expression.name === name && expression.args[0]?.type === 'self';

/** Limits of a whole number, which include their end. */
const wholeLimits = (by: ComparisonSign, value: number): { min?: number; max?: number } => {
  if (by === '=') return { min: value, max: value };
  if (by === '>=' || by === '>') return { min: by === '>' ? Math.floor(value) + 1 : Math.ceil(value) };
  if (by === '<=' || by === '<') return { max: by === '<' ? Math.ceil(value) - 1 : Math.floor(value) };
  throw new NotSayable('it excludes one value');
};

const answerLimit = (question: SurveyQuestion, by: ComparisonSign, value: string): AnswerChecks => {
  if (by === '!=' && value === '') return nothing;
  if (by === '!=' || by === '=' || isChoice(question))
    throw new NotSayable('it allows or excludes single values');
  const isLeast = by === '>' || by === '>=';
  if (isDay(question)) {
    if (!/^\d/.test(value)) throw new NotSayable(`"${value}" is no day or time`);
    const changes = by.length === 1 ? [`the limit ${value} itself is allowed`] : [];
    return limit(isLeast ? { min: value } : { max: value }, ...changes);
  }
  const number = Number(value);
  if (value === '' || Number.isNaN(number)) throw new NotSayable(`"${value}" is no number`);
  if (isWhole(question)) return limit(wholeLimits(by, number));
  if (!isNumeric(question)) throw new NotSayable('it limits a text by its size');
  return limit(
    isLeast ? { min: number } : { max: number },
    ...(by.length === 1 ? [`the limit ${value} itself is allowed`] : []),
  );
};

const mirror = ({ by, left, right, ...rest }: ComparisonExpression): ComparisonExpression => {
  const signs = { '=': '=', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;
  return { ...rest, by: signs[by], left: right, right: left };
};

const compared = (question: SurveyQuestion, expression: ComparisonExpression): AnswerChecks => {
  const { by, left, right } = expression.left.type === 'constant' ? mirror(expression) : expression;
  if (right.type === 'answer' || left.type === 'answer')
    throw new NotSayable('it compares with another answer');
  if (right.type === 'call' || right.type === 'arithmetic')
    throw new NotSayable(right.type === 'call' ? refusalOf(right.name) : 'it compares with a computed value');
  if (right.type !== 'constant') throw new NotSayable('it compares with something other than a value');
  if (left.type === 'self') return answerLimit(question, by, String(right.value));
  const { min, max } = wholeLimits(by, Number(right.value));
  if (isOwnCall(left, 'count-selected'))
    return limit({ ...(min !== undefined && { min }), ...(max !== undefined && { max }) });
  if (isOwnCall(left, 'string-length') && (min ?? 0) >= 0)
    return limit({
      ...(min !== undefined && { minLength: min }),
      ...(max !== undefined && { maxLength: max }),
    });
  throw new NotSayable(left.type === 'call' ? refusalOf(left.name) : 'it computes with the answer');
};

/** The option that `selected(., 'none')` names, else `undefined`. */
const ownOption = (expression: Expression | undefined): string | undefined => {
  if (expression?.type !== 'call' || !isOwnCall(expression, 'selected')) return undefined;
  const [, value] = expression.args;
  return value?.type === 'constant' ? String(value.value) : undefined;
};

const isCount = (expression: Expression | undefined, pattern: RegExp): boolean =>
  expression?.type === 'compare' &&
  isOwnCall(expression.left, 'count-selected') &&
  expression.right.type === 'constant' &&
  pattern.test(`${expression.by}${expression.right.value}`);

const negated = (expression: Expression): Expression | undefined => {
  if (expression.type === 'not') return expression.of;
  return expression.type === 'call' && expression.name === 'not' ? expression.args[0] : undefined;
};

/** "None" beside nothing else, as forms write it: `not(selected(., 'none') and count-selected(.) > 1)`. */
const aloneOption = (expression: Expression): string | undefined => {
  const [several, one] = [/^(>1|>=2)$/, /^(=1|<2|<=1)$/];
  const not = negated(expression);
  if (not?.type === 'and' && not.parts.length === 2) {
    const option = not.parts.map(ownOption).find((value) => value !== undefined);
    return not.parts.some((part) => isCount(part, several)) ? option : undefined;
  }
  if (expression.type === 'or' && expression.parts.length === 2) {
    const option = expression.parts
      .map((part) => ownOption(negated(part)))
      .find((value) => value !== undefined);
    return expression.parts.some((part) => isCount(part, one)) ? option : undefined;
  }
  if (expression.type === 'call' && expression.name === 'if')
    return isCount(expression.args[1], one) ? ownOption(expression.args[0]) : undefined;
  return undefined;
};

/** One part of a constraint. @throws NotSayable */
export const checkOf = (part: Expression, question: SurveyQuestion): AnswerChecks => {
  if (part.type === 'constant' && part.value) return nothing;
  const option = aloneOption(part);
  if (option !== undefined && isMultiple(question)) return { ...nothing, alone: [option] };
  if (part.type === 'compare') return compared(question, part);
  if (part.type === 'call' && isOwnCall(part, 'regex')) {
    const [, pattern] = part.args;
    if (isChoice(question) || isNumeric(question) || isDay(question))
      throw new NotSayable('a pattern is for texts alone');
    if (pattern?.type === 'constant') return limit({ pattern: patternOf(String(pattern.value)) });
  }
  if (part.type === 'or') throw new NotSayable('it has alternatives');
  throw new NotSayable(
    part.type === 'call' && part.name !== 'not' ? refusalOf(part.name) : 'it is no limit of one answer',
  );
};

/** The parts of a constraint that must all hold. */
export const checksIn = (expression: Expression): readonly Expression[] => {
  const folded = fold(expression);
  return folded.type === 'and' ? folded.parts : [folded];
};
