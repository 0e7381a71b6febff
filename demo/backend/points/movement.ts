import { randomUUID } from 'node:crypto';
import type { Tx } from '../db/transaction.ts';
import type { Bucket, MovementKind, StoredText, WalletRow } from './tables.ts';

export interface Posting {
  readonly bucket: Bucket;
  readonly lot?: string | null;
  readonly amount: number;
}

/** What a movement says about itself. */
export interface MovementNote {
  readonly text: StoredText;
  readonly counting?: StoredText;
  readonly reference?: string;
  readonly person?: string;
  readonly subject?: string;
}

export const sumOf = (postings: readonly Posting[], bucket: Bucket): number =>
  postings.reduce((sum, posting) => (posting.bucket === bucket ? sum + posting.amount : sum), 0);

/** Writes a movement; returns its id and the wallet after it. */
export const post = async (
  tx: Tx,
  wallet: WalletRow,
  at: Date,
  kind: MovementKind,
  note: MovementNote,
  all: readonly Posting[],
  links: { readonly lot?: string; readonly reverses?: string } = {},
): Promise<{ movement: string; wallet: WalletRow }> => {
  const postings = all.filter(({ amount }) => amount !== 0);
  const movement = randomUUID();
  const place = { account: wallet.account, wallet: wallet.wallet, movement };
  const after: WalletRow = {
    ...wallet,
    available: wallet.available + sumOf(postings, 'available'),
    pending: wallet.pending + sumOf(postings, 'pending'),
    reserved: wallet.reserved + sumOf(postings, 'reserved'),
    debt: wallet.debt - sumOf(postings, 'debt'),
  };
  const moved = tx.insertInto('points_movement').values({
    ...place,
    kind,
    at,
    amount: after.available - wallet.available,
    balance: after.available,
    text: JSON.stringify(note.text),
    counting: note.counting ? JSON.stringify(note.counting) : null,
    reference: note.reference ?? null,
    person: note.person ?? null,
    subject: note.subject ?? null,
    lot: links.lot ?? null,
    reverses: links.reverses ?? null,
  });
  const posted = tx
    .insertInto('points_posting')
    .values(postings.map(({ lot = null, ...posting }, line) => ({ ...place, line, lot, ...posting })));
  await Promise.all([moved.execute(), posted.execute()]);
  return { movement, wallet: after };
};

/** What becomes available of a lot: first it settles what is owed. */
export const arrival = ({ debt }: WalletRow, lot: string, amount: number): Posting[] => {
  const settled = Math.min(debt, amount);
  return [
    { bucket: 'debt', amount: settled },
    { bucket: 'available', lot, amount: amount - settled },
  ];
};

/** Takes an amount from available lots: from `first`, then from those that expire first. It takes less where there is less. */
export const takeFromLots = async (
  tx: Tx,
  { account, wallet }: WalletRow,
  amount: number,
  first?: string | null,
): Promise<{ lot: string; amount: number }[]> => {
  const lots = await tx
    .selectFrom('points_lot')
    .select(['lot', 'available'])
    .where('account', '=', account)
    .where('wallet', '=', wallet)
    .where('available', '>', 0)
    .orderBy('expires_on', (order) => order.asc().nullsLast())
    .orderBy('seq')
    .execute();
  const ordered = [...lots.filter(({ lot }) => lot === first), ...lots.filter(({ lot }) => lot !== first)];
  let missing = amount;
  return ordered.flatMap(({ lot, available }) => {
    const taken = Math.min(available, missing);
    missing -= taken;
    return taken > 0 ? [{ lot, amount: taken }] : [];
  });
};
