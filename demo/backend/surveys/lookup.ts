import type { Day } from '../calendar-dates.ts';
import { dueSurvey, isSurveyClosed } from './rules.ts';
import { loadSurveyRecords, loadSurveyVersions, type DefinedSurvey, type SurveyRecord } from './queries.ts';
import { memberOf, todayOf, type RequestContext } from '../http/request-context.ts';
import { ProblemError } from '../http/problem.ts';

const surveyNotFound = () => new ProblemError('not_found', 'There is no such survey here');

/** The survey that is picked of all, with its questions; `id` names it where it is known before. */
const defined = async (
  { tx, ...ctx }: RequestContext,
  id: string | undefined,
  pick: (all: readonly SurveyRecord[]) => SurveyRecord | undefined,
): Promise<DefinedSurvey> => {
  const member = memberOf(ctx);
  const [all, versions] = await Promise.all([
    loadSurveyRecords(tx, member),
    loadSurveyVersions(tx, member, id),
  ]);
  const record = pick(all);
  const definition = versions.find(({ survey }) => survey === record?.survey.survey);
  if (!record || !definition) throw surveyNotFound();
  return { ...record, definition };
};

/** A survey to which the viewer is invited. @throws ProblemError `not_found`. */
export const requireSurvey = (ctx: RequestContext, id: string): Promise<DefinedSurvey> =>
  defined(ctx, id, (all) => all.find(({ survey }) => survey.survey === id));

/** The survey named in the path; `next` is the one that is due. @throws ProblemError `not_found`. */
export const findRequestedSurvey = (ctx: RequestContext): Promise<DefinedSurvey> => {
  const id = ctx.params['id'] ?? '';
  return id === 'next'
    ? defined(ctx, undefined, (all) => dueSurvey(all, todayOf(ctx)))
    : requireSurvey(ctx, id);
};

/** @throws ProblemError `survey_answered` or `survey_closed` unless the survey can still be answered. */
export const requireOpenSurvey = ({ survey, participation, response }: SurveyRecord, day: Day): void => {
  if (participation)
    throw new ProblemError('survey_answered', 'This survey was answered', { at: response?.at.toISOString() });
  if (isSurveyClosed(survey, day)) throw new ProblemError('survey_closed', 'This survey is closed');
};
