// The values that a survey calculates from its answers. Pure, as all of rules/. Each calculation reads answers and
// calculations before it, once: there is no recursion, and no text is executed.

import type { QuestionOption } from '../contract/survey-questions.ts';
import type { Calculation, CalculationOperand } from '../contract/survey-logic.ts';
import { answerValues, decimalValue, lineAnswer } from './survey-answers.ts';
import { conditionHolds, hasLine, idsInCondition, type ConditionSource } from './survey-conditions.ts';

/** What an operand reads: beside the answer the options, for their scores. */
export interface OperandSource extends ConditionSource {
  readonly options: readonly QuestionOption[];
}

export type ReadOperand = (id: string) => OperandSource | undefined;

/** The ids that a calculation reads, with repetitions. */
export const idsInCalculation = ({ of, showIf }: Calculation): string[] => [
  ...of.flatMap((operand) => (typeof operand === 'number' ? [] : [operand.question])),
  ...idsInCondition(showIf),
];

/** The sum of the scores of what was chosen; an option without a score counts 0. No number where no option was chosen. */
const scoreOf = (options: readonly QuestionOption[], values: readonly string[]): number | undefined => {
  const scores = new Map(options.map(({ value, score = 0 }) => [value, score]));
  const chosen = values.flatMap((value) => scores.get(value) ?? []);
  return chosen.length === 0 ? undefined : chosen.reduce((sum, score) => sum + score, 0);
};

const operandValue = (operand: CalculationOperand, read: ReadOperand): number | undefined => {
  if (typeof operand === 'number') return operand;
  const { question, line, as = 'number' } = operand;
  const source = read(question);
  if (!source || (line !== undefined && !hasLine(source, line))) return undefined;
  const values = answerValues(line === undefined ? source.answer : lineAnswer(source.answer, line));
  if (as === 'count') return values.length;
  if (as === 'score') return scoreOf(source.options, values);
  return values.length === 1 ? decimalValue(values[0] ?? '') : undefined;
};

type Numbers = readonly [number, ...(readonly number[])];

/** Operations that leave out the operands without a number. */
const aggregates: Readonly<Record<string, (numbers: Numbers) => number>> = {
  add: (numbers) => numbers.reduce((sum, number) => sum + number),
  multiply: (numbers) => numbers.reduce((product, number) => product * number),
  // Not `Math.min(...numbers)`: a call takes only so many arguments.
  least: (numbers) => numbers.reduce((least, number) => Math.min(least, number)),
  greatest: (numbers) => numbers.reduce((greatest, number) => Math.max(greatest, number)),
  average: (numbers) => numbers.reduce((sum, number) => sum + number) / numbers.length,
};

/** Halves are rounded away from zero, on either side of it. */
const roundNumber = (number: number): number => Math.sign(number) * Math.round(Math.abs(number));

const compute = ({ operation, of, showIf }: Calculation, read: ReadOperand): number | undefined => {
  const holds = conditionHolds(showIf, read);
  const number = (index: number): number | undefined => {
    const operand = of[index];
    return operand === undefined ? undefined : operandValue(operand, read);
  };
  if (operation === 'choose') return of.length === 2 ? number(holds ? 0 : 1) : undefined;
  if (!holds) return undefined;
  if (operation === 'round') {
    const only = of.length === 1 ? number(0) : undefined;
    return only === undefined ? undefined : roundNumber(only);
  }
  if (operation === 'subtract' || operation === 'divide') {
    const [left, right] = of.length === 2 ? [number(0), number(1)] : [];
    if (left === undefined || right === undefined) return undefined;
    return operation === 'subtract' ? left - right : left / right;
  }
  const [first, ...rest] = of.flatMap((operand) => operandValue(operand, read) ?? []);
  return first === undefined ? undefined : aggregates[operation]?.([first, ...rest]);
};

/**
 * The value of a calculation as answers hold numbers: at most nine digits after the point, with the same digits on every
 * machine. `undefined` if there is none, or if it has more than 15 digits before the point.
 */
export const calculate = (calculation: Calculation, read: ReadOperand): string | undefined => {
  const number = compute(calculation, read);
  // A division by zero is infinite, or no number.
  if (number === undefined || !(Math.abs(number) < 1e15)) return undefined;
  const text = number.toFixed(9).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
};
