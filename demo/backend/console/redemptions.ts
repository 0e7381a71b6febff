import { Hono } from 'hono';
import { readBody } from '../http/body.ts';
import { ProblemError } from '../http/problem.ts';
import type { Tx } from '../db/transaction.ts';
import { spend } from '../points/ledger.ts';
import { storedTitle } from '../points/stored-title.ts';
import { settledWallet } from '../points/wallet.ts';
import { addRedemptionEntries, updateRedemption } from '../rewards/commands.ts';
import type { Viewer } from '../session/viewer.ts';
import { MemberBody, type AsMember } from './vendor-context.ts';

const listRedemptions = async (tx: Tx, { account }: Viewer) => {
  const rows = await tx
    .selectFrom('redemption')
    .innerJoin('reward', 'reward.reward', 'redemption.reward')
    .innerJoin('person', 'person.person', 'redemption.person')
    .select(['redemption', 'status', 'person.name as person', 'reward.kind', 'definition'])
    .where('account', '=', account.account)
    .orderBy('redemption.seq', 'desc')
    .limit(50)
    .execute();
  return rows.map(({ redemption: id, definition, ...row }) => ({
    id,
    title: storedTitle(definition).en || row.kind,
    ...row,
  }));
};

/** Goods leave the warehouse: the points are spent. */
const sendGoods = async (tx: Tx, viewer: Viewer, now: Date, id: string) => {
  const find = () =>
    tx
      .selectFrom('redemption')
      .selectAll()
      .where('account', '=', viewer.account.account)
      .where('redemption', '=', id)
      .executeTakeFirst();
  const found = await find();
  if (!found) throw new ProblemError('not_found', 'This account has no such order');
  const wallet = await settledWallet(
    { tx, viewer, now },
    { account: found.account, wallet: found.wallet, person: null },
  );
  const redemption = await find();
  if (redemption?.status !== 'approved')
    throw new ProblemError('redemption_moved_on', 'There is nothing to send');
  const { definition } = await tx
    .selectFrom('reward')
    .select('definition')
    .where('reward', '=', redemption.reward)
    .executeTakeFirstOrThrow();
  await spend(tx, wallet, now, { text: storedTitle(definition), subject: id });
  const sent = await updateRedemption(tx, redemption, now, 1, { status: 'fulfilled' });
  if (!sent) throw new ProblemError('redemption_moved_on', 'There is nothing to send');
  await addRedemptionEntries(tx, sent, [{ what: 'sent', person: null, key: null }]);
  return { id, status: sent.status };
};

/** Demo only: the vendor's side of orders that points pay. */
export const redemptionConsole = (as: AsMember, clock: () => Date): Hono => {
  const api = new Hono();
  api.get('/redemptions', async (context) =>
    context.json({ items: await as(context.req.query('member') ?? '', listRedemptions) }),
  );
  api.post('/redemptions/:id/send', async (context) => {
    const { member } = await readBody(context, MemberBody);
    const id = context.req.param('id');
    return context.json(await as(member, (tx, viewer) => sendGoods(tx, viewer, clock(), id)));
  });
  return api;
};
