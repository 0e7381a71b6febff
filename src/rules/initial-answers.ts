import type { SurveyAnswers, SurveyQuestion } from '../contract/survey-questions.ts';
import { answerFor } from './survey-flow.ts';
import { validateAnswer } from './survey-validation.ts';

/**
 * The answers to begin with: what the member answered before, and where that is nothing, not even an answer that was taken
 * back, what the server suggests. Nobody consents by suggestion, and what does not fit its question is none.
 */
export const withInitialAnswers = (
  questions: readonly (SurveyQuestion | null)[],
  answers: SurveyAnswers,
): SurveyAnswers => {
  const suggested = questions.flatMap((question): [string, SurveyAnswers[string]][] => {
    if (question?.value === undefined || question.kind === 'consent' || question.kind === 'info') return [];
    const { id, value } = question;
    const fits = validateAnswer(question, Object.fromEntries([[id, value]])) === undefined;
    return fits && answerFor(answers, id) === undefined ? [[id, value]] : [];
  });
  return suggested.length > 0 ? { ...Object.fromEntries(suggested), ...answers } : answers;
};
