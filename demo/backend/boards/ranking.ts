/** How places are counted where several are equal. */
export type RankMethod = 'standard' | 'dense' | 'ordinal';

/** Where a value stands among all: by counts alone, so that nobody need read the rows above it. */
export interface RankCounts {
  /** Participants with a greater value, and how many values they have. */
  readonly above: number;
  readonly distinct: number;
  /** Of those with the same value, how many came first. */
  readonly first: number;
}

export const rankOf = (method: RankMethod, { above, distinct, first }: RankCounts): number =>
  (method === 'dense' ? distinct : method === 'ordinal' ? above + first : above) + 1;

export const positionOf = ({ above, first }: RankCounts): number => above + first + 1;

/** A value of the board, and how many have it. */
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
 * Where those around one stand, of whom the standing is known: rows in their order with no value left out between them,
 * and with each greater value from its last row on. So that of all of them one is counted.
 */
export const rankCountsAround = (rows: readonly ValueCount[], at: number, own: RankCounts): RankCounts[] => {
  const { above, distinct, first } = own;
  const standings = rows.map(() => ({ above, distinct, first }));
  const walk = (from: number, step: 1 | -1, next: typeof countsBelow): void => {
    for (let one = from + step; one >= 0 && one < rows.length; one += step) {
      const [known, before, here] = [standings[one - step], rows[one - step], rows[one]];
      if (known && before && here) standings[one] = next(known, before, here);
    }
  };
  walk(at, -1, countsAbove);
  walk(at, 1, countsBelow);
  return standings;
};

/** A row, and how far the ranks have come with it. */
export interface RankPosition {
  readonly value: number;
  readonly rank: number;
  readonly place: number;
}

/** The next place after one, or the first of all. */
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

/** The whole percent of participants within which a rank is; never a better one than is true. */
export const percentileOf = (atOrAbove: number, total: number): number =>
  Math.min(100, Math.ceil((100 * atOrAbove) / total));
