import type { SurveyAnswers, SurveyQuestion } from '../contract/survey-questions.ts';
import type { AnswerErrorCode, ReadPattern } from './answer-validity.ts';
import { limitOr, validateChoices, validateScale } from './choice-validation.ts';
import { sumRange, sumTotal, validateLines } from './line-validation.ts';
import { choosesOne, choosesSeveral, hasLines, isScale } from './question-kinds.ts';
import { answerFor, answerValues, needsOtherText } from './survey-answers.ts';
import { answersToSend } from './survey-progress.ts';
import type { SurveyState } from './survey-state.ts';
import { patternOf, sliderRange, validateTyped } from './typed-validation.ts';

export { scaleRange } from './choice-validation.ts';

const isEmptyRange = (min: number | string | undefined, max: number | string | undefined): boolean =>
  min !== undefined && max !== undefined && (typeof min === 'string' ? min > String(max) : min > Number(max));

/** Whether the numbers of these options and limits leave room for an answer. */
const hasRoom = (question: SurveyQuestion): boolean => {
  const { kind, options = [], lines = [], numbers, constraints = {} } = question;
  const { min, max, minLength, maxLength } = constraints;
  if (choosesOne(question)) return options.length > 0;
  if (choosesSeveral(question))
    return (
      options.length >= Math.max(1, limitOr(min, 0)) && !isEmptyRange(limitOr(min, 0), limitOr(max, Infinity))
    );
  if (hasLines(question) && lines.length === 0) return false;
  if (kind === 'matrix') return numbers ? !isEmptyRange(min, max) : options.length > 0;
  if (kind === 'constant_sum') {
    const [range, total] = [sumRange(question), sumTotal(question)];
    return total >= range.min && total <= range.max;
  }
  if (/^(text|short_texts|email|url)$/.test(kind)) return !isEmptyRange(minLength, maxLength);
  if (/^(number|integer|date|time|datetime)$/.test(kind)) return !isEmptyRange(min, max);
  if (kind === 'slider') return sliderRange(question).min < sliderRange(question).max;
  return isScale(question) || /^(tel|consent|info)$/.test(kind);
};

/** Whether any answer could be valid: the kind is known, there are options, the limits leave room, the pattern can be read. */
export const isAnswerable = (question: SurveyQuestion, readPattern?: ReadPattern): boolean => {
  const pattern = patternOf(question);
  return hasRoom(question) && (pattern === undefined || !readPattern || readPattern(pattern) !== undefined);
};

/** Validates the answer to one question; `undefined` if it is valid. */
export const validateAnswer = (
  question: SurveyQuestion,
  answers: SurveyAnswers,
  readPattern?: ReadPattern,
): AnswerErrorCode | undefined => {
  const { id, kind, required } = question;
  if (kind === 'info') return undefined;
  const answer = answerFor(answers, id);
  const values = answerValues(answer);
  const [value = ''] = values;
  if (values.length === 0) return required ? 'required' : undefined;
  if (hasLines(question)) return validateLines(question, answer, readPattern);
  if (typeof answer === 'object' && !Array.isArray(answer)) return 'not_an_option';
  if (choosesOne(question) || choosesSeveral(question)) {
    const error = validateChoices(question, values);
    if (error) return error;
    const other = answerValues(answerFor(answers, `${id}.other`));
    return needsOtherText(question, answer) && other.length === 0 ? 'required' : undefined;
  }
  if (values.length > 1) return 'not_an_option';
  if (isScale(question)) return validateScale(question, values);
  if (kind === 'consent') return value === 'true' ? undefined : 'not_an_option';
  return validateTyped(question, value, readPattern);
};

/** Validates the answers to all questions that are asked: question id → error. */
export const validateAnswers = (
  { questions, answers, visibility }: SurveyState,
  readPattern?: ReadPattern,
): ReadonlyMap<string, AnswerErrorCode> => {
  const errors = new Map<string, AnswerErrorCode>();
  questions.forEach((question, index) => {
    const error = visibility[index] && question ? validateAnswer(question, answers, readPattern) : undefined;
    if (question && error) errors.set(question.id, error);
  });
  return errors;
};

/** Validates answers that were sent: what `state` was computed from. Answers to questions that are not asked, and options that are not offered, are errors too. */
export const validateSentAnswers = (
  state: SurveyState,
  answers: SurveyAnswers,
  readPattern: ReadPattern,
): ReadonlyMap<string, AnswerErrorCode | 'unknown_field'> => {
  const errors = new Map<string, AnswerErrorCode | 'unknown_field'>(validateAnswers(state, readPattern));
  const accepted = answersToSend(state);
  for (const [id, answer] of Object.entries(answers)) {
    const values = answerValues(answer);
    if (values.length === 0 || errors.has(id)) continue;
    if (!Object.hasOwn(accepted, id)) errors.set(id, 'unknown_field');
    else if (answerValues(accepted[id]).length < values.length) errors.set(id, 'not_an_option');
  }
  return errors;
};
