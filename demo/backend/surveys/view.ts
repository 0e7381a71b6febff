// Surveys: `queries.ts` loads a survey with the viewer's draft and response, `view.ts` makes the answer; `draft-handler.ts`
// stores a draft, `respond-handler.ts` checks and takes the answers, and rewards them.

import type { Survey, SurveyDraft, SurveyResponse, Surveys } from '../../../src/contract/surveys.ts';
import { surveyEnding } from '../../../src/rules/survey-endings.ts';
import { createSurveyFlow } from '../../../src/rules/survey-flow.ts';
import { computeSurveyState } from '../../../src/rules/survey-state.ts';
import { addDays } from '../calendar-dates.ts';
import { sortByUrgency, surveyStatus } from './rules.ts';
import { plainText } from '../i18n/localized-texts.ts';
import { findFirstSurvey, loadSurveyRecords, type DefinedSurvey, type SurveyRecord } from './queries.ts';
import { isActive } from '../session/membership-view.ts';
import { memberOf, todayOf, type RequestContext } from '../http/request-context.ts';
import { ProblemError } from '../http/problem.ts';
import { surveyEnvelope } from '../session/permissions.ts';
import { definitionView } from './questions.ts';
import {
  markedPerksView,
  earnedRewardsView,
  promisedRewardsView,
  revealedRewardView,
} from './reward-view.ts';
import { findRequestedSurvey } from './lookup.ts';

/** Id of the ending that a stored response came to. Of an anonymous survey there is none, as it would tell of the answers. */
const endingOf = (ctx: RequestContext, record: DefinedSurvey): string | undefined => {
  const { response } = record;
  if (!response) return undefined;
  const flow = createSurveyFlow(definitionView(ctx, record));
  return surveyEnding(computeSurveyState(flow, response.answers))?.id;
};

/** The receipt of a response: of an anonymous survey the day and the rewards, and nothing of the answers. */
export const responseView = (ctx: RequestContext, record: DefinedSurvey): SurveyResponse | undefined => {
  const { survey, participation, response } = record;
  if (!participation) return undefined;
  const { answers } = survey.display;
  return {
    id: participation.receipt,
    at: response?.at.toISOString() ?? participation.on,
    answered: response?.answered,
    ending: endingOf(ctx, record),
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
  const { questions, calculations, endings } = definitionView(ctx, record);
  const key = `survey.${survey.survey}`;
  return {
    ...surveyEnvelope(ctx),
    ...surveySummary(ctx, record),
    purpose: texts.find(`${key}.purpose`),
    audience: texts.find(`${key}.audience`),
    anonymous: survey.anonymous,
    count: questions.filter(({ kind, showIf, optionsFrom }) => kind !== 'info' && !(showIf ?? optionsFrom))
      .length,
    layout: survey.terms.layout,
    sections: survey.terms.sections?.map((id) => ({ id, title: texts.get(`${key}.section.${id}`) })),
    privacyNotice: { label: plainText(texts.get('survey.privacy')), url: viewer.program.privacy_notice },
    questions,
    calculations,
    endings,
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
