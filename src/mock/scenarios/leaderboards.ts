import type { Leaderboard } from '../../contract/index.ts';
import { longWord } from '../fixtures/long-word.ts';
import { buyerSession } from '../fixtures/session.ts';
import { leaderboardRoutes } from '../routes/leaderboards.ts';
import { RawBody, type Scenario, type ScenarioContext } from '../scenario.ts';
import type { BoardStore, BoardStoreEntry } from '../stores.ts';

const leaders: readonly BoardStoreEntry[] = [
  ['Vantaa Cold Chain', 1940, 1, 'Helsinki'],
  ['Blue Heron', 1815, 3],
  ['Halden Shipping', 1815, 2, 'Halden'],
  ['Lindqvist Freight', 1620, 6],
  ['Oberrheinische Lagerhausgesellschaft', 1490, 5],
  ['Northern Kestrel', 1475, 3],
  ['شركة الميناء للشحن', 1310, 12],
  ['Copper Beech', 1190, 8],
];

const aroundViewer: readonly BoardStoreEntry[] = [
  ['Quiet Harbour', 265, 413],
  ['Kraft & Söhne Spedition', 255, 409, 'Bremen'],
  ['Tekin Lojistik', 240, 430, 'Gebze'],
  ['Puerto Norte', 235, 413, 'Gijón'],
  ['Morrow Line', 230, 410],
];

const generateEntries = (count: number, from: number, to: number, at: number): BoardStoreEntry[] =>
  Array.from({ length: count }, (_, index): BoardStoreEntry => [
    `Company ${at + index + 1}`,
    Math.round(from - ((from - to) * (index + 1)) / (count + 1)),
    at + index + 1,
  ]);

/** 1,240 companies: eight at the top and five around the viewer are named in the design mock-ups. */
const companies = [
  ...leaders,
  ...generateEntries(401, 1185, 270, 8),
  ...aroundViewer,
  ...generateEntries(826, 229, 1, 414),
];

const learningBoard = ({ localize }: ScenarioContext): BoardStore => ({
  title: localize('Learning', 'Aprendizaje', 'Öğrenme'),
  metric: localize('Learning points', 'Puntos de aprendizaje', 'Öğrenme puanı'),
  entries: companies,
  viewer: 412,
});

const teamBoard = (context: ScenarioContext): BoardStore => ({
  id: 'team',
  title: context.localize('Our team', 'Nuestro equipo', 'Ekibimiz'),
  metric: context.localize('Learning points', 'Puntos de aprendizaje', 'Öğrenme puanı'),
  scope: 'person',
  method: 'dense',
  headCount: 10,
  viewer: 2,
  entries: [
    ['Selin Aydın', 96, 2],
    ['Marta Ruiz', 80, 1],
    ['Emre Kaya', 80, 3],
    ['Deniz Tekin', 40],
  ],
});

/** Days to answer a support request, in tenths. */
const answerTimeBoard = ({ localize }: ScenarioContext): BoardStore => ({
  id: 'answers',
  title: localize('Quickest answers', 'Respuestas más rápidas', 'En hızlı yanıtlar'),
  metric: localize('Days to answer', 'Días hasta responder', 'Yanıta kadar gün'),
  better: 'lower',
  scale: 1,
  unit: localize('days', 'días', 'gün'),
  headCount: 8,
  viewer: 4,
  entries: [
    ['Blue Heron', 4, 2],
    ['Vantaa Cold Chain', 9, 1, 'Helsinki'],
    ['Halden Shipping', 9, 3, 'Halden'],
    ['Tekin Lojistik', 15, 7, 'Gebze'],
    ['Puerto Norte', 22, 4, 'Gijón'],
    ['Morrow Line', 48],
  ],
});

const coursesBoard = (context: ScenarioContext): BoardStore => ({
  ...learningBoard(context),
  secondaryMetric: context.localize('Courses', 'Cursos', 'Kurs'),
  headCount: 8,
  entries: companies.map(([name, value, before, city], index): BoardStoreEntry => [
    name,
    value,
    before,
    city,
    index === 3 ? undefined : Math.ceil(value / 60),
  ]),
});

const teamsBoard = (context: ScenarioContext): BoardStore => ({
  id: 'teams',
  title: context.localize('Our teams', 'Nuestros equipos', 'Ekiplerimiz'),
  metric: context.localize('Learning points', 'Puntos de aprendizaje', 'Öğrenme puanı'),
  scope: 'team',
  headCount: 10,
  viewer: 2,
  options: [],
  entries: [
    [context.localize('Warehouse Gebze', 'Almacén Gebze', 'Gebze Deposu'), 312, 2],
    [context.localize('Route planning', 'Planificación de rutas', 'Rota planlama'), 287, 1],
    [context.localize('Customs desk', 'Aduanas', 'Gümrük'), 120, 3],
    [context.localize('Finance', 'Finanzas', 'Finans'), 64],
  ],
});

const boardScenario = (
  about: string,
  createStore: (context: ScenarioContext) => BoardStore | readonly BoardStore[],
  more: Omit<Scenario, 'about'> = {},
): Scenario => ({
  about,
  session: buyerSession,
  ...leaderboardRoutes(createStore),
  ...more,
});

/** Rows at the top of the long board, beside those around the viewer. */
const longBoardCount = 200;

const minimalBoard = (): Leaderboard => ({
  rows: [
    { rank: 1, displayName: 'Ada', value: { amount: 12 } },
    { rank: 2, displayName: 'Grace', value: { amount: 9 } },
  ],
});

export const boardScenarios = {
  board: boardScenario('A board of 1,240 companies, the viewer far below the top', learningBoard),
  'board-top': boardScenario('The viewer is among the first', (context) => ({
    ...learningBoard(context),
    viewer: 2,
    headCount: 8,
  })),
  'board-team': boardScenario('The viewer’s own team', teamBoard),
  'board-lower': boardScenario('The lower value is better, in decimals', answerTimeBoard),
  'board-secondary': boardScenario('A second figure beside the value', coursesBoard),
  'board-teams': boardScenario('Teams of one company', teamsBoard),
  'board-two': boardScenario('Two boards, side by side', (context) => [
    learningBoard(context),
    teamBoard(context),
  ]),
  'board-unranked': boardScenario('The viewer has no rank yet', (context) => {
    const { viewer: _, ...rest } = learningBoard(context);
    return rest;
  }),
  'board-empty': boardScenario('Nobody is ranked yet', (context) => {
    const { viewer: _, ...rest } = learningBoard(context);
    return { ...rest, entries: [] };
  }),
  'board-groups': boardScenario('Several groups, of which one is chosen', (context) => ({
    ...learningBoard(context),
    cohorts: [
      ['all', context.localize('Everybody', 'Todos', 'Herkes')],
      ['coast', context.localize('On the coast', 'En la costa', 'Kıyıda')],
    ],
  })),
  'board-hidden': boardScenario('The viewer is hidden from others', (context) => ({
    ...learningBoard(context),
    visibility: 'hidden',
  })),
  'board-given': boardScenario('The vendor decides how others see everybody', (context) => ({
    ...learningBoard(context),
    visibility: 'alias',
    options: ['alias'],
  })),
  'board-few': boardScenario('Fewer than may be shown', (context) => ({
    ...learningBoard(context),
    entries: companies.slice(410, 413),
    viewer: 2,
    minimumShown: 10,
  })),
  'board-ties': boardScenario('All have the same value', (context) => ({
    ...learningBoard(context),
    entries: leaders.map(([name]): BoardStoreEntry => [name, 120]),
    viewer: 4,
    headCount: 8,
  })),
  'board-one': boardScenario('Only the viewer', (context) => ({
    ...learningBoard(context),
    entries: [['Tekin Lojistik', 240]],
    viewer: 1,
  })),
  'board-arabic': boardScenario(
    'Right to left, with names that are not',
    (context) => ({ ...learningBoard(context), title: 'التعلّم', metric: 'نقاط التعلّم' }),
    { languages: ['ar'] },
  ),
  'board-long': boardScenario(
    'Two hundred rows at once',
    (context) => ({ ...learningBoard(context), headCount: longBoardCount }),
    {
      bulky: true,
    },
  ),
  'board-bare': { about: 'Two rows, and nothing else', leaderboard: minimalBoard },
  'board-rough': {
    about: 'Rows that can’t be read, huge values and long words',
    session: buyerSession,
    leaderboard: () =>
      new RawBody({
        title: longWord,
        metric: { text: longWord, lang: 'de' },
        scope: 'galaxy',
        rankMethod: 'guess',
        total: 'many',
        rows: [
          { rank: 1, displayName: longWord, value: { amount: Number.MAX_SAFE_INTEGER }, delta: -40_000 },
          { rank: 2, displayName: 'Paid in money', value: { amount: 5, currency: 'EUR' } },
          { rank: 'third', displayName: 'No rank', value: { amount: 3 } },
          {
            rank: 4,
            displayName: { text: 'شركة الميناء للشحن', lang: 'ar' },
            value: { amount: -3 },
            isViewer: true,
          },
        ],
        prizes: [{ text: longWord }, { from: 3 }],
        viewer: { rank: 4, visibility: 'hologram', options: [{ visibility: 'hologram' }] },
      }),
  },
} satisfies Record<string, Scenario>;
