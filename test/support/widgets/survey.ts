import { words } from '../../../src/locales/en/survey.ts';
import { scenarios, scenarioContext } from '../../../src/mock/index.ts';
import { answersOfScenario } from '../scenario-answers.ts';
import type { AnsweredCase, WidgetUnderTest } from '../widget-cases.ts';
import { opened, refused, started, surveyInteractions } from './survey-interactions.ts';

const routes = ['session', 'survey', 'respond', 'saveDraft'] as const;
const page = { layout: 'page' } as const;

/** The trade, the questions, what was in the envelope, the receipt. */
const told = (): AnsweredCase[] => {
  const before = answersOfScenario(scenarios.survey, ['survey', 'saveDraft'], 'survey');
  const after = answersOfScenario(scenarios['survey-answered'], ['survey'], 'survey');
  const respond = scenarios['survey-answered'].survey(scenarioContext('en')).response;
  return [
    ...(before
      ? [
          { answers: before, interactions: [] },
          {
            answers: before,
            attributes: page,
            interactions: [...started, { press: '#q0' }, { press: '[id^=q6-take]' }],
          },
          { answers: { ...before, respond }, attributes: page, interactions: opened },
        ]
      : []),
    ...(after ? [{ answers: after, interactions: [] }] : []),
  ];
};

const refusal = { token: 'a-token', attributes: page, interactions: refused };

export const survey: WidgetUnderTest = {
  tag: 'laurel-survey',
  source: 'src/elements/survey/survey.ts',
  route: 'survey',
  routes,
  ordinaryScenario: 'survey',
  noun: 'question',
  emptyAnswer: { title: 'One', questions: [] },
  // Pressed, it begins: on a card, or with all of its questions.
  shapes: [{}, page],
  frameShapes: [{}],
  busy: [{}],
  requestPaths: ['/surveys/next'],
  whole: '[part~=terms]',
  steps: surveyInteractions,
  modal: false,
  allowedElements: ['a[href]', 'a[rel]', 'bdi', 'svg', 'input[name]', 'textarea[id]', 'table', 'dl'],
  answeredCases: told,
  refused: [
    {
      situation: { ...refusal, endpoint: '/loyalty/survey~faulty' },
      status: 422,
      problem: (evil) => ({
        code: 'invalid_fields',
        title: evil,
        requestId: evil,
        fieldErrors: [
          { path: 'answers.often', code: evil, message: evil },
          { path: evil, code: 'required', message: evil },
        ],
      }),
    },
    {
      situation: { ...refusal, endpoint: '/loyalty/survey~refused' },
      status: 403,
      problem: (evil) => ({ code: 'role_required', title: evil, ask: { name: evil, href: evil } }),
    },
  ],
  named: (title) => ({
    answers: { survey: { title, questions: [{ id: 'one', kind: 'text', title: 'Why?' }] } },
    interactions: [],
  }),
  reads: (name) => `${words.kind} ${name} ${words.questions.one.replace('{n}', '1')} ${words.start}`,
  trials: [
    {
      route: 'survey',
      count: 900,
      around: (index) => ({ lang: ['en', 'es', 'tr', 'de'][index % 4] ?? 'en' }),
    },
    {
      route: 'survey',
      count: 600,
      around: () => ({ attributes: page, interactions: started, tries: true }),
    },
  ],
  names: '[part~=question] .ask bdi',
  ownNames: [],
  events: ['laurel-error', 'laurel-load', 'laurel-navigate', 'laurel-before-respond', 'laurel-respond'],
};
