/** How equal values are ranked: 1 1 3 (`standard`), 1 1 2 (`dense`), 1 2 3 (`ordinal`). */
export type RankMethod = 'standard' | 'dense' | 'ordinal';

/** The counts that decide a rank, so that the entries above need not be read. */
export interface RankCounts {
  /** Participants with a greater value, and how many different values those have. */
  readonly above: number;
  readonly distinct: number;
  /** Participants with the same value that came first. */
  readonly first: number;
}

export const rankOf = (method: RankMethod, { above, distinct, first }: RankCounts): number =>
  (method === 'dense' ? distinct : method === 'ordinal' ? above + first : above) + 1;

export const positionOf = ({ above, first }: RankCounts): number => above + first + 1;

/** A value of the board, and how many participants have it. */
interface ValueCount {
  readonly value: number;
  readonly equal: number;
}

const countsAbove = (from: RankCounts, below: ValueCount, { value, equal }: ValueCount): RankCounts =>
  value === below.value
    ? { ...from, first: from.first - 1 }
    : { above: from.above - equal, distinct: from.distinct - 1, first: equal - 1 };

const countsBelow = (from: RankCounts, above: ValueCount, { value }: ValueCount): RankCounts =>
  value === above.value
    ? { ...from, first: from.first + 1 }
    : { above: from.above + above.equal, distinct: from.distinct + 1, first: 0 };

/**
 * The counts of neighbouring entries, computed from the known counts of the entry at `at`. `rows` must be in rank
 * order; between its first and last row no value may be missing, and of each value above the own one all rows from
 * some row on to the last must be there.
 */
export const rankCountsAround = (rows: readonly ValueCount[], at: number, own: RankCounts): RankCounts[] => {
  const { above, distinct, first } = own;
  const standings = rows.map(() => ({ above, distinct, first }));
  const walk = (from: number, step: 1 | -1, next: typeof countsBelow): void => {
    for (let index = from + step; index >= 0 && index < rows.length; index += step) {
      const [known, before, current] = [standings[index - step], rows[index - step], rows[index]];
      if (known && before && current) standings[index] = next(known, before, current);
    }
  };
  walk(at, -1, countsAbove);
  walk(at, 1, countsBelow);
  return standings;
};

/** An entry's value, rank and position (1 for the first row, ties counted one by one). */
export interface RankPosition {
  readonly value: number;
  readonly rank: number;
  readonly place: number;
}

/** Rank and position of the entry that follows `before`, or of the first entry. */
export const nextRank = (
  method: RankMethod,
  before: RankPosition | undefined,
  value: number,
): RankPosition => {
  if (!before) return { value, rank: 1, place: 1 };
  const place = before.place + 1;
  const equal = before.value === value;
  if (method === 'ordinal' || (method === 'standard' && !equal)) return { value, rank: place, place };
  return { value, rank: equal ? before.rank : before.rank + 1, place };
};

/** The share of participants within which a rank lies, in whole percent, rounded up so that it never flatters. */
export const percentileOf = (atOrAbove: number, total: number): number =>
  Math.min(100, Math.ceil((100 * atOrAbove) / total));
