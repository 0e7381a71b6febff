import type { BoardRow } from '../../contract/leaderboards.ts';

/** A gap in the ranking: participants between two rows who are not shown. */
export interface GapRow {
  readonly key: string;
  /** How many; `undefined` where the backend does not count places. */
  readonly hiddenCount: number | undefined;
  /** Place of the row above the gap. */
  readonly previousPlace: number;
  /** The hidden rows were loaded before, and can be shown again. */
  readonly canReload: boolean;
}

/** A participant's row. */
export interface RankedRow {
  readonly key: string;
  readonly row: BoardRow;
  /** Shares its rank: as the backend says, or because a row beside it has the same. */
  readonly isTied: boolean;
}

/** A row in the body of the table. */
export type TableRow = RankedRow | GapRow;

/** Scope → the heading of the names. */
export const boardScopes = {
  person: 'person',
  company: 'company',
  team: 'team',
  unknown: 'person',
} as const;

export type BoardScope = keyof typeof boardScopes;

const isBoardScope = (name: string): name is BoardScope => Object.hasOwn(boardScopes, name);

/** What a row stands for; a person if the backend does not say, and nothing in particular if it says something unknown. */
export const toBoardScope = (scope = 'person'): BoardScope => (isBoardScope(scope) ? scope : 'unknown');

const rowKey = ({ id, place }: BoardRow, index: number): string => id ?? `at ${place ?? index}`;

/**
 * The rows of the first page and of further pages, each once, in the order of their places, with the gaps between them.
 * `hasDroppedPages`: further pages begin below pages that were shown and gave way.
 */
export const toTableRows = (
  first: readonly BoardRow[],
  further: readonly BoardRow[],
  hasDroppedPages: boolean,
): TableRow[] => {
  const rows = [...first, ...further];
  const byKey = new Map(rows.map((row, index): [string, BoardRow] => [rowKey(row, index), row]));
  const ordered = [...byKey].sort(([, a], [, b]) => (a.place ?? 0) - (b.place ?? 0));
  return ordered.flatMap(([key, row], index): TableRow[] => {
    const previousPlace = ordered[index - 1]?.[1].place;
    const canReload = hasDroppedPages && row === further[0];
    const hiddenCount =
      previousPlace === undefined || row.place === undefined ? undefined : row.place - previousPlace - 1;
    const neighbourRanks = [ordered[index - 1]?.[1].rank, ordered[index + 1]?.[1].rank];
    const ranked = { key, row, isTied: row.tied ?? neighbourRanks.includes(row.rank) };
    return canReload || (hiddenCount ?? 0) > 0
      ? [{ key: `gap ${key}`, hiddenCount, previousPlace: previousPlace ?? index, canReload }, ranked]
      : [ranked];
  });
};
