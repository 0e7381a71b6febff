import type { Database } from '../../demo/backend/db/database.ts';

/** What the database has of the orders and points of an account. */
export interface PointsRecords {
  /** Orders since a moment, a line each, in any order. */
  readonly orders: readonly string[];
  /** Kinds and amounts of the movements since then, oldest first. */
  readonly movements: readonly string[];
  /** Movements, of all time, whose postings do not add up to zero. */
  readonly unbalanced: number;
  /** What the postings, the lots and the wallet say that can be spent. */
  readonly available: readonly number[];
  /** What is still reserved, likewise. */
  readonly reserved: readonly number[];
  /** How many times of sessions are booked. */
  readonly booked: number;
}

export const readPointsRecords = async (
  db: Database,
  account: string,
  since: Date,
): Promise<PointsRecords> => {
  const tx = db.withSchema('laurel');
  const of = <Row extends { readonly account: string }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter((row) => row.account === account);
  const orders = of(await tx.selectFrom('redemption').selectAll().execute());
  const movements = of(await tx.selectFrom('points_movement').selectAll().orderBy('seq').execute());
  const postings = of(await tx.selectFrom('points_posting').selectAll().execute());
  const lots = of(await tx.selectFrom('points_lot').selectAll().execute());
  const wallets = of(await tx.selectFrom('points_wallet').selectAll().execute());
  const slots = await tx.selectFrom('reward_slot').selectAll().execute();
  const sum = (amounts: readonly number[]): number =>
    amounts.reduce((total, amount) => total + Number(amount), 0);
  const everywhere = (bucket: 'available' | 'reserved'): readonly number[] => [
    sum(postings.filter((posting) => posting.bucket === bucket).map(({ amount }) => amount)),
    sum(lots.map((lot) => lot[bucket])),
    sum(wallets.map((wallet) => wallet[bucket])),
  ];
  return {
    orders: orders
      .filter(({ requested_at }) => requested_at >= since)
      .map(({ reward, status, cost }) => `${reward} ${status} ${cost}`)
      .sort(),
    movements: movements
      .filter(({ at, kind }) => at >= since && kind !== 'internal')
      .map(({ kind, amount }) => `${kind} ${amount}`),
    unbalanced: movements.filter(
      ({ movement }) =>
        sum(postings.filter((posting) => posting.movement === movement).map(({ amount }) => amount)) !== 0,
    ).length,
    available: everywhere('available'),
    reserved: everywhere('reserved'),
    booked: slots.filter(({ redemption }) => redemption !== null).length,
  };
};
