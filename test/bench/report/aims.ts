import type { Paint } from '../measure/first-paint.ts';
import type { LoadMeasurement } from '../measure/request-chains.ts';
import { aimRows, type Aim } from './aim.ts';
import { floorName, of, times } from './format.ts';

import type { PageResults, Results } from './results.ts';
import { styleAndLayout } from './widget-tables.ts';

const bundled = ['Laurel, Vite', 'Laurel, esbuild'];
const published = [...bundled, 'Laurel, script tag'];
const everyWay = [...bundled, 'Laurel, webpack', 'Laurel, script tag'];
const firstScreenWays = ['Laurel, lazy', 'Laurel, script tag'];

const kilobytesOf = (loads: readonly LoadMeasurement[], subjects: readonly string[]): number[] =>
  subjects.map((subject) => of(loads, subject).gz / 1000);

const toFloor = (
  paints: readonly Paint[],
  subjects: readonly string[],
  figure: (paint: Paint) => number,
): number[] => {
  const base = figure(of(paints, floorName));
  return subjects.map((subject) => times(figure(of(paints, subject)), base));
};

const cpu = ({ spread }: Paint): number => spread.cpu.median;
const wall = ({ spread }: Paint): number => spread.wall.median;
const chain = ({ loads }: PageResults, subjects: readonly string[]): number[] =>
  subjects.map((subject) => of(loads, subject).links.length);

const byteAims = ({ badges, widgets }: Results): Aim[] => [
  {
    figure: 'badge, gz kB of code: Vite / esbuild / script tag',
    limits: [25, 27, 27],
    reached: kilobytesOf(badges.one.loads, published),
    digits: 1,
  },
  {
    figure: 'five widgets by `define`, gz kB: Vite / esbuild',
    limits: [50, 54],
    reached: kilobytesOf(widgets.five.loads, bundled),
    digits: 1,
  },
  {
    figure: 'first screen, gz kB: `lazy` / script tag',
    limits: [38],
    reached: kilobytesOf(widgets.firstScreen.loads, firstScreenWays),
    digits: 1,
  },
  {
    figure: 'perk list / referral form / survey / leaderboard alone, gz kB: Vite',
    limits: [29, 28, 25, 27],
    reached: kilobytesOf(widgets.alone, ['perk-list', 'referral-form', 'survey', 'leaderboard']),
    digits: 1,
  },
];

const paintAims = ({ badges, widgets: { firstScreen, five } }: Results): Aim[] => [
  {
    figure: 'one badge, CPU to painted, × floor: Vite / esbuild / script tag',
    limits: [1.2],
    reached: toFloor(badges.one.paints, published, cpu),
    digits: 2,
  },
  {
    figure: 'five badges, CPU to painted, × floor: Vite / esbuild / script tag',
    limits: [1.3],
    reached: toFloor(badges.five, published, cpu),
    digits: 2,
  },
  {
    figure: 'first screen, CPU to painted, × floor: `lazy` / script tag',
    limits: [1.5],
    reached: toFloor(firstScreen.paints, firstScreenWays, cpu),
    digits: 2,
  },
  {
    figure: 'five widgets, painted, × floor: Vite / esbuild / webpack / script tag',
    limits: [1.5],
    reached: toFloor(five.paints, everyWay, wall),
    digits: 2,
  },
  {
    figure: 'five widgets, CPU to painted, × floor: Vite / esbuild / webpack / script tag',
    limits: [1.6],
    reached: toFloor(five.paints, everyWay, cpu),
    digits: 2,
  },
  {
    figure: 'five widgets, style and layout, × floor: Vite / esbuild / webpack / script tag',
    limits: [1.5],
    reached: toFloor(five.paints, everyWay, styleAndLayout),
    digits: 2,
  },
];

const loadAims = ({ badges, widgets: { five } }: Results): Aim[] => [
  {
    figure: 'five widgets, requests: Vite / esbuild / webpack / script tag',
    limits: [14],
    reached: everyWay.map((subject) => of(five.loads, subject).requests),
    digits: 0,
  },
  {
    figure: 'five widgets, answers one after another: Vite / esbuild / webpack / script tag',
    limits: [4],
    reached: chain(five, everyWay),
    digits: 0,
  },
  {
    figure: 'badge, answers one after another: Vite / esbuild / script tag',
    limits: [3],
    reached: chain(badges.one, published),
    digits: 0,
  },
  {
    figure: 'five widgets, layout shift: Vite / esbuild / webpack / script tag',
    limits: [0.02],
    reached: everyWay.map((subject) => of(five.shifts, subject).shift),
    digits: 3,
  },
];

const lastingAims = ({ badges: { leaks }, boards }: Results): Aim[] => {
  const [floor, laurel] = [of(boards, floorName), of(boards, 'Laurel')];
  const own = leaks.filter(({ subject }) => subject !== floorName);
  const floorHeap = (removed: string): number =>
    leaks.find((one) => one.subject === floorName && one.removed === removed)?.heapKb ?? 0;
  return [
    {
      figure: 'board of 1,000 rows, × floor: mount / refresh',
      limits: [1.2, 1.3],
      reached: [
        times(laurel.mount.median, floor.mount.median),
        times(laurel.refresh.median, floor.refresh.median),
      ],
      digits: 2,
    },
    {
      figure: `${own[0]?.mounts ?? 0} mounts, nodes / listeners left`,
      limits: [0, 0],
      reached: [
        Math.max(...own.map(({ nodes }) => nodes)),
        Math.max(...own.map(({ listeners }) => listeners)),
      ],
      digits: 0,
    },
    {
      figure: `${own[0]?.mounts ?? 0} mounts, heap beyond the floor’s, kB: ${own.map(({ removed }) => removed).join(' / ')}`,
      limits: [50],
      reached: own.map(({ heapKb, removed }) => heapKb - floorHeap(removed)),
      digits: 0,
    },
  ];
};

/** What was aimed at, and what is reached. */
export const aimTable = (results: Results): string =>
  aimRows([...byteAims(results), ...paintAims(results), ...loadAims(results), ...lastingAims(results)]);
