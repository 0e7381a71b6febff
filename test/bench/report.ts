import { machineText } from './machine.ts';
import type { Paint } from './first-paint.ts';
import type { Requests } from './request-chains.ts';
import type { FileBytes, Results } from './results.ts';
import type { Spread } from './statistics.ts';
import { floor } from './badge-subjects.ts';
import { count, table } from './markdown-table.ts';

const spread = ({ median, p25, p75 }: Spread): string =>
  `${median.toFixed(1)} (${p25.toFixed(1)}–${p75.toFixed(1)})`;

const floorOf = (paints: readonly Paint[], badges: number): Paint | undefined =>
  paints.find((one) => one.subject === floor.name && one.badges === badges);

const ratio = (value: number, base: number | undefined): string =>
  base ? `${(value / base).toFixed(2)}x` : '–';

const paintTable = ({ paints }: Results): string =>
  table(
    ['badges, subject', 'CPU ms', 'to floor', 'wall ms', 'to floor', 'style', 'layout', 'process CPU'],
    paints.map(({ badges, spread: figures, subject }) => {
      const base = floorOf(paints, badges)?.spread;
      return [
        `${badges}, ${subject}`,
        spread(figures.cpu),
        ratio(figures.cpu.median, base?.cpu.median),
        spread(figures.wall),
        ratio(figures.wall.median, base?.wall.median),
        figures.style.median.toFixed(1),
        figures.layout.median.toFixed(1),
        figures.process.median.toFixed(0),
      ];
    }),
  );

const splitTable = ({ splits }: Results): string => {
  const base = splits.find(({ subject }) => subject === floor.name)?.spread.script.median;
  return table(
    ['one badge, traced', 'script ms', 'to floor', 'style and layout ms', 'other ms'],
    splits.map(({ spread: parts, subject }) => [
      subject,
      spread(parts.script),
      ratio(parts.script.median, base),
      spread(parts['style and layout']),
      spread(parts.other),
    ]),
  );
};

const fileTable = (head: string, files: readonly FileBytes[]): string =>
  table(
    [head, 'min B', 'gz B'],
    files.map(({ gz, min, name }) => [name, count(min), count(gz)]),
  );

const chainTable = ({ chains }: Results): string =>
  table(
    ['until a ready card is painted', 'files', 'gz B of script', 'answers one after another', 'which'],
    chains.map(({ links, loaded, subject }) => {
      const scripts = loaded.filter(({ path }) => path.endsWith('.js'));
      const gz = scripts.reduce((sum, one) => sum + one.gz, 0);
      return [
        subject,
        loaded.length,
        count(gz),
        links.length,
        links.map((path) => path.replace(/^\/page.*/, 'page')).join(' → '),
      ];
    }),
  );

const requestTable = (requests: readonly Requests[]): string =>
  table(
    ['requests of badges', 'pages and scripts', '/standing', '/session', 'other routes'],
    requests.map(({ badges, counts, subject }) => {
      const { '/loyalty/standing': standing = 0, '/loyalty/session': session = 0, ...others } = counts;
      const rest = Object.entries(others);
      const sum = (of: readonly [string, number][]): number => of.reduce((total, [, one]) => total + one, 0);
      const routes = rest.filter(([path]) => path.startsWith('/loyalty/'));
      return [`${badges}, ${subject}`, sum(rest) - sum(routes), standing, session, sum(routes)];
    }),
  );

const leakTable = ({ leaks }: Results): string =>
  table(
    ['mounts and unmounts', 'removed', 'nodes left', 'listeners left', 'heap kB'],
    leaks.map((one) => [`${one.mounts}, ${one.subject}`, one.removed, one.nodes, one.listeners, one.heapKb]),
  );

const changeTable = ({ changes }: Results): string =>
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

const surveyTable = ({ surveys }: Results): string =>
  table(
    [
      'survey on one page',
      'mount CPU ms',
      'to floor',
      'CPU ms an answer',
      'to floor',
      'DOM changes an answer',
      'with a branch',
      'long tasks',
    ],
    surveys.map(({ answer, branchChanges, changes, longTasks, mount, questions, subject }) => {
      const base = surveys.find((one) => one.questions === questions && one.subject === floor.name);
      return [
        `${questions}, ${subject}`,
        spread(mount),
        ratio(mount.median, base?.mount.median),
        spread(answer),
        ratio(answer.median, base?.answer.median),
        count(changes),
        count(branchChanges),
        longTasks,
      ];
    }),
  );

const boardTable = ({ boards }: Results): string => {
  const base = boards.find(({ subject }) => subject === floor.name);
  return table(
    ['board', 'mount CPU ms', 'to floor', 'CPU ms a refresh, one value new', 'to floor', 'changes of rows'],
    boards.map(({ changes, mount, refresh, rows, subject }) => [
      `${count(rows)} rows shown, ${subject}`,
      spread(mount),
      ratio(mount.median, base?.mount.median),
      spread(refresh),
      ratio(refresh.median, base?.refresh.median),
      changes,
    ]),
  );
};

const reachedTable = ({ reached }: Results): string =>
  table(
    ['board read to its end by cursor', 'pages', 'further rows on screen', 'DOM nodes'],
    reached.map(({ nodes, pages, rows, shown }) => [
      `${count(rows)} rows`,
      count(pages),
      shown,
      count(nodes),
    ]),
  );

/** All figures as markdown. */
export const report = (results: Results): string => {
  const { cdn, entries, machine, owners, paints, requests, splits } = results;
  const bytes = entries.map(({ entry, gz, later, min }) => [entry, count(min), count(gz), count(later)]);
  return [
    `Measured on ${machineText(machine)}. Medians of ${paints[0]?.runs ?? 0} interleaved runs (p25–p75), ` +
      `${splits[0]?.runs ?? 0} for traced ones; each run a fresh profile with nothing cached. CPU is time of the ` +
      'page’s main thread from navigation to the frame with data, so other work on the machine does not count; ' +
      'wall time it does. Floor: a hand-written element without a library (`test/bench/floor`), same server, same answer.',
    paintTable(results),
    splitTable(results),
    chainTable(results),
    table(['npm entry with its dependencies', 'min B', 'gz B', 'on demand gz B'], bytes),
    fileTable('dist/cdn', cdn),
    fileTable(
      'bundled badge at start',
      owners.map(({ owner, ...sizes }) => ({ name: owner, ...sizes })),
    ),
    requestTable(requests),
    leakTable(results),
    changeTable(results),
    surveyTable(results),
    boardTable(results),
    reachedTable(results),
  ].join('\n\n');
};
