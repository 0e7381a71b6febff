import { type Wallet, type WalletEntries, type WalletEntry } from '../../../src/contract/wallets.ts';
import type { Tx } from '../db/transaction.ts';
import { pageOf, pageSize, readCursor } from '../http/pagination.ts';
import { ProblemError } from '../http/problem.ts';
import { nonEmpty, todayOf, type RequestContext } from '../http/request-context.ts';
import { pointsEnvelope } from '../session/permissions.ts';
import { loadAccountMembers, type AccountMembers } from '../session/viewer.ts';
import { actorView } from '../session/permissions.ts';
import { ledgerKinds, type MovementKind, type MovementRow } from './tables.ts';
import {
  openWallet,
  ownerView,
  pointsView,
  programTexts,
  type WalletKey,
  type WalletOwner,
} from './wallet.ts';

/** @throws ProblemError `not_found` for the id of another wallet. */
const requireOwn = ({ params: { id = 'default' } }: RequestContext, { wallet }: WalletOwner): void => {
  if (id !== 'default' && id !== wallet) throw new ProblemError('not_found', 'There is no such wallet');
};

const loadExpiring = (tx: Tx, { account, wallet }: WalletKey) =>
  tx
    .selectFrom('points_lot')
    .select(({ fn }) => ['expires_on', fn.sum<string>('available').as('amount')])
    .where('account', '=', account)
    .where('wallet', '=', wallet)
    .where('available', '>', 0)
    .where('expires_on', 'is not', null)
    .groupBy('expires_on')
    .orderBy('expires_on')
    .limit(12)
    .execute();

/** What waits for a review, by submission. */
const loadPending = (tx: Tx, { account, wallet }: WalletKey) =>
  tx
    .selectFrom('points_lot')
    .innerJoin('points_movement', 'points_movement.lot', 'points_lot.lot')
    .select(['points_lot.pending', 'points_movement.text', 'points_movement.reference'])
    .where('points_lot.account', '=', account)
    .where('points_lot.wallet', '=', wallet)
    .where('points_lot.pending', '>', 0)
    .orderBy('points_lot.seq')
    .execute();

const pendingView = (
  ctx: RequestContext,
  rows: Awaited<ReturnType<typeof loadPending>>,
): Wallet['pending'] => {
  const total = rows.reduce((sum, { pending }) => sum + pending, 0);
  if (total === 0) return undefined;
  return {
    total: pointsView(ctx, total),
    items: rows.map(({ pending, text }) => ({
      amount: pointsView(ctx, pending),
      text: text[ctx.texts.language],
      actor: { name: ctx.viewer.program.vendor, role: ctx.texts.get('points.reviewer') },
      note: ctx.texts.get('points.usually'),
    })),
  };
};

/** What is kept for orders that are not carried out yet. */
const loadReserved = (tx: Tx, { account, wallet }: WalletKey) =>
  tx
    .selectFrom('redemption')
    .innerJoin('points_movement', 'points_movement.subject', 'redemption.redemption')
    .select(['redemption.cost', 'redemption.status', 'points_movement.text', 'points_movement.reference'])
    .where('redemption.account', '=', account)
    .where('redemption.wallet', '=', wallet)
    .where('points_movement.kind', '=', 'spent')
    .where('redemption.status', 'in', ['awaiting_approval', 'approved', 'scheduled'])
    .orderBy('redemption.seq')
    .execute();

const reservedView = (
  ctx: RequestContext,
  rows: Awaited<ReturnType<typeof loadReserved>>,
): Wallet['reserved'] => {
  const total = rows.reduce((sum, { cost }) => sum + cost, 0);
  if (total === 0) return undefined;
  return {
    total: pointsView(ctx, total),
    items: rows.map(({ cost, status, text }) => ({
      amount: pointsView(ctx, cost),
      text: text[ctx.texts.language],
      note: ctx.texts.find(`points.reserved.${status}`),
    })),
  };
};

/** The sums of each kind since a moment. */
const loadSums = (tx: Tx, { account, wallet }: WalletKey, since: Date) =>
  tx
    .selectFrom('points_movement')
    .select(({ fn }) => ['kind', fn.sum<string>('amount').as('amount')])
    .where('account', '=', account)
    .where('wallet', '=', wallet)
    .where('at', '>=', since)
    .where('kind', 'in', ['earned', 'spent', 'returned', 'reversal'])
    .groupBy('kind')
    .execute();

/** What was earned and spent in a calendar year. */
const totalsView = (
  ctx: RequestContext,
  year: string,
  rows: Awaited<ReturnType<typeof loadSums>>,
): Wallet['totals'] => {
  const sum = (...kinds: readonly string[]) =>
    rows.reduce((total, { kind, amount }) => (kinds.includes(kind) ? total + Number(amount) : total), 0);
  return [
    { label: ctx.texts.get('points.earned', { year }), amount: pointsView(ctx, sum('earned', 'reversal')) },
    { label: ctx.texts.get('points.spent', { year }), amount: pointsView(ctx, -sum('spent', 'returned')) },
  ];
};

/** `GET /wallets/{id}` */
export const readWallet = async (ctx: RequestContext): Promise<Wallet> => {
  const { tx } = ctx;
  const year = todayOf(ctx).slice(0, 4);
  const { program, owner, wallet, rest } = await openWallet(ctx, (key) =>
    Promise.all([
      loadExpiring(tx, key),
      loadPending(tx, key),
      loadReserved(tx, key),
      loadSums(tx, key, new Date(`${year}-01-01T00:00:00Z`)),
    ]),
  );
  requireOwn(ctx, owner);
  const [expiring, pending, reserved, sums] = rest;
  const debt = wallet?.debt ?? 0;
  return {
    ...pointsEnvelope(ctx),
    ...programTexts(ctx, program),
    id: owner.wallet,
    owner: ownerView(ctx, program),
    available: pointsView(ctx, wallet?.available ?? 0),
    pending: pendingView(ctx, pending),
    reserved: reservedView(ctx, reserved),
    debt: debt > 0 ? { total: pointsView(ctx, debt) } : undefined,
    expiring: nonEmpty(
      expiring.map(({ amount, expires_on: on }) => ({
        amount: pointsView(ctx, Number(amount)),
        on: on ?? '',
      })),
    ),
    totals: totalsView(ctx, year, sums),
  };
};

const entryView = (
  ctx: RequestContext,
  people: AccountMembers,
  row: MovementRow,
  others: readonly MovementRow[],
): WalletEntry => {
  const { language } = ctx.texts;
  const link = (other: MovementRow | undefined) =>
    other && { id: other.movement, text: other.text[language] };
  return {
    id: row.movement,
    at: row.at.toISOString(),
    kind: row.kind,
    amount: pointsView(ctx, row.amount),
    text: row.text[language],
    source: row.reference === null ? undefined : { label: row.reference },
    counting: row.counting?.[language],
    by: row.person === null ? undefined : actorView(ctx, people, row.person),
    balance: pointsView(ctx, row.balance),
    reverses: link(others.find(({ movement }) => movement === row.reverses)),
    reversedBy: link(others.find(({ reverses }) => reverses === row.movement)),
  };
};

const entriesOf = (tx: Tx, { account, wallet }: WalletKey) =>
  tx
    .selectFrom('points_movement')
    .where('account', '=', account)
    .where('wallet', '=', wallet)
    .where('kind', '<>', 'internal');

/** A page of entries of some kinds, those that these reverse or that reverse them, and how many there are in all. */
const loadEntriesPage = async (
  tx: Tx,
  key: WalletKey,
  kinds: readonly MovementKind[] | undefined,
  below: number | undefined,
) => {
  // An unknown kind finds nothing, as the list has no internal entries.
  const wanted = kinds && [...kinds, 'internal' as const];
  const all = wanted ? entriesOf(tx, key).where('kind', 'in', wanted) : entriesOf(tx, key);
  const newest = all.orderBy('seq', 'desc').limit(pageSize + 1);
  const page = below === undefined ? newest : newest.where('seq', '<', below);
  const others = tx.selectFrom('points_movement').selectAll();
  const [rows, pairs, counts] = await Promise.all([
    page.selectAll().execute(),
    others
      .where(({ or, eb }) =>
        or([
          eb('reverses', 'in', page.select('movement')),
          eb('movement', 'in', page.select('reverses').$castTo<{ reverses: string }>()),
        ]),
      )
      .execute(),
    entriesOf(tx, key)
      .select(({ fn }) => ['kind', fn.countAll<string>().as('count')])
      .groupBy('kind')
      .execute(),
  ]);
  return { rows, pairs, counts };
};

/** `GET /wallets/{id}/entries` */
export const readWalletEntries = async (ctx: RequestContext): Promise<WalletEntries> => {
  const cursor = readCursor(ctx, 'walletEntries');
  const wanted = ctx.params['kind']?.split(',');
  const kinds = wanted && ledgerKinds.filter((kind) => wanted.includes(kind));
  const { owner, rest } = await openWallet(ctx, (key) =>
    Promise.all([
      loadEntriesPage(ctx.tx, key, kinds, cursor?.after),
      loadAccountMembers(ctx.tx, ctx.viewer.account.account),
    ]),
  );
  requireOwn(ctx, owner);
  const [{ rows, pairs, counts }, people] = rest;
  const numberOf = ({ seq }: MovementRow) => Number(seq);
  const { page, nextCursor } = pageOf(ctx, 'walletEntries', rows, numberOf, cursor?.until);
  const byKind = ledgerKinds.flatMap((kind) => {
    const found = counts.find((each) => each.kind === kind);
    return found ? [{ kind, count: Number(found.count) }] : [];
  });
  const counted = byKind.filter(({ kind }) => !kinds || kinds.includes(kind));
  return {
    ...pointsEnvelope(ctx),
    items: page.map((row) => entryView(ctx, people, row, pairs)),
    nextCursor,
    total: counted.reduce((sum, { count }) => sum + count, 0),
    kinds: byKind,
  };
};
