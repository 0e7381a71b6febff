import type { Day } from '../calendar-dates.ts';
import { dueSurvey, isSurveyClosed } from './rules.ts';
import { loadSurveyRecords, type SurveyRecord } from './queries.ts';
import { memberOf, todayOf, type RequestContext } from '../http/request-context.ts';
import { ProblemError } from '../http/problem.ts';

const surveyNotFound = () => new ProblemError('not_found', 'There is no such survey here');

/** A survey to which the viewer is invited. @throws ProblemError `not_found`. */
export const requireSurvey = async (ctx: RequestContext, id: string): Promise<SurveyRecord> => {
  const all = await loadSurveyRecords(ctx.tx, memberOf(ctx));
  const found = all.find(({ survey }) => survey.survey === id);
  if (!found) throw surveyNotFound();
  return found;
};

/** The survey named in the path; `next` is the one that is due. @throws ProblemError `not_found`. */
export const findRequestedSurvey = async (ctx: RequestContext): Promise<SurveyRecord> => {
  const id = ctx.params['id'] ?? '';
  if (id !== 'next') return requireSurvey(ctx, id);
  const due = dueSurvey(await loadSurveyRecords(ctx.tx, memberOf(ctx)), todayOf(ctx));
  if (!due) throw surveyNotFound();
  return due;
};

/** @throws ProblemError `survey_answered` or `survey_closed` unless the survey can still be answered. */
export const requireOpenSurvey = ({ survey, participation, response }: SurveyRecord, day: Day): void => {
  if (participation)
    throw new ProblemError('survey_answered', 'This survey was answered', { at: response?.at.toISOString() });
  if (isSurveyClosed(survey, day)) throw new ProblemError('survey_closed', 'This survey is closed');
};
