import type { Survey, SurveyDraft, SurveyResponse, Surveys } from '../../../src/contract/surveys.ts';
import { addDays } from '../calendar-dates.ts';
import { sortByUrgency, surveyStatus } from './rules.ts';
import { plainText } from '../i18n/localized-texts.ts';
import { findFirstSurvey, loadSurveyRecords, type SurveyRecord } from './queries.ts';
import { isActive } from '../session/membership-view.ts';
import type { RequestContext } from '../http/request-context.ts';
import { ProblemError } from '../http/problem.ts';
import { surveyEnvelope } from '../session/permissions.ts';
import { questionsView } from './questions.ts';
import {
  markedPerksView,
  earnedRewardsView,
  promisedRewardsView,
  revealedRewardView,
} from './reward-view.ts';
import { findRequestedSurvey, todayOf, memberOf } from './lookup.ts';

/** What came of answering; of an anonymous survey the day, what was earned, and nothing of the answers. */
export const responseView = (question: RequestContext, taking: SurveyRecord): SurveyResponse | undefined => {
  const { survey, participation, response } = taking;
  if (!participation) return undefined;
  const { answers } = survey.display;
  return {
    id: participation.receipt,
    at: response?.at.toISOString() ?? participation.on,
    answered: response?.answered,
    earned: earnedRewardsView(question, taking),
    revealed: revealedRewardView(question, taking),
    because: markedPerksView(question, taking),
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

const surveySummary = (question: RequestContext, taking: SurveyRecord) => {
  const { survey } = taking;
  return {
    id: survey.survey,
    title: question.texts.get(`survey.${survey.survey}.title`),
    minutes: survey.terms.minutes,
    deadline: survey.closes_on ?? undefined,
    rewards: promisedRewardsView(question, taking),
  };
};

/** Whoever is no member yet sees that there is a survey, and nothing that it asks. */
const nonMemberView = async (question: RequestContext): Promise<Survey> => {
  const first = await findFirstSurvey(question.books);
  if (!first) throw new ProblemError('not_found', 'There is no survey here');
  const title = question.texts.get(`survey.${first.survey}.title`);
  return { ...surveyEnvelope(question), title, questions: [] };
};

/** `GET /surveys/{id}` */
export const readSurvey = async (question: RequestContext): Promise<Survey> => {
  const { viewer, texts } = question;
  if (!isActive(viewer)) return nonMemberView(question);
  const taking = await findRequestedSurvey(question);
  const { survey } = taking;
  const questions = await questionsView(question, taking);
  const key = `survey.${survey.survey}`;
  return {
    ...surveyEnvelope(question),
    ...surveySummary(question, taking),
    purpose: texts.find(`${key}.purpose`),
    audience: texts.find(`${key}.audience`),
    anonymous: survey.anonymous,
    count: questions.filter(({ kind, showIf }) => kind !== 'info' && !showIf).length,
    layout: survey.terms.layout,
    sections: survey.terms.sections?.map((id) => ({ id, title: texts.get(`${key}.section.${id}`) })),
    privacyNotice: { label: plainText(texts.get('survey.privacy')), url: viewer.program.privacy_notice },
    questions,
    draft: draftView(taking),
    response: responseView(question, taking),
  };
};

/** `GET /surveys` */
export const readSurveys = async (question: RequestContext): Promise<Surveys> => {
  const { books, viewer } = question;
  const day = todayOf(question);
  const all = isActive(viewer) ? await loadSurveyRecords(books, memberOf(question)) : [];
  return {
    ...surveyEnvelope(question),
    items: sortByUrgency(all, day).map((taking) => ({
      ...surveySummary(question, taking),
      status: surveyStatus(taking, day),
    })),
  };
};
