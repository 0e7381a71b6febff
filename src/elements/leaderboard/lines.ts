import type { BoardRow } from '../../contract/leaderboard.ts';
import type { Scope } from './scope.ts';

/** Those that are not shown between two that are. */
export interface Gap {
  readonly key: string;
  /** How many; `undefined` where the backend does not count places. */
  readonly between: number | undefined;
  /** The place before it. */
  readonly after: number;
  /** Whether they were shown once, and can be again. */
  readonly isKnown: boolean;
}

export interface Participant {
  readonly key: string;
  readonly row: BoardRow;
  /** As the backend says, or as the ranks beside it show. */
  readonly isTied: boolean;
}

/** What stands in the body of the table: a participant, or those that are not shown. */
export type Line = Participant | Gap;

/** What all rows have in common: the value that has the longest bar, and what a row stands for. */
export interface Measure {
  readonly most: number;
  readonly scope: Scope;
}

const keyOf = ({ id, place }: BoardRow, at: number): string => id ?? `at ${place ?? at}`;

/** Rows of the first block and of what follows it, each once, with the gaps between them. */
export const linesOf = (
  first: readonly BoardRow[],
  further: readonly BoardRow[],
  isDeep: boolean,
): Line[] => {
  const rows = [...first, ...further];
  const known = new Map(rows.map((row, at): [string, BoardRow] => [keyOf(row, at), row]));
  const ordered = [...known].sort(([, a], [, b]) => (a.place ?? 0) - (b.place ?? 0));
  return ordered.flatMap(([key, row], at): Line[] => {
    const before = ordered[at - 1]?.[1].place;
    const isKnown = isDeep && row === further[0];
    const between = before === undefined || row.place === undefined ? undefined : row.place - before - 1;
    const beside = [ordered[at - 1]?.[1].rank, ordered[at + 1]?.[1].rank];
    const line = { key, row, isTied: row.tied ?? beside.includes(row.rank) };
    return isKnown || (between ?? 0) > 0
      ? [{ key: `gap ${key}`, between, after: before ?? at, isKnown }, line]
      : [line];
  });
};

/** The best value, for the length of the bars. */
export const mostOf = (lines: readonly Line[]): number =>
  lines.reduce((most, line) => ('row' in line ? Math.max(most, line.row.value.amount) : most), 0);
