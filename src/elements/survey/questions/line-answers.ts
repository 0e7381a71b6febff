import type { SurveyAnswers } from '../../../contract/survey-questions.ts';

/** What is given to each line. */
export type LineAnswers = Readonly<Record<string, string | string[]>>;

/** The answer to a question with lines, as far as it is one. */
export const lineAnswers = (answer: SurveyAnswers[string] | undefined): LineAnswers =>
  typeof answer === 'object' && !Array.isArray(answer) ? answer : {};

/** The answer with `value` for one line; an empty one is left out. */
export const withLine = (
  answers: LineAnswers,
  line: string,
  value: string | string[],
): Record<string, string | string[]> => {
  const { [line]: _, ...others } = answers;
  return value.length === 0 ? others : { ...others, [line]: value };
};
