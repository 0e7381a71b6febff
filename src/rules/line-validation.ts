import type { SurveyQuestion } from '../contract/survey-questions.ts';
import { limitOr, validateSeveral } from './choice-validation.ts';
import { validateField } from './field-validation.ts';
import type { AnswerErrorCode, ReadPattern } from './answer-validity.ts';
import { validateTyped } from './typed-validation.ts';
import { answerFor, answerValues, type SurveyAnswer } from './survey-flow.ts';

/** What a constant sum must add up to. */
export const sumTotal = ({ constraints }: SurveyQuestion): number => constraints?.total ?? 100;

/** Numbers of a contract have at most 9 decimals: without the error of binary fractions. */
const rounded = (value: number): number => Math.round(value * 1e9) / 1e9;

/** What the parts of a constant sum add up to; what is no number counts nothing. */
export const sumOf = (answer: SurveyAnswer): number =>
  rounded(
    answerValues(answer).reduce(
      (sum, value) => sum + (Number.isFinite(Number(value)) ? Number(value) : 0),
      0,
    ),
  );

/** One number of a question with lines. A part of a sum is never below zero. */
const validateNumber = (question: SurveyQuestion, value: string): AnswerErrorCode | undefined => {
  const { id, kind, constraints = {} } = question;
  const min = kind === 'constant_sum' ? Math.max(0, limitOr(constraints.min, 0)) : constraints.min;
  return validateField({ name: id, label: id, type: 'number', constraints: { ...constraints, min } }, value);
};

const validateLine = (
  question: SurveyQuestion,
  values: readonly string[],
  isList: boolean,
  readPattern: ReadPattern | undefined,
): AnswerErrorCode | undefined => {
  const { kind, several, numbers, options = [] } = question;
  const [value = ''] = values;
  if (kind === 'matrix' && several && !numbers) return validateSeveral(question, values);
  if (isList) return 'not_an_option';
  if (kind === 'short_texts') return validateTyped({ ...question, kind: 'text' }, value, readPattern);
  if (kind === 'constant_sum' || numbers) return validateNumber(question, value);
  return options.some((option) => option.value === value) ? undefined : 'not_an_option';
};

/** The least and the most that the parts of a constant sum can add up to. */
export const sumRange = ({ lines = [], constraints = {} }: SurveyQuestion) => ({
  min: lines.length * Math.max(0, limitOr(constraints.min, 0)),
  max: lines.length * limitOr(constraints.max, Infinity),
});

/** The answer to a question with lines: of a matrix, short texts, or a constant sum. Blank lines are not answered. */
export const validateLines = (
  question: SurveyQuestion,
  answer: SurveyAnswer,
  readPattern: ReadPattern | undefined,
): AnswerErrorCode | undefined => {
  if (typeof answer !== 'object' || Array.isArray(answer)) return 'not_an_option';
  const { kind, lines = [], required } = question;
  const filled = Object.entries(answer).filter(([, value]) => answerValues(value).length > 0);
  for (const [line, value] of filled) {
    if (!lines.some((one) => one.value === line)) return 'not_an_option';
    const error = validateLine(question, answerValues(value), Array.isArray(value), readPattern);
    if (error) return error;
  }
  // What nothing was given to in a sum is zero.
  if (kind === 'constant_sum')
    return sumOf(answer) === rounded(sumTotal(question)) ? undefined : 'wrong_total';
  return required && filled.length < lines.length ? 'incomplete' : undefined;
};

/** The lines that an error is about: those that are not right by themselves, or all where only their sum is wrong. */
export const faultyLines = (
  question: SurveyQuestion,
  answer: SurveyAnswer,
  readPattern: ReadPattern | undefined,
): string[] => {
  const { kind, lines = [], required } = question;
  const given = typeof answer === 'object' && !Array.isArray(answer) ? answer : {};
  const all = lines.map(({ value }) => value);
  const faulty = all.filter((line) => {
    const value = answerFor(given, line);
    const values = answerValues(value);
    if (values.length === 0) return required === true && kind !== 'constant_sum';
    return validateLine(question, values, Array.isArray(value), readPattern) !== undefined;
  });
  return faulty.length === 0 && kind === 'constant_sum' ? all : faulty;
};
