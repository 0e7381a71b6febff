import type { Survey, SurveyAnswers, SurveyDraft, SurveyResponse } from '../../contract/index.ts';
import { readPattern } from '../../rules/pattern-matcher.ts';
import { surveyEnding } from '../../rules/survey-endings.ts';
import { createSurveyFlow } from '../../rules/survey-flow.ts';
import { computeSurveyState } from '../../rules/survey-state.ts';
import { validateSentAnswers } from '../../rules/survey-validation.ts';
import { euros, exampleRequest } from '../scenario.ts';
import type { MockReply, MockRequest, Scenario, ScenarioContext } from '../scenario.ts';
import type { Memory } from '../memory.ts';
import type { SurveyStore } from '../stores.ts';
import { conflict, invalidFields, notFound, notServed } from './problems.ts';
import { bodyMember } from './request-body.ts';

const alreadyAnswered = conflict('survey_answered');

const isAnswers = (value: unknown): value is SurveyAnswers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const answersIn = (body: unknown): SurveyAnswers => {
  const answers = bodyMember(body, 'answers');
  return isAnswers(answers) ? answers : {};
};

/** The receipt of a response: what it earned, and the sealed reward. */
export const receiptOf = (
  survey: Survey,
  { answered, ending }: NonNullable<Memory['response']>,
  { localize, day, asOf }: ScenarioContext,
): SurveyResponse => {
  const { guaranteed, sealed, entries } = survey.rewards ?? {};
  return {
    id: 'response-1',
    at: asOf,
    answered,
    ...(ending !== undefined && { ending }),
    earned: [
      ...(guaranteed
        ? [
            {
              ...guaranteed,
              kind: 'guaranteed',
              label: localize('For answering', 'Por responder', 'Yanıtladığınız için'),
            },
          ]
        : []),
      ...(sealed
        ? [
            {
              kind: 'sealed',
              label: localize('Sealed reward, opened', 'Recompensa sellada, abierta', 'Mühürlü ödül, açıldı'),
              value: euros(250),
            },
          ]
        : []),
      ...(entries
        ? [
            {
              kind: 'entries',
              label: entries.draw,
              text: localize(
                `${entries.count} entries`,
                `${entries.count} participaciones`,
                `${entries.count} çekiliş hakkı`,
              ),
            },
          ]
        : []),
    ],
    ...(sealed && {
      revealed: {
        label: localize('Cloud credit', 'Crédito de nube', 'Bulut kredisi'),
        value: euros(250),
        for: 'Tekin Lojistik A.Ş.',
        note: localize(
          'Taken off the invoice of December 1, with the €50 for answering.',
          'Se descuenta de la factura del 1 de diciembre, con los 50 € por responder.',
          'Yanıtladığınız için verilen 50 € ile birlikte 1 Aralık faturasından düşülür.',
        ),
        href: '/entries',
      },
    }),
    because: [
      {
        perk: 'architecture-review',
        title: localize(
          'Architecture review with a principal engineer',
          'Revisión de arquitectura con un ingeniero principal',
          'Baş mühendisle mimari inceleme',
        ),
        href: '/perks',
      },
    ],
    answers: { href: '/answers', until: day('2027-05-18') },
  };
};

const currentDraft = ({ draft }: SurveyStore, { memory }: MockRequest): SurveyDraft | undefined =>
  memory.draft ?? draft;

const getSurvey = (store: SurveyStore, context: ScenarioContext, request: MockRequest): MockReply<Survey> => {
  const { survey } = store;
  const id = request.params['id'];
  if (id !== undefined && id !== 'next' && id !== survey.id) return notFound;
  const { response } = request.memory;
  if (response) return { ...survey, response: receiptOf(survey, response, context) };
  const draft = survey.anonymous ? undefined : currentDraft(store, request);
  return draft ? { ...survey, draft } : survey;
};

const saveSurveyDraft = (
  store: SurveyStore,
  { asOf }: ScenarioContext,
  request: MockRequest,
): MockReply<SurveyDraft> => {
  const { survey, rival } = store;
  const { memory, body } = request;
  if (survey.anonymous) return notServed;
  if (memory.response !== undefined) return alreadyAnswered;
  const before = currentDraft(store, request);
  const revisionRead = bodyMember(body, 'revision') ?? 0;
  if (revisionRead !== (before?.revision ?? 0)) return conflict('draft_moved_on');
  const revision = (before?.revision ?? 0) + 1;
  memory.draft = { answers: answersIn(body), revision, savedAt: asOf };
  const saved = memory.draft;
  // Another device saves once, right after the first save of this page.
  if (rival && revision === 1)
    memory.draft = { answers: { ...saved.answers, often: '4' }, revision: 2, savedAt: asOf };
  return saved;
};

const submitResponse = (
  { survey }: SurveyStore,
  context: ScenarioContext,
  { memory, body }: MockRequest,
): MockReply<SurveyResponse> => {
  if (memory.response !== undefined) return alreadyAnswered;
  const answers = answersIn(body);
  const state = computeSurveyState(createSurveyFlow(survey), answers);
  const errors = validateSentAnswers(state, answers, readPattern);
  if (errors.size > 0)
    return invalidFields([...errors].map(([id, code]) => ({ path: `answers.${id}`, code })));
  memory.response = {
    answered: Object.keys(answers).filter((id) => !id.includes('.')).length,
    ending: surveyEnding(state)?.id,
  };
  return receiptOf(survey, memory.response, context);
};

/** The routes of one survey, over its store and what was saved or sent since. */
export const surveyRoutes = (
  createStore: (context: ScenarioContext) => SurveyStore,
): Pick<Scenario, 'survey' | 'surveys' | 'saveDraft' | 'respond'> => {
  return {
    survey: (context, request = exampleRequest()) => getSurvey(createStore(context), context, request),
    surveys: (context) => {
      const { id = 'next', title, minutes, deadline, rewards } = createStore(context).survey;
      return {
        asOf: context.asOf,
        items: [
          {
            id,
            title,
            status: 'open',
            ...(minutes && { minutes }),
            ...(deadline && { deadline }),
            ...(rewards && { rewards }),
          },
        ],
      };
    },
    saveDraft: (context, request = exampleRequest()) =>
      saveSurveyDraft(createStore(context), context, request),
    respond: (context, request = exampleRequest()) => submitResponse(createStore(context), context, request),
  };
};
