// How a survey ends. Pure, as all of rules/.

import type { SurveyEnding } from '../contract/survey-logic.ts';
import { answerFor, answerValues } from './survey-answers.ts';
import { conditionHolds } from './survey-conditions.ts';
import { readState, type SurveyState } from './survey-state.ts';

/**
 * Whether an ending has ended the survey before its last question, by an answer that was given: a condition that holds
 * without an answer ends nothing for somebody who has not come to its question yet.
 */
export const isScreenedOut = ({ screening, questions, visibility, answers }: SurveyState): boolean => {
  if (screening === undefined) return false;
  const last = questions.findLast((question, index) => visibility[index] && question?.kind !== 'info');
  return !!last && answerValues(answerFor(answers, last.id)).length > 0;
};

/**
 * The ending that applies: the one that screened out, else the first whose condition holds. `undefined` if none does.
 */
export const surveyEnding = (state: SurveyState): SurveyEnding | undefined => {
  const { flow, screening } = state;
  const endings = flow.endings ?? [];
  const step = screening === undefined ? undefined : flow.steps[screening];
  if (step) return endings[step.index] ?? undefined;
  const read = readState(state);
  return endings.find((ending) => ending && conditionHolds(ending.showIf, read)) ?? undefined;
};
