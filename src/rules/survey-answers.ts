// What an answer holds. Pure, as all of rules/.

import type { SurveyAnswers, SurveyQuestion } from '../contract/survey-questions.ts';
import { isBlank } from './typed-text.ts';

/** The answer to one question; `undefined` if it has none. */
export type SurveyAnswer = SurveyAnswers[string] | undefined;

/** The answer to the question `id`. Properties that every object inherits, as `constructor`, are no answers. */
export const answerFor = (answers: SurveyAnswers, id: string): SurveyAnswer =>
  Object.hasOwn(answers, id) ? answers[id] : undefined;

/** The id of the question that a key of the answers belongs to: `who` of `who`, `who.other` and `who.comment`. */
export const questionIdOf = (key: string): string => key.replace(/\.(other|comment)$/, '');

/** The values of an answer that are not blank; of a matrix, the choice of each row. */
export const answerValues = (answer: SurveyAnswer): string[] => {
  const values =
    typeof answer === 'object' && !Array.isArray(answer)
      ? Object.values(answer).flat()
      : [answer ?? []].flat();
  return values.filter((value) => !isBlank(value));
};

/** The answer in one row of a matrix, or to one line of another question. */
export const lineAnswer = (answer: SurveyAnswer, line: string): SurveyAnswer =>
  typeof answer === 'object' && !Array.isArray(answer) ? answerFor(answer, line) : undefined;

/** A number as answers hold it, with a point and at most nine digits after it; `undefined` for another text. */
export const decimalValue = (text: string): number | undefined =>
  /^-?\d{1,15}(\.\d{1,9})?$/.test(text.trim()) ? Number(text) : undefined;

/** Whether an open option is chosen, which asks for a text of its own. */
export const needsOtherText = ({ options = [] }: SurveyQuestion, answer: SurveyAnswer): boolean => {
  const values = answerValues(answer);
  return options.some(({ open, value }) => open === true && values.includes(value));
};

/** The choices of a multiple question after `value` was pressed. An option that stands alone (`alone`) excludes all others, and is excluded by any. */
export const toggleChoice = (
  { options = [] }: SurveyQuestion,
  before: readonly string[],
  value: string,
): string[] => {
  if (before.includes(value)) return before.filter((one) => one !== value);
  const alone = new Set(options.flatMap((option) => (option.alone ? [option.value] : [])));
  if (alone.has(value)) return [value];
  const chosen = new Set([...before.filter((one) => !alone.has(one)), value]);
  // In the vendor's order, so that equal choices make equal answers.
  return options.flatMap((option) => (chosen.has(option.value) ? [option.value] : []));
};
