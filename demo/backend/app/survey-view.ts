import type { Survey, SurveyDraft, SurveyResponse, Surveys } from '../../../src/contract/survey.ts';
import { addDays } from '../rules/calendar.ts';
import { byUrgency, courseOf } from '../rules/survey-course.ts';
import { plain } from '../store/localized.ts';
import { findFirst, loadTakings, type Taking } from '../store/surveys.ts';
import { isActive } from './membership-view.ts';
import type { Question } from './question.ts';
import { Refusal } from './refusal.ts';
import { surveyEnvelope } from './rights.ts';
import { questionsOf } from './survey-questions.ts';
import { becauseOf, earnedOf, promisesOf, revealedOf } from './survey-reward-view.ts';
import { askedFor, dayOf, memberIn } from './survey-scene.ts';

/** What came of answering; of an anonymous survey the day, what was earned, and nothing of the answers. */
export const responseOf = (question: Question, taking: Taking): SurveyResponse | undefined => {
  const { survey, participation, response } = taking;
  if (!participation) return undefined;
  const { answers } = survey.display;
  return {
    id: participation.receipt,
    at: response?.at.toISOString() ?? participation.on,
    answered: response?.answered,
    earned: earnedOf(question, taking),
    revealed: revealedOf(question, taking),
    because: becauseOf(question, taking),
    answers:
      response && answers
        ? { href: answers.href, until: addDays(participation.on, answers.days) }
        : undefined,
  };
};

export const draftOf = ({ draft }: Pick<Taking, 'draft'>): SurveyDraft | undefined =>
  draft && {
    answers: draft.answers,
    revision: draft.revision,
    savedAt: draft.saved_at.toISOString(),
  };

const tradeOf = (question: Question, taking: Taking) => {
  const { survey } = taking;
  return {
    id: survey.survey,
    title: question.texts.say(`survey.${survey.survey}.title`),
    minutes: survey.terms.minutes,
    deadline: survey.closes_on ?? undefined,
    rewards: promisesOf(question, taking),
  };
};

/** Whoever is no member yet sees that there is a survey, and nothing that it asks. */
const shut = async (question: Question): Promise<Survey> => {
  const first = await findFirst(question.books);
  if (!first) throw new Refusal('not_found', 'There is no survey here');
  const title = question.texts.say(`survey.${first.survey}.title`);
  return { ...surveyEnvelope(question), title, questions: [] };
};

/** `GET /surveys/{id}` */
export const readSurvey = async (question: Question): Promise<Survey> => {
  const { viewer, texts } = question;
  if (!isActive(viewer)) return shut(question);
  const taking = await askedFor(question);
  const { survey } = taking;
  const questions = await questionsOf(question, taking);
  const key = `survey.${survey.survey}`;
  return {
    ...surveyEnvelope(question),
    ...tradeOf(question, taking),
    purpose: texts.find(`${key}.purpose`),
    audience: texts.find(`${key}.audience`),
    anonymous: survey.anonymous,
    count: questions.filter(({ kind, showIf }) => kind !== 'info' && !showIf).length,
    layout: survey.terms.layout,
    sections: survey.terms.sections?.map((id) => ({ id, title: texts.say(`${key}.section.${id}`) })),
    privacyNotice: { label: plain(texts.say('survey.privacy')), url: viewer.program.privacy_notice },
    questions,
    draft: draftOf(taking),
    response: responseOf(question, taking),
  };
};

/** `GET /surveys` */
export const readSurveys = async (question: Question): Promise<Surveys> => {
  const { books, viewer } = question;
  const day = dayOf(question);
  const all = isActive(viewer) ? await loadTakings(books, memberIn(question)) : [];
  return {
    ...surveyEnvelope(question),
    items: byUrgency(all, day).map((taking) => ({
      ...tradeOf(question, taking),
      status: courseOf(taking, day),
    })),
  };
};
