import type { SurveyQuestion } from '../contract/survey-questions.ts';
import { choosesOne } from './question-kinds.ts';
import type { AnswerErrorCode } from './answer-validity.ts';

/** A limit as a number; `otherwise` where there is none, or it is no number. */
export const limitOr = (limit: number | string | undefined, otherwise: number): number => {
  const number = Number(limit);
  return limit === undefined || Number.isNaN(number) ? otherwise : number;
};

/** The lowest and highest point of a scale: 0 to 10 for `nps`, else as the vendor sets them, else 1 to 5. */
export const scaleRange = ({
  kind,
  constraints,
}: SurveyQuestion): { readonly min: number; readonly max: number } => {
  if (kind === 'nps') return { min: 0, max: 10 };
  if (kind === 'stars')
    return { min: 1, max: Math.min(Math.max(Math.trunc(limitOr(constraints?.max, 5)), 1), 10) };
  const min = Math.trunc(limitOr(constraints?.min, 1));
  // At most 21 points: nobody tells more apart, and a page that drew millions would hang.
  const max = Math.min(Math.trunc(limitOr(constraints?.max, 5)), min + 20);
  return { min, max: Math.max(min, max) };
};

export const validateScale = (
  question: SurveyQuestion,
  [value = '']: readonly string[],
): AnswerErrorCode | undefined => {
  const { min, max } = scaleRange(question);
  const point = Number(value);
  return /^-?\d{1,6}$/.test(value) && point >= min && point <= max ? undefined : 'not_an_option';
};

/** Whether as many were chosen as the limits ask for. */
const validateCount = (count: number, { constraints }: SurveyQuestion): AnswerErrorCode | undefined => {
  if (count < limitOr(constraints?.min, 0)) return 'too_few';
  return count > limitOr(constraints?.max, Infinity) ? 'too_many' : undefined;
};

const areOptions = ({ options = [] }: SurveyQuestion, values: readonly string[]): boolean =>
  new Set(values).size === values.length &&
  values.every((value) => options.some((option) => option.value === value));

/** Several of the options, in one question or in one row of a matrix. */
export const validateSeveral = (
  question: SurveyQuestion,
  values: readonly string[],
): AnswerErrorCode | undefined => {
  const { options = [] } = question;
  if (!areOptions(question, values)) return 'not_an_option';
  const hasAlone = options.some(({ alone, value }) => alone && values.includes(value));
  if (hasAlone) return values.length > 1 ? 'not_an_option' : undefined;
  return validateCount(values.length, question);
};

/** What was chosen of the options of a question. */
export const validateChoices = (
  question: SurveyQuestion,
  values: readonly string[],
): AnswerErrorCode | undefined => {
  const { options = [], constraints, kind } = question;
  if (choosesOne(question))
    return values.length === 1 && areOptions(question, values) ? undefined : 'not_an_option';
  const isWholeOrder = kind === 'ranking' && constraints?.min === undefined && constraints?.max === undefined;
  const error = validateSeveral(question, values);
  return error === undefined && isWholeOrder && values.length < options.length ? 'incomplete' : error;
};
