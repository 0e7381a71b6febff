import { sql } from 'kysely';
import type { Tx } from '../db/transaction.ts';
import { promoteFirst } from './waiting-list.ts';
import type { ClaimRow } from './tables.ts';

interface QuotaPeriod {
  readonly account: string;
  readonly perk: string;
  readonly since: string;
  readonly limit: number;
  readonly take: number;
}

/** Takes what a claim needs of a period's quota; `false` where less is left. */
export const takeQuota = async (
  tx: Tx,
  { account, perk, since, limit, take }: QuotaPeriod,
  now: Date,
): Promise<boolean> => {
  await tx
    .insertInto('perk_quota')
    .values({ account, perk, since, limit_count: limit, used: 0 })
    .onConflict((known) => known.doNothing())
    .execute();
  const taken = await tx
    .updateTable('perk_quota')
    .set({ used: sql`used + ${take}::int`, moved_at: now })
    .where('account', '=', account)
    .where('perk', '=', perk)
    .where('since', '=', since)
    .where(sql<boolean>`used + ${take}::int <= limit_count`)
    .returning('used')
    .executeTakeFirst();
  return taken !== undefined;
};

const takenBy = (perk: string) =>
  sql`(select coalesce((p.quota_unit ->> 'take')::int, 1) from laurel.perk p where p.perk = ${perk})`;

/** Takes one seat; `false` where none is left. */
export const takeSeat = async (tx: Tx, perk: string, now: Date): Promise<boolean> => {
  const taken = await tx
    .updateTable('perk_event')
    .set({ taken: sql`taken + 1`, moved_at: now })
    .where('perk', '=', perk)
    .whereRef('taken', '<', 'capacity')
    .returning('taken')
    .executeTakeFirst();
  return taken !== undefined;
};

/** Gives back the quota and seat of a claim that had the status `held`, and says which it was. The first who waits gets the seat. */
export const releaseQuotaAndSeat = async (
  tx: Tx,
  { account, perk, since }: ClaimRow,
  held: string,
  now: Date,
): Promise<'seat' | 'quota' | null> => {
  if (since !== null)
    await tx
      .updateTable('perk_quota')
      .set({ used: sql`used - ${takenBy(perk)}` })
      .where('account', '=', account)
      .where('perk', '=', perk)
      .where('since', '=', since)
      .where(sql<boolean>`used >= ${takenBy(perk)}`)
      .execute();
  if (held === 'waitlisted') return since === null ? null : 'quota';
  if (await promoteFirst(tx, perk, now)) return null;
  const seat = await tx
    .updateTable('perk_event')
    .set({ taken: sql`taken - 1` })
    .where('perk', '=', perk)
    .where('taken', '>', 0)
    .returning('taken')
    .executeTakeFirst();
  if (seat) return 'seat';
  return since === null ? null : 'quota';
};
