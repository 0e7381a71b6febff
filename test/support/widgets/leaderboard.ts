import { words } from '../../../src/locales/en/leaderboard.ts';
import { scenarios } from '../../../src/mock/index.ts';
import { answersOfScenario } from '../scenario-answers.ts';
import type { Interaction } from '../interactions.ts';
import type { RouteAnswers, WidgetCase, AnsweredCase, WidgetUnderTest } from '../widget-cases.ts';

const routes = ['session', 'leaderboard', 'leaderboards', 'setVisibility'] as const;

const further = '.more button';
const change = '[part~=visibility-note] button';
const choosing: readonly Interaction[] = [{ press: change }, { sees: '[part~=visibility]' }];
const save = '[part~=visibility] [part~=button-secondary]';
const chosen: readonly Interaction[] = [
  ...choosing,
  { press: '[part~=option]:nth-of-type(3) input' },
  { press: save },
  { sees: '[part~=visibility] [role=status]:not(:empty)' },
];
const refused: readonly Interaction[] = [
  ...choosing,
  { press: '[part~=option]:nth-of-type(3) input' },
  { press: save },
  { sees: '[part~=visibility] [role=alert]:not(:empty)' },
];
const news: readonly Interaction[] = [{ reload: true }, { sees: '[part~=banner]' }];

const boards = { boards: '' } as const;

const after = (deeds: readonly Interaction[], name = 'board'): WidgetCase => ({
  endpoint: `/loyalty/${name}`,
  token: 'a-token',
  interactions: deeds,
});

const answersOf = (name: 'board-groups' | 'board-team' | 'board-two'): RouteAnswers =>
  answersOfScenario(scenarios[name], ['leaderboard', 'leaderboards', 'setVisibility'], 'leaderboard') ?? {};

/** The first answer, and what came meanwhile. */
const meanwhile = (): RouteAnswers => ({
  ...answersOf('board-groups'),
  'leaderboard again': answersOf('board-team')['leaderboard'],
});

const told = (): AnsweredCase[] => [
  { answers: answersOf('board-groups') },
  { answers: answersOf('board-two'), attributes: boards },
  { answers: answersOf('board-groups'), interactions: choosing },
  { answers: meanwhile(), interactions: news },
];

const page: readonly Interaction[] = [{ press: further }, { sees: 'tbody tr:nth-child(20)' }];

export const leaderboard: WidgetUnderTest = {
  tag: 'laurel-leaderboard',
  source: 'src/elements/leaderboard/leaderboard.ts',
  route: 'leaderboard',
  routes,
  ordinaryScenario: 'board',
  noun: 'row',
  emptyAnswer: { rows: [] },
  // The run that counts with all there is to choose, and the one before with one rank.
  shapes: [boards, { run: 'q3', limit: '1' }],
  frameShapes: [{}],
  busy: [boards],
  requestPaths: ['/leaderboards/default', '/leaderboards'],
  whole: '[part~=table]',
  modal: false,
  steps: {
    'shows more': after(page),
    'shows more twice': after([...page, { press: further }, { sees: 'tbody tr:nth-child(40)' }]),
    'shows more of the run before': after([
      { write: 'q3', into: '[part~=runs] select' },
      { sees: '[aria-rowcount="1103"]' },
      ...page,
    ]),
    'looks at another board': {
      ...after(
        [{ press: '[part~=boards] button:nth-of-type(2)' }, { sees: '[aria-rowcount="5"]' }],
        'board-two',
      ),
      attributes: boards,
    },
    'the next ones fail': after(
      [
        { press: further },
        { sees: '.more [role=alert]' },
        { press: further },
        { sees: '.more [role=alert]' },
      ],
      'stale',
    ),
    'looks at a group': after(
      [{ write: 'coast', into: '[part~=cohorts] select' }, { sees: '[aria-rowcount="621"]' }],
      'board-groups',
    ),
    'how others see': after(choosing),
    'how others see, unranked': after(choosing, 'board-unranked'),
    'how others see, not shown': after(choosing, 'board-few'),
    'seen otherwise': after(chosen),
    'seen as before': after([...chosen, { press: '[part~=option]:nth-of-type(1) input' }, { press: save }]),
    'seen again': after(chosen, 'board-hidden'),
    'was not seen otherwise': after(refused, 'board~refused'),
    'could not be sent': after(refused, 'board~faulty'),
    'closes again': after([
      ...choosing,
      { press: '[part~=visibility] [part~=button-text]' },
      { sees: further },
    ]),
    'new results': { sources: meanwhile(), interactions: news },
    'new results shown': {
      sources: meanwhile(),
      interactions: [...news, { press: '[part~=banner] button' }, { misses: '[part~=banner]' }],
    },
  },
  allowedElements: ['bdi', 'svg', 'option[value]', 'input[name]'],
  answeredCases: told,
  refused: [
    {
      situation: after(refused, 'board~refused'),
      method: 'PUT',
      status: 403,
      problem: (evil) => ({ code: 'role_required', title: evil, ask: { name: evil, href: evil } }),
    },
  ],
  named: (name) => ({
    answers: { leaderboard: { rows: [{ rank: 1, displayName: name, value: { amount: 1 } }] } },
  }),
  reads: (name) =>
    `${words.caption} ${words.rank} ${words.change} ${words.person} ${words.value} 1 ${name} 1`,
  trials: [
    {
      route: 'leaderboard',
      count: 900,
      around: (index) => ({ lang: ['en', 'es', 'tr', 'de'][index % 4] ?? 'en' }),
    },
    {
      route: 'leaderboard',
      count: 600,
      around: () => ({ attributes: { run: 'q3' }, interactions: choosing, tries: true }),
    },
  ],
  names: '.name bdi',
  ownNames: [],
  events: ['laurel-error', 'laurel-load', 'laurel-navigate'],
};
