import type { Survey, SurveyResponse } from '../../contract/surveys.ts';

/** What a person did with the survey since the widget shows it. */
export interface SurveyVisit {
  /** The survey that was started, as it was read last: once it is answered, the id `next` names another one. */
  readonly started?: Survey;
  /** What the server answered when the answers were sent. */
  readonly response?: SurveyResponse;
  readonly rewardOpened?: boolean;
  /** The opened reward was left, for the receipt. */
  readonly rewardDone?: boolean;
}

/** The step of a survey that is on screen. */
export interface SurveyPhase {
  readonly name: 'intro' | 'answering' | 'reward' | 'receipt';
  readonly survey: Survey;
  /** What was answered to the answers; there in the last two steps. */
  readonly response: SurveyResponse | undefined;
}

/** The visit with the survey as it was read now, if that is still the one that was started. */
export const refreshVisit = (visit: SurveyVisit, read: Survey | undefined): SurveyVisit =>
  read && visit.started && visit.started.id === read.id ? { ...visit, started: read } : visit;

/**
 * The step to show. `read` is what the server sent last: another survey, when the one that was started is answered. The
 * sealed reward opens only in the visit that sent the answers; later the receipt says what it was.
 */
export const surveyPhase = (visit: SurveyVisit, read: Survey): SurveyPhase => {
  const survey = visit.started ?? read;
  const response = visit.response ?? survey.response;
  const isOpening = visit.response?.revealed && !visit.rewardDone;
  if (response) return { name: isOpening ? 'reward' : 'receipt', survey, response };
  return { name: visit.started ? 'answering' : 'intro', survey, response };
};
