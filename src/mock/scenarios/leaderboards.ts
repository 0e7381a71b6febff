import type { Leaderboard } from '../../contract/index.ts';
import { readBoard, type BoardStoreEntry, type BoardStore } from '../routes/leaderboards.ts';
import { Memory } from '../memory.ts';
import { buyerSession } from '../fixtures/member-perks.ts';
import { RawBody, MockProblem, type MockRequest, type Scenario, type ScenarioContext } from '../scenario.ts';

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

/** 1,240 companies, of whom eight are named by the pictures at the head, and five around the viewer. */
const companies = [
  ...leaders,
  ...generateEntries(401, 1185, 270, 8),
  ...aroundViewer,
  ...generateEntries(826, 229, 1, 414),
];

const learningBoard = ({ say }: ScenarioContext): BoardStore => ({
  title: say('Learning', 'Aprendizaje', 'Öğrenme'),
  metric: say('Learning points', 'Puntos de aprendizaje', 'Öğrenme puanı'),
  entries: companies,
  viewer: 412,
});

const teamBoard = (setting: ScenarioContext): BoardStore => ({
  id: 'team',
  title: setting.say('Our team', 'Nuestro equipo', 'Ekibimiz'),
  metric: setting.say('Learning points', 'Puntos de aprendizaje', 'Öğrenme puanı'),
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

const notFound = new MockProblem({ status: 404, code: 'not_found', title: 'Not found' });

/** The routes of boards, of which the first is the one that a vendor shows first. */
const leaderboardRoutes = (
  open: (setting: ScenarioContext) => BoardStore | readonly BoardStore[],
): Omit<Scenario, 'about'> => {
  const fresh = (): MockRequest => ({ params: {}, body: undefined, key: '', memory: new Memory() });
  const boardsIn = (setting: ScenarioContext): readonly BoardStore[] => [open(setting)].flat();
  return {
    leaderboard: (setting, asked = fresh()) => {
      const { id = 'default' } = asked.params;
      const boards = boardsIn(setting);
      const board = id === 'default' ? boards[0] : boards.find((one) => (one.id ?? 'learning') === id);
      return board ? readBoard(board, setting, asked) : notFound;
    },
    leaderboards: (setting) => ({
      asOf: setting.asOf,
      items: boardsIn(setting).map(({ id = 'learning', title, scope = 'company', entries }) => ({
        id,
        title,
        scope,
        total: entries.length,
      })),
    }),
    setVisibility: (_, { body, memory } = fresh()) => {
      const wanted =
        typeof body === 'object' && body && 'visibility' in body ? String(body.visibility) : 'company';
      memory.visibility = wanted;
      return { visibility: wanted };
    },
  };
};

const boardScenario = (
  about: string,
  open: (setting: ScenarioContext) => BoardStore | readonly BoardStore[],
  more: Omit<Scenario, 'about'> = {},
): Scenario => ({
  about,
  session: buyerSession,
  ...leaderboardRoutes(open),
  ...more,
});

/** The first two hundred of them, and whoever stands around the viewer. */
const longBoardCount = 200;

const minimalBoard = (): Leaderboard => ({
  rows: [
    { rank: 1, displayName: 'Ada', value: { amount: 12 } },
    { rank: 2, displayName: 'Grace', value: { amount: 9 } },
  ],
});

const longWord = 'Rahmenvertragspartnerschaftsempfehlungsbescheinigungsausstellungsstelle';

export const boardScenarios = {
  board: boardScenario('A board of 1,240 companies, the viewer far below the top', learningBoard),
  'board-top': boardScenario('The viewer is among the first', (setting) => ({
    ...learningBoard(setting),
    viewer: 2,
    headCount: 8,
  })),
  'board-team': boardScenario('The viewer’s own team', teamBoard),
  'board-two': boardScenario('Two boards, side by side', (setting) => [
    learningBoard(setting),
    teamBoard(setting),
  ]),
  'board-unranked': boardScenario('The viewer has no rank yet', (setting) => {
    const { viewer: _, ...field } = learningBoard(setting);
    return field;
  }),
  'board-empty': boardScenario('Nobody is ranked yet', (setting) => {
    const { viewer: _, ...field } = learningBoard(setting);
    return { ...field, entries: [] };
  }),
  'board-groups': boardScenario('Several groups, of which one is chosen', (setting) => ({
    ...learningBoard(setting),
    cohorts: [
      ['all', setting.say('Everybody', 'Todos', 'Herkes')],
      ['coast', setting.say('On the coast', 'En la costa', 'Kıyıda')],
    ],
  })),
  'board-hidden': boardScenario('The viewer is hidden from others', (setting) => ({
    ...learningBoard(setting),
    visibility: 'hidden',
  })),
  'board-given': boardScenario('The vendor decides how others see everybody', (setting) => ({
    ...learningBoard(setting),
    visibility: 'alias',
    options: ['alias'],
  })),
  'board-few': boardScenario('Fewer than may be shown', (setting) => ({
    ...learningBoard(setting),
    entries: companies.slice(410, 413),
    viewer: 2,
    minimumShown: 10,
  })),
  'board-ties': boardScenario('All have the same value', (setting) => ({
    ...learningBoard(setting),
    entries: leaders.map(([name]): BoardStoreEntry => [name, 120]),
    viewer: 4,
    headCount: 8,
  })),
  'board-one': boardScenario('Only the viewer', (setting) => ({
    ...learningBoard(setting),
    entries: [['Tekin Lojistik', 240]],
    viewer: 1,
  })),
  'board-arabic': boardScenario(
    'Right to left, with names that are not',
    (setting) => ({ ...learningBoard(setting), title: 'التعلّم', metric: 'نقاط التعلّم' }),
    { languages: ['ar'] },
  ),
  'board-long': boardScenario(
    'Two hundred rows at once',
    (setting) => ({ ...learningBoard(setting), headCount: longBoardCount }),
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
