import type { Insertable } from 'kysely';
import type { ClaimRow } from './tables.ts';
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
