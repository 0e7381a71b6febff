import type { BoardRow, Leaderboard } from '../../../src/contract/index.ts';

const row = (place: number, total: number): BoardRow => ({
  id: `p${place}`,
  rank: place,
  place,
  displayName: `Company ${place}`,
  value: { amount: 10 * (total - place) + 10 },
  delta: (place % 7) - 3,
  ...(place % 3 === 0 && { note: 'alias' }),
});

/** Rows of a board of `total` behind `after`, and the cursor to the next ones. */
export const boardBlock = (total: number, after: number, size: number): Leaderboard => {
  const end = Math.min(total, after + size);
  return {
    id: 'bench',
    title: 'A long board',
    metric: 'Points',
    scope: 'company',
    rankMethod: 'standard',
    total,
    rows: Array.from({ length: end - after }, (_, at) => row(after + at + 1, total)),
    ...(end < total && { nextCursor: String(end) }),
  };
};

/** The same block after one participant in its middle earned a little, which changes no rank. */
export const withPoints = (block: Leaderboard, by: number): Leaderboard => {
  const at = Math.floor(block.rows.length / 2);
  return {
    ...block,
    rows: block.rows.map((one, index) =>
      index === at ? { ...one, value: { amount: one.value.amount + by } } : one,
    ),
  };
};
