import type { Insertable } from 'kysely';
import type { ClaimRow } from './tables.ts';
import type { Tx } from '../db/transaction.ts';
import type { Tables } from '../db/tables.ts';

// Every write locks rows in the same order, claim, quota, seat, so that no two writes wait for each other for ever.
// Each command is one conditional statement, so that no other transaction comes between a check and its change.

type NewClaimRow = Omit<Insertable<Tables['claim']>, 'tenant' | 'seq'>;

/** Undefined where an open claim has the same slot. */
export const insertClaim = (tx: Tx, claim: NewClaimRow): Promise<ClaimRow | undefined> =>
  tx
    .insertInto('claim')
    .values(claim)
    .onConflict((held) => held.doNothing())
    .returningAll()
    .executeTakeFirst();

type ClaimChange = Partial<Pick<ClaimRow, 'status' | 'scheduled_at' | 'code' | 'reason'>> & {
  parcel?: string;
};

/**
 * Changes a claim that is about to get `lines` more ledger entries. Optimistic concurrency: `steps` is the version,
 * and undefined means that it has changed since it was read.
 */
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

/**
 * Adds the entries that explain the present state of a claim. The ledger is append-only: nobody can change or delete
 * them.
 */
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
