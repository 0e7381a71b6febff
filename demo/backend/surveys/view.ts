import type { Survey, SurveyDraft, SurveyResponse, Surveys } from '../../../src/contract/surveys.ts';
import { addDays } from '../calendar-dates.ts';
import { sortByUrgency, surveyStatus } from './rules.ts';
import { plainText } from '../i18n/localized-texts.ts';
import { findFirstSurvey, loadSurveyRecords, type SurveyRecord } from './queries.ts';
import { isActive } from '../session/membership-view.ts';
import { memberOf, todayOf, type RequestContext } from '../http/request-context.ts';
import { ProblemError } from '../http/problem.ts';
import { surveyEnvelope } from '../session/permissions.ts';
import { questionsView } from './questions.ts';
import {
  markedPerksView,
  earnedRewardsView,
  promisedRewardsView,
  revealedRewardView,
} from './reward-view.ts';
import { findRequestedSurvey } from './lookup.ts';

/** The receipt of a response: of an anonymous survey the day and the rewards, and nothing of the answers. */
export const responseView = (ctx: RequestContext, record: SurveyRecord): SurveyResponse | undefined => {
  const { survey, participation, response } = record;
  if (!participation) return undefined;
  const { answers } = survey.display;
  return {
    id: participation.receipt,
    at: response?.at.toISOString() ?? participation.on,
    answered: response?.answered,
    earned: earnedRewardsView(ctx, record),
    revealed: revealedRewardView(ctx, record),
    because: markedPerksView(ctx, record),
    answers:
      response && answers
        ? { href: answers.href, until: addDays(participation.on, answers.days) }
        : undefined,
  };
};

export const draftView = ({ draft }: Pick<SurveyRecord, 'draft'>): SurveyDraft | undefined =>
  draft && {
    answers: draft.answers,
    revision: draft.revision,
    savedAt: draft.saved_at.toISOString(),
  };

const surveySummary = (ctx: RequestContext, record: SurveyRecord) => {
  const { survey } = record;
  return {
    id: survey.survey,
    title: ctx.texts.get(`survey.${survey.survey}.title`),
    minutes: survey.terms.minutes,
    deadline: survey.closes_on ?? undefined,
    rewards: promisedRewardsView(ctx, record),
  };
};

/** People who are not members see that there is a survey, and none of its questions. */
const nonMemberView = async (ctx: RequestContext): Promise<Survey> => {
  const first = await findFirstSurvey(ctx.tx);
  if (!first) throw new ProblemError('not_found', 'There is no survey here');
  const title = ctx.texts.get(`survey.${first.survey}.title`);
  return { ...surveyEnvelope(ctx), title, questions: [] };
};

/** `GET /surveys/{id}` */
export const readSurvey = async (ctx: RequestContext): Promise<Survey> => {
  const { viewer, texts } = ctx;
  if (!isActive(viewer)) return nonMemberView(ctx);
  const record = await findRequestedSurvey(ctx);
  const { survey } = record;
  const questions = await questionsView(ctx, record);
  const key = `survey.${survey.survey}`;
  return {
    ...surveyEnvelope(ctx),
    ...surveySummary(ctx, record),
    purpose: texts.find(`${key}.purpose`),
    audience: texts.find(`${key}.audience`),
    anonymous: survey.anonymous,
    count: questions.filter(({ kind, showIf }) => kind !== 'info' && !showIf).length,
    layout: survey.terms.layout,
    sections: survey.terms.sections?.map((id) => ({ id, title: texts.get(`${key}.section.${id}`) })),
    privacyNotice: { label: plainText(texts.get('survey.privacy')), url: viewer.program.privacy_notice },
    questions,
    draft: draftView(record),
    response: responseView(ctx, record),
  };
};

/** `GET /surveys` */
export const readSurveys = async (ctx: RequestContext): Promise<Surveys> => {
  const { tx, viewer } = ctx;
  const day = todayOf(ctx);
  const all = isActive(viewer) ? await loadSurveyRecords(tx, memberOf(ctx)) : [];
  return {
    ...surveyEnvelope(ctx),
    items: sortByUrgency(all, day).map((record) => ({
      ...surveySummary(ctx, record),
      status: surveyStatus(record, day),
    })),
  };
};
