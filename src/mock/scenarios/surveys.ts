import type { Survey } from '../../contract/index.ts';
import { longWord } from '../fixtures/long-word.ts';
import { buyerSession } from '../fixtures/session.ts';
import { RawBody, MockProblem, type Scenario, type ScenarioContext } from '../scenario.ts';
import { capacitySurvey } from '../fixtures/survey-capacity.ts';
import { everyKindSurvey } from '../fixtures/survey-every-kind.ts';
import { logicSurvey } from '../fixtures/survey-logic.ts';
import { receiptOf, surveyRoutes } from '../routes/surveys.ts';
import type { SurveyStore } from '../stores.ts';

const surveyScenario = (about: string, createStore: (context: ScenarioContext) => SurveyStore): Scenario => ({
  about,
  session: buyerSession,
  ...surveyRoutes(createStore),
});

/** The least that a backend with one `GET` serves: a title and questions. */
const minimalSurvey = ({ localize }: ScenarioContext): Survey => ({
  title: localize('Two quick questions', 'Dos preguntas rápidas', 'İki kısa soru'),
  questions: [
    {
      id: 'one',
      kind: 'text',
      title: localize('What should we do better?', '¿Qué deberíamos mejorar?', 'Neyi daha iyi yapmalıyız?'),
    },
    {
      id: 'two',
      kind: 'rating',
      title: localize('How are we doing?', '¿Cómo lo hacemos?', 'Nasıl gidiyoruz?'),
    },
  ],
});

const anonymousSurvey = (context: ScenarioContext): Survey => {
  const { rewards: _, deadline: __, ...rest } = capacitySurvey(context);
  return {
    ...rest,
    id: 'mood-2026',
    anonymous: true,
    title: context.localize(
      'How is working with us?',
      '¿Cómo es trabajar con nosotros?',
      'Bizimle çalışmak nasıl?',
    ),
    audience: context.localize(
      'Read by the Northpeak leadership, in groups of ten and more.',
      'La lee la dirección de Northpeak, en grupos de diez o más.',
      'Northpeak yönetimi, on ve daha fazla kişilik gruplar halinde okur.',
    ),
  };
};

export const surveyScenarios = {
  survey: surveyScenario('A survey with a sealed reward, one question at a time', (context) => ({
    survey: capacitySurvey(context),
  })),
  'survey-page': surveyScenario('The same, all on one page', (context) => ({
    survey: { ...capacitySurvey(context), layout: 'page' },
  })),
  'survey-begun': surveyScenario('A survey that was begun elsewhere', (context) => ({
    survey: capacitySurvey(context),
    draft: { answers: { often: '2', who: ['1', '2'], sure: '2' }, revision: 3, savedAt: context.asOf },
  })),
  'survey-rival': surveyScenario('Another device goes on meanwhile', (context) => ({
    survey: capacitySurvey(context),
    rival: true,
  })),
  'survey-answered': {
    ...surveyScenario('A survey that was answered', (context) => ({ survey: capacitySurvey(context) })),
    survey: (context) => ({
      ...capacitySurvey(context),
      response: receiptOf(capacitySurvey(context), { answered: 9, ending: undefined }, context),
    }),
  },
  'survey-anonymous': surveyScenario('An anonymous survey without a reward', (context) => ({
    survey: anonymousSurvey(context),
  })),
  'survey-every-kind': surveyScenario('Lists, pictures, sums, addresses, times, a consent', (context) => ({
    survey: everyKindSurvey(context),
  })),
  'survey-logic': surveyScenario(
    'A survey whose course depends on what is answered, with three endings',
    (context) => ({
      survey: logicSurvey(context),
    }),
  ),
  'survey-bare': { about: 'Two questions and a title', survey: minimalSurvey },
  'survey-closed': {
    ...surveyScenario('A survey that closes while it is answered', (context) => ({
      survey: capacitySurvey(context),
    })),
    respond: () => new MockProblem({ status: 409, code: 'survey_closed' }),
  },
  'survey-none': {
    ...surveyScenario('No survey is due', (context) => ({ survey: capacitySurvey(context) })),
    survey: () => new MockProblem({ status: 404, code: 'not_found' }),
  },
  'survey-rough': {
    about: 'Questions of other kinds, broken ones, and long words',
    session: buyerSession,
    survey: () =>
      new RawBody({
        title: `${longWord} ${longWord}`,
        purpose: longWord,
        minutes: 1.5,
        deadline: 'soon',
        rewards: {
          guaranteed: {},
          sealed: { from: { hidden: 'role' } },
          entries: { count: 'two', draw: 'Oslo' },
        },
        questions: [
          {
            id: 'a',
            kind: 'single',
            title: longWord,
            options: [{ value: 'x', label: longWord }, { value: 3 }],
            required: true,
          },
          { id: 'b', kind: 'hologram', title: 'A kind of next year' },
          { id: 'c', kind: 'scale', title: 'Too many points', constraints: { min: 0, max: 1_000_000 } },
          { id: 'd', kind: 'text', title: '{{a}} {{nobody}}', showIf: { any: 'yes' } },
          { id: 'd', kind: 'text', title: 'The same again' },
        ],
      }),
  },
} satisfies Record<string, Scenario>;
