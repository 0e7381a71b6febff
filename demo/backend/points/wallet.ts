import { sql, type Expression } from 'kysely';
import type { Quantity } from '../../../src/contract/core/figure.ts';
import { Wallet } from '../../../src/contract/wallets.ts';
import { addMonths, type Day } from '../calendar-dates.ts';
import type { Tx } from '../db/transaction.ts';
import { todayOf, type RequestContext } from '../http/request-context.ts';
import { ProblemError } from '../http/problem.ts';
import { readStored } from '../i18n/stored-texts.ts';
import type { Viewer } from '../session/viewer.ts';
import { expireLots, lockWallet, spend } from './ledger.ts';
import type { StoredText, WalletRow } from './tables.ts';

/** Who owns a wallet, as the ledger names it. */
export interface WalletOwner {
  readonly account: string;
  readonly wallet: string;
  readonly person: string | null;
}

/** What the vendor has set about points. */
export interface PointsProgram {
  readonly owner: 'account' | 'member';
  readonly validMonths: number | null;
  readonly definition: object;
}

/** @throws ProblemError `not_served` for a program without points. */
export const loadPointsProgram = async (tx: Tx): Promise<PointsProgram> => {
  const row = await tx.selectFrom('points_program').selectAll().executeTakeFirst();
  if (!row) throw new ProblemError('not_served', 'This program has no points');
  return { owner: row.owner, validMonths: row.valid_months, definition: row.definition };
};

/** Whose wallet is asked about: by its name, or by the query that finds the name. */
export interface WalletKey {
  readonly account: string;
  readonly wallet: string | Expression<string>;
}

const walletName = (owner: PointsProgram['owner'], person: string): string =>
  owner === 'account' ? 'points' : `points.${person}`;

/** The wallet of a member before the program is known. */
const walletKey = (tx: Tx, { account, person }: Viewer): WalletKey => ({
  account: account.account,
  wallet: tx
    .selectFrom('points_program')
    .select(
      sql<string>`case owner when 'account' then ${walletName('account', person.person)}
        else ${walletName('member', person.person)} end`.as('w'),
    )
    .$asScalar(),
});

/** The wallet that a member earns into and spends from. */
export const walletOwner = (
  { owner }: PointsProgram,
  { account, person }: { readonly account: string; readonly person: string },
): WalletOwner => ({
  account,
  wallet: walletName(owner, person),
  person: owner === 'account' ? null : person,
});

export const ownerOf = (program: PointsProgram, { account, person }: Viewer): WalletOwner =>
  walletOwner(program, { account: account.account, person: person.person });

/** Last day on which what is earned today can be spent. */
export const expiryOf = ({ validMonths }: PointsProgram, today: Day): Day | null =>
  validMonths === null ? null : addMonths(today, validMonths);

export const expiredText = (day: Day): StoredText => {
  const written = (language: string) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    );
  return {
    en: `Not spent by ${written('en')}`,
    es: `Sin usar hasta el ${written('es')}`,
    tr: `${written('tr')} gününe kadar kullanılmadı`,
  };
};

const sessionHeldText: StoredText = {
  en: 'Session held',
  es: 'Sesión realizada',
  tr: 'Görüşme yapıldı',
};

/** Booked sessions of a wallet that are over: what was reserved for them is spent. */
const sessionsHeld = (tx: Tx, { account, wallet }: WalletKey, now: Date) =>
  tx
    .selectFrom('redemption')
    .innerJoin('reward_slot', 'reward_slot.redemption', 'redemption.redemption')
    .select(['redemption.redemption', 'reward_slot.ends_at'])
    .where('redemption.account', '=', account)
    .where('redemption.wallet', '=', wallet)
    .where('redemption.status', '=', 'scheduled')
    .where('reward_slot.ends_at', '<', now)
    .execute();

const findWallet = (tx: Tx, { account, wallet }: WalletKey) =>
  tx
    .selectFrom('points_wallet')
    .selectAll()
    .where('account', '=', account)
    .where('wallet', '=', wallet)
    .executeTakeFirst();

/** The wallet, locked, after what time alone has changed: no write happens when a day ends or a session is over. */
export const settledWallet = async (
  ctx: Pick<RequestContext, 'tx' | 'viewer' | 'now'>,
  owner: WalletOwner,
): Promise<WalletRow> => {
  const { tx, viewer, now } = ctx;
  let wallet = await lockWallet(tx, owner);
  for (const { redemption, ends_at } of await sessionsHeld(tx, owner, now)) {
    wallet = await spend(tx, wallet, ends_at, { text: sessionHeldText, subject: redemption });
    await tx
      .updateTable('redemption')
      .set({ status: 'fulfilled', moved_at: ends_at })
      .where('redemption', '=', redemption)
      .execute();
  }
  return expireLots(tx, wallet, todayOf(ctx), viewer.program.time_zone, expiredText);
};

const expiredLot = (tx: Tx, { account, wallet }: WalletKey, day: Day) =>
  tx
    .selectFrom('points_lot')
    .select('lot')
    .where('account', '=', account)
    .where('wallet', '=', wallet)
    .where('available', '>', 0)
    .where('expires_on', '<', day)
    .limit(1)
    .executeTakeFirst();

/** A wallet to show, with what was read beside it. */
interface OpenWallet<T> {
  readonly program: PointsProgram;
  readonly owner: WalletOwner;
  readonly wallet: WalletRow | undefined;
  readonly rest: T;
}

/**
 * The viewer's wallet, and what `read` finds. Only where time alone has changed something, the wallet is locked and
 * settled, and all is read once more.
 */
export const openWallet = async <T>(
  ctx: RequestContext,
  read: (key: WalletKey) => Promise<T>,
): Promise<OpenWallet<T>> => {
  const { tx, viewer, now } = ctx;
  const key = walletKey(tx, viewer);
  const [program, expired, held, found, rest] = await Promise.all([
    loadPointsProgram(tx),
    expiredLot(tx, key, todayOf(ctx)),
    sessionsHeld(tx, key, now),
    findWallet(tx, key),
    read(key),
  ]);
  const owner = ownerOf(program, viewer);
  if (!expired && held.length === 0) return { program, owner, wallet: found, rest };
  const wallet = await settledWallet(ctx, owner);
  return { program, owner, wallet, rest: await read(owner) };
};

/** A number of points with its unit, in the plural form that fits. */
export const pointsView = ({ texts }: Pick<RequestContext, 'texts'>, amount: number): Quantity => ({
  amount,
  unit: texts.plural('points.unit', Math.abs(amount)),
});

export const ownerView = (
  { viewer }: Pick<RequestContext, 'viewer'>,
  { owner }: PointsProgram,
): Wallet['owner'] =>
  owner === 'account'
    ? { kind: 'account', name: viewer.account.name }
    : { kind: 'member', name: viewer.person.name };

/** The vendor's texts about its points. */
export const programTexts = (ctx: RequestContext, { definition }: PointsProgram): Partial<Wallet> => {
  const { label, note, counting } = readStored(ctx, Wallet, {
    available: { amount: 0 },
    ...definition,
  });
  return { label, note, counting };
};
