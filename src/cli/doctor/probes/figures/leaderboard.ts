import { leaderboardRoute } from '../../../../contract/compiled/leaderboards.ts';
import { figureChecks } from '../../checks/figures.ts';
import type { Examination } from '../../examination.ts';
import { repliedTo } from '../../reading/read-answer.ts';
import { valueOf } from './amounts.ts';
import { placeOf } from './figure-place.ts';

/** What can't be true on a board. */
export const examineBoard = (exam: Examination): void => {
  const read = exam.reads.get('leaderboard');
  const board = repliedTo(leaderboardRoute, read);
  if (!read || !board) return;
  const { check } = placeOf(exam, read);
  const { rows, viewer, total, better } = board;
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    check(figureChecks['rank-zero'], row.rank > 0, `rows[${index}].rank`, row.rank, 'at least 1');
    if (total !== undefined)
      check(
        figureChecks['rank-total'],
        row.rank <= total,
        `rows[${index}].rank`,
        row.rank,
        `at most ${total}`,
      );
    if (!before) return;
    const isSorted = row.rank >= before.rank;
    check(figureChecks.ranks, isSorted, `rows[${index}].rank`, row.rank, `at least ${before.rank}`);
    const [upper, lower] = [valueOf(before.value), valueOf(row.value)];
    const isWorse = better === 'lower' ? lower < upper : lower > upper;
    check(
      figureChecks['rank-values'],
      !(
        isSorted &&
        row.rank > before.rank &&
        isWorse &&
        (better === undefined || better === 'lower' || better === 'higher')
      ),
      `rows[${index}].value`,
      lower,
      `${better === 'lower' ? 'at least' : 'at most'} ${upper}`,
    );
  });
  const own = rows.filter(({ isViewer }) => isViewer);
  check(figureChecks['two-viewers'], own.length <= 1, 'rows', own.map(({ rank }) => rank).join(', '));
  const [mine] = own;
  check(
    figureChecks['rank-viewer'],
    own.length !== 1 || viewer?.rank === undefined || mine?.rank === viewer.rank,
    'viewer.rank',
    viewer?.rank,
    mine?.rank,
  );
  const share = viewer?.percentile;
  check(
    figureChecks.percentile,
    share === undefined || (share >= 1 && share <= 100),
    'viewer.percentile',
    share,
  );
};
