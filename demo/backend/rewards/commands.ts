import { sql, type Insertable } from 'kysely';
import type { Tables } from '../db/tables.ts';
import type { Tx } from '../db/transaction.ts';
import { release, spend } from '../points/ledger.ts';
import { storedTitle } from '../points/stored-title.ts';
import type { WalletRow } from '../points/tables.ts';
import { randomCode } from '../random-code.ts';
import { outcomeOf } from './rules.ts';
import type { RedemptionRow, RewardRow } from './tables.ts';

// Every write locks rows in the same order, wallet, reward, slot, redemption, so that no two wait for each other for ever.

/** Takes some of the stock; false where there is less. */
export const takeStock = async (tx: Tx, { reward, stock }: RewardRow, quantity: number): Promise<boolean> => {
  if (stock === null) return true;
  const taken = await tx
    .updateTable('reward')
    .set({ stock: sql`stock - ${quantity}` })
    .where('reward', '=', reward)
    .where('stock', '>=', quantity)
    .returning('reward')
    .executeTakeFirst();
  return taken !== undefined;
};

/** Books a slot for a redemption; false where somebody else has it. */
export const takeSlot = async (
  tx: Tx,
  reward: string,
  slot: string,
  redemption: string,
  now: Date,
): Promise<boolean> => {
  const taken = await tx
    .updateTable('reward_slot')
    .set({ redemption })
    .where('reward', '=', reward)
    .where('slot', '=', slot)
    .where('redemption', 'is', null)
    .where('starts_at', '>', now)
    .returning('slot')
    .executeTakeFirst();
  return taken !== undefined;
};

/** An order that comes to nothing: its points, its place in the stock and its slot are free again. */
export const giveBack = async (
  tx: Tx,
  wallet: WalletRow,
  redemption: RedemptionRow,
  reward: RewardRow,
  now: Date,
) => {
  await release(tx, wallet, now, {
    text: storedTitle(reward.definition),
    subject: redemption.redemption,
    person: redemption.person,
  });
  await tx
    .updateTable('reward')
    .set({ stock: sql`stock + ${redemption.quantity}` })
    .where('reward', '=', reward.reward)
    .where('stock', 'is not', null)
    .execute();
  await tx
    .updateTable('reward_slot')
    .set({ redemption: null })
    .where('redemption', '=', redemption.redemption)
    .execute();
};

export const insertRedemption = (
  tx: Tx,
  row: Omit<Insertable<Tables['redemption']>, 'tenant' | 'seq'>,
): Promise<RedemptionRow> => tx.insertInto('redemption').values(row).returningAll().executeTakeFirstOrThrow();

/**
 * Changes a redemption that is about to get `lines` more entries. Optimistic concurrency: `steps` is the version, and undefined
 * means that it has changed since it was read.
 */
export const updateRedemption = (
  tx: Tx,
  { redemption, steps }: RedemptionRow,
  now: Date,
  lines: number,
  change: Partial<Pick<RedemptionRow, 'status' | 'code' | 'reason'>>,
): Promise<RedemptionRow | undefined> =>
  tx
    .updateTable('redemption')
    .set({ ...change, steps: steps + lines, moved_at: now })
    .where('redemption', '=', redemption)
    .where('steps', '=', steps)
    .returningAll()
    .executeTakeFirst();

interface NewEntry {
  readonly what: string;
  readonly person: string | null;
  readonly key: string | null;
}

/** Adds the entries that explain the present state of a redemption. */
export const addRedemptionEntries = async (
  tx: Tx,
  { redemption, account, steps, moved_at: at }: RedemptionRow,
  lines: readonly NewEntry[],
): Promise<void> => {
  const rows = lines.map((line, index) => ({
    ...line,
    redemption,
    account,
    at,
    step: steps - lines.length + index + 1,
  }));
  await tx.insertInto('redemption_entry').values(rows).execute();
};

/** What nobody has to decide about any more: codes are issued, and points spent where nothing can be undone. */
export const grant = async (
  tx: Tx,
  wallet: WalletRow,
  { redemption }: RedemptionRow,
  reward: RewardRow,
  now: Date,
): Promise<{ status: string; what: string; code: string | null }> => {
  const { status, what, spends } = outcomeOf(reward.kind);
  if (spends) await spend(tx, wallet, now, { text: storedTitle(reward.definition), subject: redemption });
  return {
    status,
    what,
    code: what === 'issued' ? `${randomCode(4)}-${randomCode(4)}-${randomCode(4)}` : null,
  };
};
