import { scenarios } from '../../../src/mock/index.ts';
import { answersIn } from '../answers.ts';
import type { Told, Widget } from '../widget.ts';
import { asked, started, surveySteps } from './survey-steps.ts';

const routes = ['session', 'survey', 'respond', 'saveDraft'] as const;

const page = { layout: 'page' } as const;

/** The trade, all questions on one page, the receipt. */
const told = (): Told[] => {
  const before = answersIn(scenarios.survey, ['survey'], 'survey');
  const after = answersIn(scenarios['survey-answered'], ['survey'], 'survey');
  return [
    ...(before ? [{ answers: before }, { answers: before, attributes: page, deeds: started }] : []),
    ...(after ? [{ answers: after, deeds: [{ sees: '[part~=earned]' }] }] : []),
  ];
};

export const survey: Widget = {
  tag: 'laurel-survey',
  source: 'src/elements/survey/survey.ts',
  route: 'survey',
  routes,
  usual: 'survey',
  noun: 'question',
  least: { title: 'One', questions: [] },
  shapes: [{}],
  frameShapes: [{}],
  busy: [{}],
  asks: ['/surveys/next'],
  whole: '[part~=trade]',
  steps: surveySteps,
  draws: ['a[href]', 'a[rel]', 'bdi', 'svg', 'input[name]', 'textarea[id]'],
  told,
  refused: [
    {
      situation: {
        endpoint: '/loyalty/survey-bare',
        token: 'a-token',
        deeds: [...started, { press: 'form button[type=submit]' }, { sees: '.told' }],
        attributes: page,
      },
      status: 422,
      problem: (evil) => ({
        code: 'invalid_fields',
        title: evil,
        fieldErrors: [{ path: 'answers.one', code: evil, message: evil }],
      }),
    },
  ],
  named: (name) => ({ answers: { survey: { title: name, questions: [] } } }),
  trials: [
    {
      route: 'survey',
      count: 900,
      around: (index) => ({ lang: ['en', 'es', 'tr', 'de'][index % 4] ?? 'en' }),
    },
    {
      route: 'survey',
      count: 600,
      screen: 50,
      around: () => ({ attributes: page, deeds: [...started, { sees: asked }] }),
    },
  ],
  names: '[part~=question] .ask bdi',
  ownNames: [],
  events: ['laurel-error', 'laurel-load', 'laurel-navigate', 'laurel-respond', 'laurel-responded'],
};
