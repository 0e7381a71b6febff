import type { LocalText } from '../../contract/core/scalars.ts';
import type { Leaderboard } from '../../contract/leaderboards.ts';

/** What the table has beside rank, change, name and value. */
export interface BoardColumns {
  /** Whether a longer bar is a better value. Where lower is better, or nobody knows, no bar is drawn. */
  readonly bars: boolean;
  /** Heading of the second figure; undefined where no row is asked for one. */
  readonly secondary: LocalText | undefined;
}

export const boardColumns = ({ better = 'higher', secondaryMetric }: Leaderboard): BoardColumns => ({
  bars: better === 'higher',
  secondary: secondaryMetric,
});
