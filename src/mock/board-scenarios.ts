import type { Leaderboard } from '../contract/index.ts';
import { readBoard, type Entry, type Field } from './board.ts';
import { Memory } from './memory.ts';
import { buyerSession } from './perks-of-tekin.ts';
import { Raw, Refusal, type Asked, type Scenario, type Setting } from './scenario.ts';

const leaders: readonly Entry[] = [
  ['Vantaa Cold Chain', 1940, 1, 'Helsinki'],
  ['Blue Heron', 1815, 3],
  ['Halden Shipping', 1815, 2, 'Halden'],
  ['Lindqvist Freight', 1620, 6],
  ['Oberrheinische Lagerhausgesellschaft', 1490, 5],
  ['Northern Kestrel', 1475, 3],
  ['شركة الميناء للشحن', 1310, 12],
  ['Copper Beech', 1190, 8],
];

const near: readonly Entry[] = [
  ['Quiet Harbour', 265, 413],
  ['Kraft & Söhne Spedition', 255, 409, 'Bremen'],
  ['Tekin Lojistik', 240, 430, 'Gebze'],
  ['Puerto Norte', 235, 413, 'Gijón'],
  ['Morrow Line', 230, 410],
];

const between = (count: number, from: number, to: number, at: number): Entry[] =>
  Array.from({ length: count }, (_, index): Entry => [
    `Company ${at + index + 1}`,
    Math.round(from - ((from - to) * (index + 1)) / (count + 1)),
    at + index + 1,
  ]);

/** 1,240 companies, of whom eight are named by the pictures at the head, and five around the viewer. */
const companies = [...leaders, ...between(401, 1185, 270, 8), ...near, ...between(826, 229, 1, 414)];

const learning = ({ say }: Setting): Field => ({
  title: say('Learning', 'Aprendizaje', 'Öğrenme'),
  metric: say('Learning points', 'Puntos de aprendizaje', 'Öğrenme puanı'),
  entries: companies,
  viewer: 412,
});

const ourTeam = (setting: Setting): Field => ({
  id: 'team',
  title: setting.say('Our team', 'Nuestro equipo', 'Ekibimiz'),
  metric: setting.say('Learning points', 'Puntos de aprendizaje', 'Öğrenme puanı'),
  scope: 'person',
  method: 'dense',
  top: 10,
  viewer: 2,
  entries: [
    ['Selin Aydın', 96, 2],
    ['Marta Ruiz', 80, 1],
    ['Emre Kaya', 80, 3],
    ['Deniz Tekin', 40],
  ],
});

const missing = new Refusal({ status: 404, code: 'not_found', title: 'Not found' });

/** The routes of boards, of which the first is the one that a vendor shows first. */
const ranking = (open: (setting: Setting) => Field | readonly Field[]): Omit<Scenario, 'about'> => {
  const fresh = (): Asked => ({ params: {}, body: undefined, key: '', memory: new Memory() });
  const boardsIn = (setting: Setting): readonly Field[] => [open(setting)].flat();
  return {
    leaderboard: (setting, asked = fresh()) => {
      const { id = 'default' } = asked.params;
      const boards = boardsIn(setting);
      const board = id === 'default' ? boards[0] : boards.find((one) => (one.id ?? 'learning') === id);
      return board ? readBoard(board, setting, asked) : missing;
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

const scene = (
  about: string,
  open: (setting: Setting) => Field | readonly Field[],
  more: Omit<Scenario, 'about'> = {},
): Scenario => ({
  about,
  session: buyerSession,
  ...ranking(open),
  ...more,
});

/** The first two hundred of them, and whoever stands around the viewer. */
const many = 200;

const bare = (): Leaderboard => ({
  rows: [
    { rank: 1, displayName: 'Ada', value: { amount: 12 } },
    { rank: 2, displayName: 'Grace', value: { amount: 9 } },
  ],
});

const long = 'Rahmenvertragspartnerschaftsempfehlungsbescheinigungsausstellungsstelle';

export const boardScenarios = {
  board: scene('A board of 1,240 companies, the viewer far below the top', learning),
  'board-top': scene('The viewer is among the first', (setting) => ({
    ...learning(setting),
    viewer: 2,
    top: 8,
  })),
  'board-team': scene('The viewer’s own team', ourTeam),
  'board-two': scene('Two boards, side by side', (setting) => [learning(setting), ourTeam(setting)]),
  'board-unranked': scene('The viewer has no rank yet', (setting) => {
    const { viewer: _, ...field } = learning(setting);
    return field;
  }),
  'board-empty': scene('Nobody is ranked yet', (setting) => {
    const { viewer: _, ...field } = learning(setting);
    return { ...field, entries: [] };
  }),
  'board-groups': scene('Several groups, of which one is chosen', (setting) => ({
    ...learning(setting),
    cohorts: [
      ['all', setting.say('Everybody', 'Todos', 'Herkes')],
      ['coast', setting.say('On the coast', 'En la costa', 'Kıyıda')],
    ],
  })),
  'board-hidden': scene('The viewer is hidden from others', (setting) => ({
    ...learning(setting),
    visibility: 'hidden',
  })),
  'board-given': scene('The vendor decides how others see everybody', (setting) => ({
    ...learning(setting),
    visibility: 'alias',
    options: ['alias'],
  })),
  'board-few': scene('Fewer than may be shown', (setting) => ({
    ...learning(setting),
    entries: companies.slice(410, 413),
    viewer: 2,
    floor: 10,
  })),
  'board-ties': scene('All have the same value', (setting) => ({
    ...learning(setting),
    entries: leaders.map(([name]): Entry => [name, 120]),
    viewer: 4,
    top: 8,
  })),
  'board-one': scene('Only the viewer', (setting) => ({
    ...learning(setting),
    entries: [['Tekin Lojistik', 240]],
    viewer: 1,
  })),
  'board-arabic': scene(
    'Right to left, with names that are not',
    (setting) => ({ ...learning(setting), title: 'التعلّم', metric: 'نقاط التعلّم' }),
    { languages: ['ar'] },
  ),
  'board-long': scene('Two hundred rows at once', (setting) => ({ ...learning(setting), top: many }), {
    bulky: true,
  }),
  'board-bare': { about: 'Two rows, and nothing else', leaderboard: bare },
  'board-rough': {
    about: 'Rows that can’t be read, huge values and long words',
    session: buyerSession,
    leaderboard: () =>
      new Raw({
        title: long,
        metric: { text: long, lang: 'de' },
        scope: 'galaxy',
        rankMethod: 'guess',
        total: 'many',
        rows: [
          { rank: 1, displayName: long, value: { amount: Number.MAX_SAFE_INTEGER }, delta: -40_000 },
          { rank: 2, displayName: 'Paid in money', value: { amount: 5, currency: 'EUR' } },
          { rank: 'third', displayName: 'No rank', value: { amount: 3 } },
          {
            rank: 4,
            displayName: { text: 'شركة الميناء للشحن', lang: 'ar' },
            value: { amount: -3 },
            isViewer: true,
          },
        ],
        prizes: [{ text: long }, { from: 3 }],
        viewer: { rank: 4, visibility: 'hologram', options: [{ visibility: 'hologram' }] },
      }),
  },
} satisfies Record<string, Scenario>;
