import { Hono } from 'hono';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import { demoMembers, type DemoMember } from '../seed/demo-members.ts';
import { dayAt } from '../rules/calendar.ts';
import type { Line } from '../store/activity.ts';
import { award, takeBack } from '../store/board-book.ts';
import { addActivity } from '../store/standing.ts';
import type { Books, Store } from '../store/store.ts';
import { findViewer, type Viewer } from '../store/viewer.ts';
import type { Auth } from './auth.ts';
import { bodyOf } from './body.ts';
import { claimConsole } from './claim-console.ts';
import type { Step } from './deed.ts';
import { referralConsole } from './referral-console.ts';
import { Refusal } from './refusal.ts';

interface ConsoleOptions {
  readonly store: Store;
  readonly clock: () => Date;
  readonly auth: Auth;
  readonly onStep?: (step: Step) => void;
}

const tokenSeconds = 300;

const Token = z.strictObject({ member: z.string(), account: z.optional(z.string()) });
const Order = z.strictObject({ member: z.string(), amount: z.int().check(z.minimum(1), z.maximum(1e12)) });
const Refund = z.strictObject({ member: z.string() });
const Clock = z.strictObject({ days: z.int().check(z.minimum(0), z.maximum(3660)) });

const memberOf = (key: string): DemoMember => {
  const member = demoMembers.find((each) => each.key === key);
  if (!member) throw new Refusal('not_found', 'There is no such demo member');
  return member;
};

const told = async (books: Books, member: DemoMember) => {
  const viewer = await findViewer(books, member);
  if (!viewer) throw new Refusal('not_found', 'There is no such demo member');
  return viewer;
};

const tell = ({ key, state }: DemoMember, { person, roles, account, accounts, program }: Viewer) => ({
  key,
  name: person.name,
  role: roles.includes('admin') ? 'admin' : (roles[0] ?? 'viewer'),
  roles,
  account: account.name,
  accounts,
  vendor: program.vendor,
  program: program.program,
  currency: program.currency,
  state,
});

const ordersOf = async (books: Books, account: string) => {
  const rows = await books
    .selectFrom('activity')
    .selectAll()
    .where('account', '=', account)
    .where('kind', 'in', ['order', 'refund'])
    .orderBy('seq', 'desc')
    .execute();
  const refunded = new Set(rows.map(({ reverses }) => reverses));
  return rows
    .filter(({ kind }) => kind === 'order')
    .map(({ external_id, amount, currency, occurred_at }) => ({
      externalId: external_id,
      amount: { amount, currency },
      occurredAt: occurred_at.toISOString(),
      refunded: refunded.has(external_id),
    }));
};

/** Writes one line as the vendor's order system would, and tells what became of the standing. */
const book = async (
  books: Books,
  { account, program }: Viewer,
  now: Date,
  line: Omit<Line, 'account' | 'occurred_at' | 'recorded_at'>,
) => {
  const whole: Line = { account: account.account, occurred_at: now, recorded_at: now, ...line };
  const { tier, grace, deferred } = await addActivity(books, account, program.time_zone, now, [whole]);
  const on = dayAt(now, program.time_zone);
  const doer = { account: account.account, company: account.name };
  if (line.reverses) await takeBack(books, line.reverses, on);
  else await award(books, doer, { kind: line.kind, reference: line.external_id, on });
  return { externalId: line.external_id, tier, grace, deferred };
};

const numbered = async (books: Books): Promise<string> => {
  const { rows } = await sql<{ next: number }>`select nextval('laurel.console_number') as next`.execute(
    books,
  );
  return `NP-${rows[0]?.next ?? 0}`;
};

const refund = async (books: Books, viewer: Viewer, now: Date, id: string) => {
  // Held until the end, so that two refunds of one order meet here and the second finds the first.
  await books
    .selectFrom('standing')
    .select('account')
    .where('account', '=', viewer.account.account)
    .forUpdate()
    .execute();
  const order = (await ordersOf(books, viewer.account.account)).find(({ externalId }) => externalId === id);
  if (!order) throw new Refusal('not_found', 'This account has no such order');
  if (order.refunded) throw new Refusal('invalid_request', 'This order is refunded already');
  const { amount, currency } = order.amount;
  return book(books, viewer, now, {
    external_id: `${id}-R`,
    kind: 'refund',
    amount: -amount,
    currency,
    quantity: -1,
    reverses: id,
  });
};

/** Demo only: who there is, tokens for them, and the vendor's side of an order. */
export const vendorConsole = (
  { store, clock, auth, onStep = () => undefined }: ConsoleOptions,
  setAhead: (days: number) => void,
): Hono => {
  const api = new Hono();
  const as = <T>(key: string, work: (books: Books, viewer: Viewer) => Promise<T>): Promise<T> => {
    const member = memberOf(key);
    return store.within(member.tenant, async (books) => work(books, await told(books, member)));
  };
  api.get('/members', async (context) => {
    // One after the other: together they would take every connection of the pool.
    const members = [];
    for (const member of demoMembers)
      members.push(await as(member.key, (_books, viewer) => Promise.resolve(tell(member, viewer))));
    return context.json({ members });
  });
  api.post('/token', async (context) => {
    const { member: key, account } = await bodyOf(context, Token);
    const member = memberOf(key);
    const identity = { ...member, account: account ?? member.account };
    if (!(await store.within(member.tenant, (books) => findViewer(books, identity))))
      throw new Refusal('forbidden', 'This member is not of that account');
    return context.json({
      token: await auth.issue(identity, tokenSeconds, clock()),
      expiresIn: tokenSeconds,
    });
  });
  api.get('/orders', async (context) => {
    const items = await as(context.req.query('member') ?? '', (books, { account }) =>
      ordersOf(books, account.account),
    );
    return context.json({ items });
  });
  api.post('/orders', async (context) => {
    const { member, amount } = await bodyOf(context, Order);
    const booked = await as(member, async (books, viewer) =>
      book(books, viewer, clock(), {
        external_id: await numbered(books),
        kind: 'order',
        amount,
        currency: viewer.program.currency,
        quantity: 1,
      }),
    );
    return context.json(booked, 201);
  });
  api.post('/orders/:id/refund', async (context) => {
    const { member } = await bodyOf(context, Refund);
    const id = context.req.param('id');
    return context.json(await as(member, (books, viewer) => refund(books, viewer, clock(), id)), 201);
  });
  api.route('/', claimConsole(as, clock));
  api.route('/', referralConsole(as, clock, onStep));
  api.post('/clock', async (context) => {
    setAhead((await bodyOf(context, Clock)).days);
    return context.json({ now: clock().toISOString() });
  });
  return api;
};
