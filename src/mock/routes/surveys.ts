import type { SurveyAnswers, Survey, SurveyDraft, SurveyResponse } from '../../contract/index.ts';
import { validateAnswers } from '../../rules/survey-validation.ts';
import { computeVisibility, createSurveyFlow } from '../../rules/survey-flow.ts';
import {
  euros,
  MockProblem,
  type MockRequest,
  type MockReply,
  type Scenario,
  type ScenarioContext,
} from '../scenario.ts';
import { Memory } from '../memory.ts';

const notFound = new MockProblem({ status: 404, code: 'not_found', title: 'Not found' });
const alreadyAnswered = new MockProblem({ status: 409, code: 'survey_answered' });

const isAnswers = (value: unknown): value is SurveyAnswers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const answersIn = (body: unknown): SurveyAnswers => {
  const answers = typeof body === 'object' && body && 'answers' in body ? body.answers : undefined;
  return isAnswers(answers) ? answers : {};
};

/** What came of it, as the pictures show it. */
export const receiptOf = (
  survey: Survey,
  answered: number,
  { say, day, asOf }: ScenarioContext,
): SurveyResponse => {
  const { guaranteed, sealed, entries } = survey.rewards ?? {};
  return {
    id: 'response-1',
    at: asOf,
    answered,
    earned: [
      ...(guaranteed
        ? [
            {
              ...guaranteed,
              kind: 'guaranteed',
              label: say('For answering', 'Por responder', 'Yanıtladığınız için'),
            },
          ]
        : []),
      ...(sealed
        ? [
            {
              kind: 'sealed',
              label: say('Sealed reward, opened', 'Recompensa sellada, abierta', 'Mühürlü ödül, açıldı'),
              value: euros(250),
            },
          ]
        : []),
      ...(entries
        ? [
            {
              kind: 'entries',
              label: entries.draw,
              text: say(
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
        label: say('Cloud credit', 'Crédito de nube', 'Bulut kredisi'),
        value: euros(250),
        for: 'Tekin Lojistik A.Ş.',
        note: say(
          'Taken off the invoice of 1 December, with the € 50 for answering.',
          'Se descuenta de la factura del 1 de diciembre, con los 50 € por responder.',
          'Yanıtladığınız için verilen 50 € ile birlikte 1 Aralık faturasından düşülür.',
        ),
        href: '/entries',
      },
    }),
    because: [
      {
        perk: 'architecture-review',
        title: say(
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

/** What a scenario has of one survey. */
export interface SurveyStore {
  readonly survey: Survey;
  /** A draft that was there before anybody came. */
  readonly draft?: SurveyDraft;
  /** Whether another device goes on between any two savings. */
  readonly rival?: boolean;
}

const currentDraft = ({ draft }: SurveyStore, { memory }: MockRequest): SurveyDraft | undefined =>
  memory.draft ?? draft;

const getSurvey = (asking: SurveyStore, setting: ScenarioContext, asked: MockRequest): MockReply<Survey> => {
  const { survey } = asking;
  const id = asked.params['id'];
  if (id !== undefined && id !== 'next' && id !== survey.id) return notFound;
  const { response } = asked.memory;
  if (response !== undefined) return { ...survey, response: receiptOf(survey, response, setting) };
  const draft = survey.anonymous ? undefined : currentDraft(asking, asked);
  return draft ? { ...survey, draft } : survey;
};

const saveSurveyDraft = (
  asking: SurveyStore,
  { asOf }: ScenarioContext,
  asked: MockRequest,
): MockReply<SurveyDraft> => {
  const { survey, rival } = asking;
  const { memory, body } = asked;
  if (survey.anonymous) return new MockProblem({ status: 404, code: 'not_served' });
  if (memory.response !== undefined) return alreadyAnswered;
  const before = currentDraft(asking, asked);
  const named = typeof body === 'object' && body && 'revision' in body ? body.revision : 0;
  if (named !== (before?.revision ?? 0)) return new MockProblem({ status: 409, code: 'draft_moved_on' });
  const revision = (before?.revision ?? 0) + 1;
  memory.draft = { answers: answersIn(body), revision, savedAt: asOf };
  const told = memory.draft;
  // Somebody goes on elsewhere, once.
  if (rival && revision === 1)
    memory.draft = { answers: { ...told.answers, often: '4' }, revision: 2, savedAt: asOf };
  return told;
};

const submitResponse = (
  { survey }: SurveyStore,
  setting: ScenarioContext,
  { memory, body }: MockRequest,
): MockReply<SurveyResponse> => {
  if (memory.response !== undefined) return alreadyAnswered;
  const answers = answersIn(body);
  const flow = createSurveyFlow(survey.questions);
  const faults = validateAnswers(flow, answers, computeVisibility(flow, answers));
  if (faults.size > 0)
    return new MockProblem({
      status: 422,
      code: 'invalid_fields',
      fieldErrors: [...faults].map(([id, code]) => ({ path: `answers.${id}`, code })),
    });
  memory.response = Object.keys(answers).filter((id) => !id.includes('.')).length;
  return receiptOf(survey, memory.response, setting);
};

const noParams: MockRequest['params'] = {};

/** The routes of one survey. */
export const surveyRoutes = (
  open: (setting: ScenarioContext) => SurveyStore,
): Pick<Scenario, 'survey' | 'surveys' | 'saveDraft' | 'respond'> => {
  const fresh = (): MockRequest => ({ params: noParams, body: undefined, key: '', memory: new Memory() });
  return {
    survey: (setting, asked = fresh()) => getSurvey(open(setting), setting, asked),
    surveys: (setting) => {
      const { id = 'next', title, minutes, deadline, rewards } = open(setting).survey;
      return {
        asOf: setting.asOf,
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
    saveDraft: (setting, asked = fresh()) => saveSurveyDraft(open(setting), setting, asked),
    respond: (setting, asked = fresh()) => submitResponse(open(setting), setting, asked),
  };
};
