import { randomUUID } from 'node:crypto';
import { addDays, instantOf, type Day } from '../calendar-dates.ts';
import type { Tx } from '../db/transaction.ts';
import { arrival, post, sumOf, takeFromLots, type MovementNote, type Posting } from './movement.ts';
import type { MovementRow, StoredText, WalletRow } from './tables.ts';

// The ledger of points, by double entry: a movement has postings that add up to zero, and nothing is ever changed. Every
// command locks the wallet first, so that what it reads is still so when it writes. Points are kept in lots, one for each
// earning; those that expire first are spent first.

/** The wallet, locked until the transaction ends. It is made where there is none yet. */
export const lockWallet = async (
  tx: Tx,
  owner: { readonly account: string; readonly wallet: string; readonly person: string | null },
): Promise<WalletRow> => {
  const find = () =>
    tx
      .selectFrom('points_wallet')
      .selectAll()
      .where('account', '=', owner.account)
      .where('wallet', '=', owner.wallet)
      .forUpdate()
      .executeTakeFirst();
  const found = await find();
  if (found) return found;
  await tx
    .insertInto('points_wallet')
    .values(owner)
    .onConflict((known) => known.doNothing())
    .execute();
  const made = await find();
  if (!made) throw new Error(`no wallet ${owner.wallet}`);
  return made;
};

const newLot = async (tx: Tx, { account, wallet }: WalletRow, expiresOn: Day | null): Promise<string> => {
  const lot = randomUUID();
  await tx.insertInto('points_lot').values({ account, wallet, lot, expires_on: expiresOn }).execute();
  return lot;
};

/** Points are earned; with `pending`, they can be spent once `confirm` says so. */
export const earn = async (
  tx: Tx,
  wallet: WalletRow,
  at: Date,
  amount: number,
  expiresOn: Day | null,
  note: MovementNote,
  pending = false,
): Promise<{ movement: string; wallet: WalletRow }> => {
  const lot = await newLot(tx, wallet, expiresOn);
  const gained: Posting[] = pending ? [{ bucket: 'pending', lot, amount }] : arrival(wallet, lot, amount);
  const postings = [{ bucket: 'issued', amount: -amount } as const, ...gained];
  return post(tx, wallet, at, pending ? 'internal' : 'earned', note, postings, { lot });
};

/** Ends the waiting of pending points: `amount` of them become available, and the rest returns to the vendor. */
export const confirm = async (
  tx: Tx,
  wallet: WalletRow,
  at: Date,
  earning: MovementRow,
  amount: number,
  note: MovementNote,
): Promise<{ movement: string; wallet: WalletRow }> => {
  const { lot } = earning;
  if (lot === null) throw new Error(`movement ${earning.movement} earned nothing`);
  const { pending } = await tx
    .selectFrom('points_lot')
    .select('pending')
    .where('lot', '=', lot)
    .executeTakeFirstOrThrow();
  const postings: Posting[] = [
    { bucket: 'pending', lot, amount: -pending },
    ...arrival(wallet, lot, amount),
    { bucket: 'issued', amount: pending - amount },
  ];
  return post(tx, wallet, at, amount > 0 ? 'earned' : 'internal', note, postings, amount > 0 ? { lot } : {});
};

/** Keeps points for an order; undefined where there are fewer. */
export const reserve = async (
  tx: Tx,
  wallet: WalletRow,
  at: Date,
  amount: number,
  note: MovementNote,
): Promise<{ movement: string; wallet: WalletRow } | undefined> => {
  if (amount > wallet.available) return undefined;
  const taken = await takeFromLots(tx, wallet, amount);
  const postings = taken.flatMap(({ lot, amount }): Posting[] => [
    { bucket: 'available', lot, amount: -amount },
    { bucket: 'reserved', lot, amount },
  ]);
  return post(tx, wallet, at, 'spent', note, postings);
};

/** What is still reserved for an order, by lot: those that expire first come first, since they settle a debt first. */
const reservedFor = async (tx: Tx, subject: string): Promise<{ lot: string; amount: number }[]> => {
  const rows = await tx
    .selectFrom('points_posting as posting')
    .innerJoin('points_movement as movement', 'movement.movement', 'posting.movement')
    .innerJoin('points_lot as lot', 'lot.lot', 'posting.lot')
    .select(({ fn }) => ['lot.lot', fn.sum<string>('posting.amount').as('amount')])
    .where('movement.subject', '=', subject)
    .where('posting.bucket', '=', 'reserved')
    .groupBy(['lot.lot', 'lot.expires_on', 'lot.seq'])
    .orderBy('lot.expires_on', (order) => order.asc().nullsLast())
    .orderBy('lot.seq')
    .execute();
  return rows.map(({ lot, amount }) => ({ lot, amount: Number(amount) })).filter(({ amount }) => amount > 0);
};

/** The order is fulfilled: what was reserved for it is spent. */
export const spend = async (
  tx: Tx,
  wallet: WalletRow,
  at: Date,
  note: MovementNote & { readonly subject: string },
): Promise<WalletRow> => {
  const kept = await reservedFor(tx, note.subject);
  if (kept.length === 0) return wallet;
  const postings = kept.flatMap(({ lot, amount }): Posting[] => [
    { bucket: 'reserved', lot, amount: -amount },
    { bucket: 'spent', lot, amount },
  ]);
  return (await post(tx, wallet, at, 'internal', note, postings)).wallet;
};

/** The order is not carried out: what was reserved for it returns to its lots. */
export const release = async (
  tx: Tx,
  wallet: WalletRow,
  at: Date,
  note: MovementNote & { readonly subject: string },
): Promise<WalletRow> => {
  const kept = await reservedFor(tx, note.subject);
  if (kept.length === 0) return wallet;
  let owed = wallet;
  const postings = kept.flatMap(({ lot, amount }) => {
    const arrived = arrival(owed, lot, amount);
    owed = { ...owed, debt: owed.debt - sumOf(arrived, 'debt') };
    return [{ bucket: 'reserved' as const, lot, amount: -amount }, ...arrived];
  });
  return (await post(tx, wallet, at, 'returned', note, postings)).wallet;
};

/**
 * What was earned was not due, such as after a refund: it is taken back, and what was spent of it becomes a debt. Undefined
 * where all of it has expired.
 */
export const reverse = async (
  tx: Tx,
  wallet: WalletRow,
  at: Date,
  earning: MovementRow,
  note: MovementNote,
): Promise<{ movement: string; wallet: WalletRow } | undefined> => {
  const postings = await tx
    .selectFrom('points_posting')
    .select(['bucket', 'amount'])
    .where((row) =>
      row.or([
        row('movement', '=', earning.movement),
        row.and([row('lot', '=', earning.lot), row('bucket', '=', 'expired')]),
      ]),
    )
    .execute();
  // What has expired is gone already.
  const due = sumOf(postings, 'available') + sumOf(postings, 'debt') - sumOf(postings, 'expired');
  if (due === 0) return undefined;
  const taken = await takeFromLots(tx, wallet, due, earning.lot);
  const owed = taken.reduce((rest, { amount }) => rest - amount, due);
  return post(
    tx,
    wallet,
    at,
    'reversal',
    note,
    [
      { bucket: 'issued', amount: due },
      ...taken.map(({ lot, amount }) => ({ bucket: 'available', lot, amount: -amount }) as const),
      { bucket: 'debt', amount: -owed },
    ],
    { reverses: earning.movement },
  );
};

/** Lets expire what could be spent until a day before `today`, one movement for each such day, dated at its end. */
export const expireLots = async (
  tx: Tx,
  wallet: WalletRow,
  today: Day,
  timeZone: string,
  textFor: (day: Day) => StoredText,
): Promise<WalletRow> => {
  const lots = await tx
    .selectFrom('points_lot')
    .select(['lot', 'available', 'expires_on'])
    .where('account', '=', wallet.account)
    .where('wallet', '=', wallet.wallet)
    .where('available', '>', 0)
    .where('expires_on', '<', today)
    .orderBy('expires_on')
    .orderBy('seq')
    .execute();
  let after = wallet;
  for (const day of new Set(lots.map(({ expires_on }) => expires_on ?? ''))) {
    const postings = lots
      .filter(({ expires_on }) => expires_on === day)
      .flatMap(({ lot, available }): Posting[] => [
        { bucket: 'available', lot, amount: -available },
        { bucket: 'expired', lot, amount: available },
      ]);
    const at = instantOf(addDays(day, 1), '00:00', timeZone);
    after = (await post(tx, after, at, 'expired', { text: textFor(day) }, postings)).wallet;
  }
  return after;
};
