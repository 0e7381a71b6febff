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
  currentWallet,
  loadPointsProgram,
  ownerOf,
  ownerView,
  pointsView,
  programTexts,
  type PointsProgram,
  type WalletOwner,
} from './wallet.ts';

/** The viewer's wallet. @throws ProblemError `not_found` for another id. */
const openWallet = async (ctx: RequestContext): Promise<{ program: PointsProgram; owner: WalletOwner }> => {
  const program = await loadPointsProgram(ctx.tx);
  const owner = ownerOf(program, ctx.viewer);
  const { id = 'default' } = ctx.params;
  if (id !== 'default' && id !== owner.wallet) throw new ProblemError('not_found', 'There is no such wallet');
  return { program, owner };
};

const lotsWith = (tx: Tx, { account, wallet }: WalletOwner) =>
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
const pendingItems = async (
  ctx: RequestContext,
  { account, wallet }: WalletOwner,
): Promise<Wallet['pending']> => {
  const rows = await ctx.tx
    .selectFrom('points_lot')
    .innerJoin('points_movement', 'points_movement.lot', 'points_lot.lot')
    .select(['points_lot.pending', 'points_movement.text', 'points_movement.reference'])
    .where('points_lot.account', '=', account)
    .where('points_lot.wallet', '=', wallet)
    .where('points_lot.pending', '>', 0)
    .orderBy('points_lot.seq')
    .execute();
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
const reservedItems = async (
  ctx: RequestContext,
  { account, wallet }: WalletOwner,
): Promise<Wallet['reserved']> => {
  const rows = await ctx.tx
    .selectFrom('redemption')
    .innerJoin('points_movement', 'points_movement.subject', 'redemption.redemption')
    .select(['redemption.cost', 'redemption.status', 'points_movement.text', 'points_movement.reference'])
    .where('redemption.account', '=', account)
    .where('redemption.wallet', '=', wallet)
    .where('points_movement.kind', '=', 'spent')
    .where('redemption.status', 'in', ['awaiting_approval', 'approved', 'scheduled'])
    .orderBy('redemption.seq')
    .execute();
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

/** `GET /wallets/{id}` */
export const readWallet = async (ctx: RequestContext): Promise<Wallet> => {
  const { program, owner } = await openWallet(ctx);
  const wallet = await currentWallet(ctx, owner);
  const expiring = await lotsWith(ctx.tx, owner);
  const debt = wallet?.debt ?? 0;
  return {
    ...pointsEnvelope(ctx),
    ...programTexts(ctx, program),
    id: owner.wallet,
    owner: ownerView(ctx, program),
    available: pointsView(ctx, wallet?.available ?? 0),
    pending: await pendingItems(ctx, owner),
    reserved: await reservedItems(ctx, owner),
    debt: debt > 0 ? { total: pointsView(ctx, debt) } : undefined,
    expiring: nonEmpty(
      expiring.map(({ amount, expires_on: on }) => ({
        amount: pointsView(ctx, Number(amount)),
        on: on ?? '',
      })),
    ),
    totals: await yearTotals(ctx, owner),
  };
};

/** What was earned and spent in this calendar year. */
const yearTotals = async (
  ctx: RequestContext,
  { account, wallet }: WalletOwner,
): Promise<Wallet['totals']> => {
  const year = todayOf(ctx).slice(0, 4);
  const rows = await ctx.tx
    .selectFrom('points_movement')
    .select(({ fn }) => ['kind', fn.sum<string>('amount').as('amount')])
    .where('account', '=', account)
    .where('wallet', '=', wallet)
    .where('at', '>=', new Date(`${year}-01-01T00:00:00Z`))
    .where('kind', 'in', ['earned', 'spent', 'returned', 'reversal'])
    .groupBy('kind')
    .execute();
  const sum = (...kinds: readonly string[]) =>
    rows.reduce((total, { kind, amount }) => (kinds.includes(kind) ? total + Number(amount) : total), 0);
  return [
    { label: ctx.texts.get('points.earned', { year }), amount: pointsView(ctx, sum('earned', 'reversal')) },
    { label: ctx.texts.get('points.spent', { year }), amount: pointsView(ctx, -sum('spent', 'returned')) },
  ];
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

const entriesOf = (tx: Tx, { account, wallet }: WalletOwner) =>
  tx
    .selectFrom('points_movement')
    .where('account', '=', account)
    .where('wallet', '=', wallet)
    .where('kind', '<>', 'internal');

/** The entries that these entries reverse, or that reverse them. */
const reversalPairs = async (tx: Tx, page: readonly MovementRow[]): Promise<MovementRow[]> => {
  const reversed = page.flatMap(({ reverses }) => reverses ?? []);
  const own = page.map(({ movement }) => movement);
  if (own.length === 0) return [];
  return tx
    .selectFrom('points_movement')
    .selectAll()
    .where((row) =>
      row.or([row('reverses', 'in', own), ...(reversed.length > 0 ? [row('movement', 'in', reversed)] : [])]),
    )
    .execute();
};

/** `GET /wallets/{id}/entries` */
export const readWalletEntries = async (ctx: RequestContext): Promise<WalletEntries> => {
  const { owner } = await openWallet(ctx);
  await currentWallet(ctx, owner);
  const cursor = readCursor(ctx, 'walletEntries');
  const wanted = ctx.params['kind']?.split(',');
  const kinds: MovementKind[] = ledgerKinds.filter((kind) => wanted?.includes(kind));
  let query = entriesOf(ctx.tx, owner);
  // An unknown kind finds nothing, as the list has no internal entries.
  if (wanted) query = query.where('kind', 'in', [...kinds, 'internal']);
  const counted = await query.select(({ fn }) => fn.countAll<string>().as('all')).executeTakeFirstOrThrow();
  let rows = query
    .selectAll()
    .orderBy('seq', 'desc')
    .limit(pageSize + 1);
  if (cursor) rows = rows.where('seq', '<', cursor.after);
  const { page, nextCursor } = pageOf(
    ctx,
    'walletEntries',
    await rows.execute(),
    ({ seq }) => Number(seq),
    cursor?.until,
  );
  const others = await reversalPairs(ctx.tx, page);
  const people = await loadAccountMembers(ctx.tx, owner.account);
  const byKind = await entriesOf(ctx.tx, owner)
    .select(({ fn }) => ['kind', fn.countAll<string>().as('count')])
    .groupBy('kind')
    .execute();
  return {
    ...pointsEnvelope(ctx),
    items: page.map((row) => entryView(ctx, people, row, others)),
    nextCursor,
    total: Number(counted.all),
    kinds: ledgerKinds.flatMap((kind) => {
      const found = byKind.find((each) => each.kind === kind);
      return found ? [{ kind, count: Number(found.count) }] : [];
    }),
  };
};
