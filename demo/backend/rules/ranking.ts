/** How places are counted where several are equal. */
export type Method = 'standard' | 'dense' | 'ordinal';

/** Where a value stands among all: by counts alone, so that nobody need read the rows above it. */
export interface Standing {
  /** Participants with a greater value, and how many values they have. */
  readonly above: number;
  readonly distinct: number;
  /** Of those with the same value, how many came first. */
  readonly first: number;
}

export const rankOf = (method: Method, { above, distinct, first }: Standing): number =>
  (method === 'dense' ? distinct : method === 'ordinal' ? above + first : above) + 1;

export const placeOf = ({ above, first }: Standing): number => above + first + 1;

/** A row, and how far the ranks have come with it. */
export interface Reached {
  readonly value: number;
  readonly rank: number;
  readonly place: number;
}

/** The next place after one, or the first of all. */
export const following = (method: Method, before: Reached | undefined, value: number): Reached => {
  if (!before) return { value, rank: 1, place: 1 };
  const place = before.place + 1;
  const equal = before.value === value;
  if (method === 'ordinal' || (method === 'standard' && !equal)) return { value, rank: place, place };
  return { value, rank: equal ? before.rank : before.rank + 1, place };
};

/** The whole percent of participants within which a rank is; never a better one than is true. */
export const percentileOf = (atOrAbove: number, total: number): number =>
  Math.min(100, Math.ceil((100 * atOrAbove) / total));
