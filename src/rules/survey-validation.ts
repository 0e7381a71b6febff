import type { SurveyAnswers, SurveyQuestion } from '../contract/survey-questions.ts';
import { validateField, type FieldErrorCode } from './field-validation.ts';
import { answerFor, needsOtherText, answerValues, type SurveyAnswer } from './survey-answers.ts';
import { answersToSend } from './survey-progress.ts';
import type { SurveyState } from './survey-state.ts';

/** What is wrong with an answer. Every language has a message for each code. */
export type AnswerErrorCode = FieldErrorCode | 'too_few' | 'too_many' | 'incomplete' | 'unreadable';

const limitOr = (limit: number | string | undefined, otherwise: number): number => {
  const number = Number(limit);
  return limit === undefined || Number.isNaN(number) ? otherwise : number;
};

/** The lowest and highest point of a scale: 0 to 10 for `nps`, else as the vendor sets them, else 1 to 5. */
export const scaleRange = ({
  kind,
  constraints,
}: SurveyQuestion): { readonly min: number; readonly max: number } => {
  if (kind === 'nps') return { min: 0, max: 10 };
  const min = Math.trunc(limitOr(constraints?.min, 1));
  // At most 21 points: nobody tells more apart, and a page that drew millions would hang.
  const max = Math.min(Math.trunc(limitOr(constraints?.max, 5)), min + 20);
  return { min, max: Math.max(min, max) };
};

const validateScale = (
  question: SurveyQuestion,
  [value = '']: readonly string[],
): AnswerErrorCode | undefined => {
  const { min, max } = scaleRange(question);
  const point = Number(value);
  return /^-?\d{1,6}$/.test(value) && point >= min && point <= max ? undefined : 'not_an_option';
};

const validateChoices = (
  question: SurveyQuestion,
  values: readonly string[],
): AnswerErrorCode | undefined => {
  const { options = [], constraints, kind } = question;
  const known = new Map(options.map((option) => [option.value, option]));
  if (new Set(values).size < values.length) return 'not_an_option';
  if (values.some((value) => !known.has(value))) return 'not_an_option';
  if (kind === 'single') return values.length > 1 ? 'not_an_option' : undefined;
  const alone = values.filter((value) => known.get(value)?.alone);
  if (alone.length > 0) return values.length > 1 ? 'not_an_option' : undefined;
  if (kind === 'ranking' && constraints?.min === undefined && constraints?.max === undefined)
    return values.length < options.length ? 'incomplete' : undefined;
  if (values.length < limitOr(constraints?.min, 0)) return 'too_few';
  return values.length > limitOr(constraints?.max, Infinity) ? 'too_many' : undefined;
};

const validateMatrix = (
  { options = [], lines = [], required }: SurveyQuestion,
  answer: SurveyAnswer,
): AnswerErrorCode | undefined => {
  if (typeof answer !== 'object' || Array.isArray(answer)) return 'not_an_option';
  const rows = Object.entries(answer);
  const fits = rows.every(
    ([row, value]) =>
      lines.some((line) => line.value === row) && options.some((option) => option.value === value),
  );
  if (!fits) return 'not_an_option';
  return required && rows.length < lines.length ? 'incomplete' : undefined;
};

const isEmptyRange = (min: number | string | undefined, max: number | string | undefined): boolean =>
  min !== undefined && max !== undefined && (typeof min === 'string' ? min > String(max) : min > Number(max));

/** Whether any answer could be valid: the kind is known, there are options, and the limits leave room. */
export const isAnswerable = ({
  kind,
  options = [],
  lines = [],
  constraints = {},
}: SurveyQuestion): boolean => {
  const { min, max, minLength, maxLength } = constraints;
  if (kind === 'matrix') return options.length > 0 && lines.length > 0;
  if (kind === 'single') return options.length > 0;
  if (kind === 'multiple' || kind === 'ranking')
    return (
      options.length >= Math.max(1, limitOr(min, 0)) && !isEmptyRange(limitOr(min, 0), limitOr(max, Infinity))
    );
  if (kind === 'text') return !isEmptyRange(minLength, maxLength);
  if (kind === 'number' || kind === 'date') return !isEmptyRange(min, max);
  return /^(scale|nps|rating|info)$/.test(kind);
};

/** Validates the answer to one question; `undefined` if it is valid. */
export const validateAnswer = (
  question: SurveyQuestion,
  answers: SurveyAnswers,
): AnswerErrorCode | undefined => {
  const { id, kind, required, constraints = {} } = question;
  if (kind === 'info') return undefined;
  const answer = answerFor(answers, id);
  const values = answerValues(answer);
  if (values.length === 0) return required ? 'required' : undefined;
  if (kind === 'matrix') return validateMatrix(question, answer);
  if (typeof answer === 'object' && !Array.isArray(answer)) return 'not_an_option';
  if (kind === 'single' || kind === 'multiple' || kind === 'ranking') {
    const error = validateChoices(question, values);
    if (error) return error;
    const other = answerValues(answerFor(answers, `${id}.other`));
    return needsOtherText(question, answer) && other.length === 0 ? 'required' : undefined;
  }
  if (values.length > 1) return 'not_an_option';
  if (kind === 'scale' || kind === 'nps' || kind === 'rating') return validateScale(question, values);
  const type = kind === 'text' ? 'textarea' : kind;
  return /^(textarea|number|date)$/.test(type)
    ? validateField({ name: id, label: id, type, constraints }, values[0])
    : 'unreadable';
};

/** Validates the answers to all questions that are asked: question id → error. */
export const validateAnswers = ({
  questions,
  answers,
  visibility,
}: SurveyState): ReadonlyMap<string, AnswerErrorCode> => {
  const errors = new Map<string, AnswerErrorCode>();
  questions.forEach((question, index) => {
    const error = visibility[index] && question ? validateAnswer(question, answers) : undefined;
    if (question && error) errors.set(question.id, error);
  });
  return errors;
};

/** Validates answers that were sent: what `state` was computed from. Answers to questions that are not asked, and options that are not offered, are errors too. */
export const validateSentAnswers = (
  state: SurveyState,
  answers: SurveyAnswers,
): ReadonlyMap<string, AnswerErrorCode | 'unknown_field'> => {
  const errors = new Map<string, AnswerErrorCode | 'unknown_field'>(validateAnswers(state));
  const accepted = answersToSend(state);
  for (const [id, answer] of Object.entries(answers)) {
    const values = answerValues(answer);
    if (values.length === 0 || errors.has(id)) continue;
    if (!Object.hasOwn(accepted, id)) errors.set(id, 'unknown_field');
    else if (answerValues(accepted[id]).length < values.length) errors.set(id, 'not_an_option');
  }
  return errors;
};
