import type { Paint } from '../measure/first-paint.ts';
import { floorName, kilobytes, of, ratio, spread } from './format.ts';
import { table } from './markdown-table.ts';
import type { BadgeResults } from './results.ts';

const paintRows = (badges: number, paints: readonly Paint[]): (string | number)[][] => {
  const base = of(paints, floorName).spread;
  return paints.map(({ spread: figures, subject }) => [
    `${badges}, ${subject}`,
    spread(figures.cpu),
    ratio(figures.cpu.median, base.cpu.median),
    spread(figures.wall),
    ratio(figures.wall.median, base.wall.median),
    figures.style.median.toFixed(1),
    figures.layout.median.toFixed(1),
    figures.process.median.toFixed(0),
  ]);
};

const paintTable = ({ five, one }: BadgeResults): string =>
  table(
    ['badges, subject', 'CPU ms', 'to floor', 'wall ms', 'to floor', 'style', 'layout', 'process CPU'],
    [...paintRows(1, one.paints), ...paintRows(5, five)],
  );

const splitTable = ({ one: { splits } }: BadgeResults): string => {
  const base = of(splits, floorName).spread.script.median;
  return table(
    ['one badge, traced', 'script ms', 'to floor', 'style, layout and paint ms', 'other ms'],
    splits.map(({ spread: parts, subject }) => [
      subject,
      spread(parts.script),
      ratio(parts.script.median, base),
      spread(parts['style and layout']),
      spread(parts.other),
    ]),
  );
};

/** A path without the bundler's folder, and the page by that word. */
const short = (path: string): string =>
  path.endsWith('.html') ? 'page' : path.replace(/^\/(\w+-\d+)(\/assets)?/, '');

const loadTable = ({ one: { loads } }: BadgeResults): string =>
  table(
    ['one badge', 'gz kB of code', 'requests', 'one after another', 'which'],
    loads.map(({ gz, links, requests, subject }) => [
      subject,
      kilobytes(gz),
      requests,
      links.length,
      links.map(short).join(' → '),
    ]),
  );

const requestTable = ({ requests }: BadgeResults): string =>
  table(
    ['requests of badges', 'pages and scripts', '/standing', '/session', 'other routes'],
    requests.map(([badges, { counts, subject }]) => {
      const { '/loyalty/standing': standing = 0, '/loyalty/session': session = 0, ...others } = counts;
      const rest = Object.entries(others);
      const sum = (some: readonly [string, number][]): number =>
        some.reduce((total, [, one]) => total + one, 0);
      const routes = rest.filter(([path]) => path.startsWith('/loyalty/'));
      return [`${badges}, ${subject}`, sum(rest) - sum(routes), standing, session, sum(routes)];
    }),
  );

const leakTable = ({ leaks }: BadgeResults): string =>
  table(
    ['mounts and unmounts', 'removed', 'nodes left', 'listeners left', 'heap kB'],
    leaks.map((one) => [`${one.mounts}, ${one.subject}`, one.removed, one.nodes, one.listeners, one.heapKb]),
  );

const changeTable = ({ changes }: BadgeResults): string =>
  table(
    ['DOM changes on a refresh', 'nothing new (304)', 'nothing new (200)', 'one sum', 'which'],
    changes.map((one) => [
      one.subject,
      one.unchanged304,
      one.unchanged200,
      one.oneSum,
      one.what.slice(0, 8).join(', ') + (one.what.length > 8 ? ' …' : ''),
    ]),
  );

export const badgeTables = (results: BadgeResults): string[] => [
  paintTable(results),
  splitTable(results),
  loadTable(results),
  requestTable(results),
  leakTable(results),
  changeTable(results),
];
