import type { LocalText } from '../../contract/core/scalars.ts';
import type { SurveyQuestion } from '../../contract/survey-questions.ts';
import { mapWords } from './words.ts';

/** A question with all its texts changed. */
export const pipedQuestion = (question: SurveyQuestion, pipe: (text: string) => string): SurveyQuestion => {
  const words = (text: LocalText): LocalText => mapWords(text, pipe);
  const { help, placeholder, comment, unit, options, lines, constraints, ends } = question;
  return {
    ...question,
    title: words(question.title),
    ...(help !== undefined && { help: words(help) }),
    ...(placeholder !== undefined && { placeholder: words(placeholder) }),
    ...(comment !== undefined && { comment: words(comment) }),
    ...(unit !== undefined && { unit: words(unit) }),
    ...(options && { options: options.map((option) => ({ ...option, label: words(option.label) })) }),
    ...(lines && { lines: lines.map((line) => ({ ...line, label: words(line.label) })) }),
    ...(constraints?.message !== undefined && {
      constraints: { ...constraints, message: words(constraints.message) },
    }),
    ...(ends && {
      ends: {
        ...(ends.min !== undefined && { min: words(ends.min) }),
        ...(ends.max !== undefined && { max: words(ends.max) }),
      },
    }),
  };
};
