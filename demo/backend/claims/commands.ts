import { sql, type Insertable } from 'kysely';
import type { ClaimRow } from '../perks/queries.ts';
import type { Tx } from '../db/transaction.ts';
import type { Tables } from '../db/tables.ts';

// Every write takes its rows in one order, claim, quota, seat, so that no two wait for each other.
// Each is one conditional statement: nothing is read first and written after.

type NewClaimRow = Omit<Insertable<Tables['claim']>, 'tenant' | 'seq'>;

/** Nothing, where one that is not over holds its slot. */
export const insertClaim = (tx: Tx, claim: NewClaimRow): Promise<ClaimRow | undefined> =>
  tx
    .insertInto('claim')
    .values(claim)
    .onConflict((held) => held.doNothing())
    .returningAll()
    .executeTakeFirst();

interface QuotaPeriod {
  readonly account: string;
  readonly perk: string;
  readonly since: string;
  readonly limit: number;
}

/** One of the period's quota; `false` where none is left. */
export const takeQuota = async (
  tx: Tx,
  { account, perk, since, limit }: QuotaPeriod,
  now: Date,
): Promise<boolean> => {
  await tx
    .insertInto('perk_quota')
    .values({ account, perk, since, limit_count: limit, used: 0 })
    .onConflict((known) => known.doNothing())
    .execute();
  const taken = await tx
    .updateTable('perk_quota')
    .set({ used: sql`used + 1`, moved_at: now })
    .where('account', '=', account)
    .where('perk', '=', perk)
    .where('since', '=', since)
    .whereRef('used', '<', 'limit_count')
    .returning('used')
    .executeTakeFirst();
  return taken !== undefined;
};

/** One seat; `false` where none is left. */
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

/** Gives back what a claim held; says what that was. */
export const releaseQuotaAndSeat = async (
  tx: Tx,
  { account, perk, since }: ClaimRow,
): Promise<'seat' | 'quota' | null> => {
  if (since !== null)
    await tx
      .updateTable('perk_quota')
      .set({ used: sql`used - 1` })
      .where('account', '=', account)
      .where('perk', '=', perk)
      .where('since', '=', since)
      .where('used', '>', 0)
      .execute();
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

type ClaimChange = Partial<Pick<ClaimRow, 'status' | 'scheduled_at' | 'code' | 'reason'>> & {
  parcel?: string;
};

/** Moves a claim on by so many lines; nothing, where it has moved since it was read. */
export const updateClaim = (
  tx: Tx,
  { claim, steps }: ClaimRow,
  now: Date,
  lines: number,
  change: ClaimChange,
): Promise<ClaimRow | undefined> =>
  tx
    .updateTable('claim')
    .set({ ...change, steps: steps + lines, moved_at: now })
    .where('claim', '=', claim)
    .where('steps', '=', steps)
    .returningAll()
    .executeTakeFirst();

interface NewClaimEntry {
  readonly what: string;
  readonly person: string | null;
  readonly key: string | null;
  readonly note?: string | null;
}

/** The lines that brought a claim to where it now is: nobody can change or remove them any more. */
export const addClaimEntries = async (
  tx: Tx,
  { claim, account, steps, moved_at: at }: ClaimRow,
  lines: readonly NewClaimEntry[],
): Promise<void> => {
  const rows = lines.map((line, index) => ({
    ...line,
    claim,
    account,
    at,
    step: steps - lines.length + index + 1,
  }));
  await tx.insertInto('claim_entry').values(rows).execute();
};
