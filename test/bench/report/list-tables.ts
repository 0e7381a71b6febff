import { floorName, ratio, spread } from './format.ts';
import { count, table } from './markdown-table.ts';
import type { Results } from './results.ts';

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
      const base = surveys.find((one) => one.questions === questions && one.subject === floorName);
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
  const base = boards.find(({ subject }) => subject === floorName);
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

const pagingTable = ({ paging }: Results): string =>
  table(
    ['board read to its end by cursor', 'pages', 'further rows on screen', 'DOM nodes'],
    paging.map(({ nodes, pages, rows, shown }) => [`${count(rows)} rows`, count(pages), shown, count(nodes)]),
  );

/** Long surveys and long boards. */
export const listTables = (results: Results): string[] => [
  surveyTable(results),
  boardTable(results),
  pagingTable(results),
];
