import type { Survey } from '../../contract/index.ts';
import { buyerSession } from '../fixtures/member-perks.ts';
import { RawBody, MockProblem, type Scenario, type ScenarioContext } from '../scenario.ts';
import { capacitySurvey } from '../fixtures/survey-capacity.ts';
import { receiptOf, surveyRoutes, type SurveyStore } from '../routes/surveys.ts';

const surveyScenario = (about: string, open: (setting: ScenarioContext) => SurveyStore): Scenario => ({
  about,
  session: buyerSession,
  ...surveyRoutes(open),
});

/** Only what a backend of one GET would serve. */
const minimalSurvey = ({ say }: ScenarioContext): Survey => ({
  title: say('Two quick questions', 'Dos preguntas rápidas', 'İki kısa soru'),
  questions: [
    {
      id: 'one',
      kind: 'text',
      title: say('What should we do better?', '¿Qué deberíamos mejorar?', 'Neyi daha iyi yapmalıyız?'),
    },
    { id: 'two', kind: 'rating', title: say('How are we doing?', '¿Cómo lo hacemos?', 'Nasıl gidiyoruz?') },
  ],
});

const anonymousSurvey = (setting: ScenarioContext): Survey => {
  const { rewards: _, deadline: __, ...rest } = capacitySurvey(setting);
  return {
    ...rest,
    id: 'mood-2026',
    anonymous: true,
    title: setting.say(
      'How is working with us?',
      '¿Cómo es trabajar con nosotros?',
      'Bizimle çalışmak nasıl?',
    ),
    audience: setting.say(
      'Read by the Northpeak leadership, in groups of ten and more.',
      'La lee la dirección de Northpeak, en grupos de diez o más.',
      'Northpeak yönetimi, on ve daha fazla kişilik gruplar halinde okur.',
    ),
  };
};

const longWord = 'Rahmenvertragspartnerschaftsempfehlungsbescheinigungsausstellungsstelle';

export const surveyScenarios = {
  survey: surveyScenario('A survey with a sealed reward, one question at a time', (setting) => ({
    survey: capacitySurvey(setting),
  })),
  'survey-page': surveyScenario('The same, all on one page', (setting) => ({
    survey: { ...capacitySurvey(setting), layout: 'page' },
  })),
  'survey-begun': surveyScenario('A survey that was begun elsewhere', (setting) => ({
    survey: capacitySurvey(setting),
    draft: { answers: { often: '2', who: ['1', '2'], sure: '2' }, revision: 3, savedAt: setting.asOf },
  })),
  'survey-rival': surveyScenario('Another device goes on meanwhile', (setting) => ({
    survey: capacitySurvey(setting),
    rival: true,
  })),
  'survey-answered': {
    ...surveyScenario('A survey that was answered', (setting) => ({ survey: capacitySurvey(setting) })),
    survey: (setting) => ({
      ...capacitySurvey(setting),
      response: receiptOf(capacitySurvey(setting), 9, setting),
    }),
  },
  'survey-anonymous': surveyScenario('An anonymous survey without a reward', (setting) => ({
    survey: anonymousSurvey(setting),
  })),
  'survey-bare': { about: 'Two questions and a title', survey: minimalSurvey },
  'survey-closed': {
    ...surveyScenario('A survey that closes while it is answered', (setting) => ({
      survey: capacitySurvey(setting),
    })),
    respond: () => new MockProblem({ status: 409, code: 'survey_closed' }),
  },
  'survey-none': {
    ...surveyScenario('No survey is due', (setting) => ({ survey: capacitySurvey(setting) })),
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
