import type { Answers, Survey, SurveyDraft, SurveyResponse } from '../contract/index.ts';
import { answerFaults } from '../rules/survey-answer.ts';
import { askedOf, flowOf } from '../rules/survey-flow.ts';
import { euros, Refusal, type Asked, type Reply, type Scenario, type Setting } from './scenario.ts';
import { Memory } from './memory.ts';

const missing = new Refusal({ status: 404, code: 'not_found', title: 'Not found' });
const answeredAlready = new Refusal({ status: 409, code: 'survey_answered' });

const isAnswers = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const answersIn = (body: unknown): Answers => {
  const answers = typeof body === 'object' && body && 'answers' in body ? body.answers : undefined;
  return isAnswers(answers) ? answers : {};
};

/** What came of it, as the pictures show it. */
export const receiptOf = (survey: Survey, answered: number, { say, day, asOf }: Setting): SurveyResponse => {
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
export interface Asking {
  readonly survey: Survey;
  /** A draft that was there before anybody came. */
  readonly draft?: SurveyDraft;
  /** Whether another device goes on between any two savings. */
  readonly rival?: boolean;
}

const draftIn = ({ draft }: Asking, { memory }: Asked): SurveyDraft | undefined => memory.draft ?? draft;

const read = (asking: Asking, setting: Setting, asked: Asked): Reply<Survey> => {
  const { survey } = asking;
  const id = asked.params['id'];
  if (id !== undefined && id !== 'next' && id !== survey.id) return missing;
  const { response } = asked.memory;
  if (response !== undefined) return { ...survey, response: receiptOf(survey, response, setting) };
  const draft = survey.anonymous ? undefined : draftIn(asking, asked);
  return draft ? { ...survey, draft } : survey;
};

const save = (asking: Asking, { asOf }: Setting, asked: Asked): Reply<SurveyDraft> => {
  const { survey, rival } = asking;
  const { memory, body } = asked;
  if (survey.anonymous) return new Refusal({ status: 404, code: 'not_served' });
  if (memory.response !== undefined) return answeredAlready;
  const before = draftIn(asking, asked);
  const named = typeof body === 'object' && body && 'revision' in body ? body.revision : 0;
  if (named !== (before?.revision ?? 0)) return new Refusal({ status: 409, code: 'draft_moved_on' });
  const revision = (before?.revision ?? 0) + 1;
  memory.draft = { answers: answersIn(body), revision, savedAt: asOf };
  const told = memory.draft;
  // Somebody goes on elsewhere, once.
  if (rival && revision === 1)
    memory.draft = { answers: { ...told.answers, often: '4' }, revision: 2, savedAt: asOf };
  return told;
};

const sent = ({ survey }: Asking, setting: Setting, { memory, body }: Asked): Reply<SurveyResponse> => {
  if (memory.response !== undefined) return answeredAlready;
  const answers = answersIn(body);
  const flow = flowOf(survey.questions);
  const faults = answerFaults(flow, answers, askedOf(flow, answers));
  if (faults.size > 0)
    return new Refusal({
      status: 422,
      code: 'invalid_fields',
      fieldErrors: [...faults].map(([id, code]) => ({ path: `answers.${id}`, code })),
    });
  memory.response = Object.keys(answers).filter((id) => !id.includes('.')).length;
  return receiptOf(survey, memory.response, setting);
};

const nobody: Asked['params'] = {};

/** The routes of one survey. */
export const surveying = (
  open: (setting: Setting) => Asking,
): Pick<Scenario, 'survey' | 'surveys' | 'saveDraft' | 'respond'> => {
  const fresh = (): Asked => ({ params: nobody, body: undefined, key: '', memory: new Memory() });
  return {
    survey: (setting, asked = fresh()) => read(open(setting), setting, asked),
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
    saveDraft: (setting, asked = fresh()) => save(open(setting), setting, asked),
    respond: (setting, asked = fresh()) => sent(open(setting), setting, asked),
  };
};
