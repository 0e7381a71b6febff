// The vendor's side of the demo: orders, approvals, results of referrals, the calendar. It is mounted for the demo only, and
// uses the commands of the other folders.

import { Hono } from 'hono';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import type { DemoMember } from '../seed/data/demo-member.ts';
import { demoMembers } from '../seed/data/demo-members.ts';
import { dayAt, rangeOf } from '../calendar-dates.ts';
import type { Tx, TenantStore } from '../db/transaction.ts';
import { findViewer, type Viewer } from '../session/viewer.ts';
import type { Authenticator } from '../http/auth.ts';
import { readBody } from '../http/body.ts';
import { claimConsole } from './claims.ts';
import { courseConsole } from './courses.ts';
import { recordActivity } from './record-activity.ts';
import { readStatement } from './statement.ts';
import { MemberBody, type AsMember } from './vendor-context.ts';
import type { WriteStep } from '../http/write-context.ts';
import { pointsConsole } from './points.ts';
import { redemptionConsole } from './redemptions.ts';
import { referralConsole } from './referrals.ts';
import { ProblemError } from '../http/problem.ts';

interface ConsoleOptions {
  readonly store: TenantStore;
  readonly clock: () => Date;
  readonly auth: Authenticator;
  readonly onStep?: (step: WriteStep) => void;
}

const tokenLifetimeSeconds = 300;

const TokenBody = z.strictObject({ member: z.string(), account: z.optional(z.string()) });
const OrderBody = z.strictObject({
  member: z.string(),
  amount: z.int().check(z.minimum(1), z.maximum(1e12)),
});
const ClockBody = z.union([
  z.strictObject({ days: z.int().check(z.minimum(0), z.maximum(3660)), member: z.optional(z.string()) }),
  z.strictObject({ to: z.literal('next_year'), member: z.string() }),
]);

const findDemoMember = (key: string): DemoMember => {
  const member = demoMembers().find((each) => each.key === key);
  if (!member) throw new ProblemError('not_found', 'There is no such demo member');
  return member;
};

const requireViewer = async (tx: Tx, member: DemoMember) => {
  const viewer = await findViewer(tx, member);
  if (!viewer) throw new ProblemError('not_found', 'There is no such demo member');
  return viewer;
};

const memberView = ({ key, state }: DemoMember, { person, roles, account, accounts, program }: Viewer) => ({
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

const loadOrders = async (tx: Tx, account: string) => {
  const rows = await tx
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

const nextOrderNumber = async (tx: Tx): Promise<string> => {
  const { rows } = await sql<{ next: number }>`select nextval('laurel.console_number') as next`.execute(tx);
  return `NP-${rows[0]?.next ?? 0}`;
};

const refundOrder = async (tx: Tx, viewer: Viewer, now: Date, id: string) => {
  // The row stays locked until the commit, so that of two refunds of one order the second one finds the first.
  await tx
    .selectFrom('standing')
    .select('account')
    .where('account', '=', viewer.account.account)
    .forUpdate()
    .execute();
  const order = (await loadOrders(tx, viewer.account.account)).find(({ externalId }) => externalId === id);
  if (!order) throw new ProblemError('not_found', 'This account has no such order');
  if (order.refunded) throw new ProblemError('invalid_request', 'This order is refunded already');
  const { amount, currency } = order.amount;
  return recordActivity(tx, viewer, now, {
    external_id: `${id}-R`,
    kind: 'refund',
    amount: -amount,
    currency,
    quantity: -1,
    reverses: id,
  });
};

/**
 * Demo only: the list of members, tokens for them, and the vendor's side of an order. No route here is part of the
 * contract.
 */
export const vendorConsole = (
  { store, clock, auth, onStep = () => undefined }: ConsoleOptions,
  setAhead: (days: number) => void,
): Hono => {
  const api = new Hono();
  let ahead = 0;
  const setCalendar = (days: number): void => setAhead((ahead = days));
  /** Days to set the calendar ahead so that it shows the first day of the year after the one that it shows now. */
  const daysToNextYear = (timeZone: string): number => {
    const day = dayAt(clock(), timeZone);
    const { to } = rangeOf({ kind: 'calendar_year' }, day);
    return ahead + Math.round((Date.parse(to) - Date.parse(day)) / 86_400_000);
  };
  const as: AsMember = (key, work) => {
    const member = findDemoMember(key);
    return store.transaction(member.tenant, async (tx) => work(tx, await requireViewer(tx, member)));
  };
  api.get('/members', async (context) => {
    // In sequence: in parallel they would take every connection of the pool.
    const tenants = context.req.queries('tenant') ?? [];
    const members: ReturnType<typeof memberView>[] = [];
    for (const member of demoMembers().filter(
      ({ tenant }) => tenants.length === 0 || tenants.includes(tenant),
    ))
      await store.transaction(member.tenant, async (tx) => {
        // A database of an earlier version lacks the people of later ones.
        const viewer = await findViewer(tx, member);
        if (viewer) members.push(memberView(member, viewer));
      });
    return context.json({ members });
  });
  api.post('/token', async (context) => {
    const { member: key, account } = await readBody(context, TokenBody);
    const member = findDemoMember(key);
    const identity = { ...member, account: account ?? member.account };
    if (!(await store.transaction(member.tenant, (tx) => findViewer(tx, identity))))
      throw new ProblemError('forbidden', 'This member is not of that account');
    return context.json({
      token: await auth.issue(identity, tokenLifetimeSeconds, clock()),
      expiresIn: tokenLifetimeSeconds,
    });
  });
  api.get('/orders', async (context) => {
    const items = await as(context.req.query('member') ?? '', (tx, { account }) =>
      loadOrders(tx, account.account),
    );
    return context.json({ items });
  });
  api.post('/orders', async (context) => {
    const { member, amount } = await readBody(context, OrderBody);
    const result = await as(member, async (tx, viewer) =>
      recordActivity(tx, viewer, clock(), {
        external_id: await nextOrderNumber(tx),
        kind: 'order',
        amount,
        currency: viewer.program.currency,
        quantity: 1,
      }),
    );
    return context.json(result, 201);
  });
  api.post('/orders/:id/refund', async (context) => {
    const { member } = await readBody(context, MemberBody);
    const id = context.req.param('id');
    return context.json(await as(member, (tx, viewer) => refundOrder(tx, viewer, clock(), id)), 201);
  });
  api.get('/statement', async (context) =>
    context.json(
      await as(context.req.query('member') ?? '', (tx, viewer) => readStatement(tx, viewer, clock())),
    ),
  );
  api.route('/', claimConsole(as, clock));
  api.route('/', courseConsole(as, clock));
  api.route('/', pointsConsole(as, clock));
  api.route('/', redemptionConsole(as, clock));
  api.route('/', referralConsole(as, clock, onStep));
  api.post('/clock', async (context) => {
    const body = await readBody(context, ClockBody);
    const { member } = body;
    const timeZone =
      member === undefined
        ? 'UTC'
        : await as(member, (_tx, { program }) => Promise.resolve(program.time_zone));
    const days = 'days' in body ? body.days : daysToNextYear(timeZone);
    setCalendar(days);
    return context.json({ now: clock().toISOString(), today: dayAt(clock(), timeZone), days });
  });
  return api;
};
