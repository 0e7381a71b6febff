import type { BoardRow } from '../../contract/leaderboards.ts';
import type { BoardScope } from './board-scope.ts';

/** Those that are not shown between two that are. */
export interface GapRow {
  readonly key: string;
  /** How many; `undefined` where the backend does not count places. */
  readonly hiddenCount: number | undefined;
  /** The place before it. */
  readonly previousPlace: number;
  /** Whether they were shown once, and can be again. */
  readonly canReload: boolean;
}

export interface RankedRow {
  readonly key: string;
  readonly row: BoardRow;
  /** As the backend says, or as the ranks beside it show. */
  readonly isTied: boolean;
}

/** What stands in the body of the table: a participant, or those that are not shown. */
export type TableRow = RankedRow | GapRow;

/** What all rows have in common: the value that has the longest bar, and what a row stands for. */
export interface RowScale {
  readonly maxAmount: number;
  readonly scope: BoardScope;
}

const rowKey = ({ id, place }: BoardRow, at: number): string => id ?? `at ${place ?? at}`;

/** Rows of the first block and of what follows it, each once, with the gaps between them. */
export const toTableRows = (
  first: readonly BoardRow[],
  further: readonly BoardRow[],
  isDeep: boolean,
): TableRow[] => {
  const rows = [...first, ...further];
  const known = new Map(rows.map((row, at): [string, BoardRow] => [rowKey(row, at), row]));
  const ordered = [...known].sort(([, a], [, b]) => (a.place ?? 0) - (b.place ?? 0));
  return ordered.flatMap(([key, row], at): TableRow[] => {
    const before = ordered[at - 1]?.[1].place;
    const isKnown = isDeep && row === further[0];
    const between = before === undefined || row.place === undefined ? undefined : row.place - before - 1;
    const beside = [ordered[at - 1]?.[1].rank, ordered[at + 1]?.[1].rank];
    const line = { key, row, isTied: row.tied ?? beside.includes(row.rank) };
    return isKnown || (between ?? 0) > 0
      ? [{ key: `gap ${key}`, hiddenCount: between, previousPlace: before ?? at, canReload: isKnown }, line]
      : [line];
  });
};

/** The best value, for the length of the bars. */
export const maxAmount = (lines: readonly TableRow[]): number =>
  lines.reduce((most, line) => ('row' in line ? Math.max(most, line.row.value.amount) : most), 0);
