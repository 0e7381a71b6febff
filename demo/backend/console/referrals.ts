import { Hono } from 'hono';
import { dayAt } from '../calendar-dates.ts';
import { readBody } from '../http/body.ts';
import type { WriteContext } from '../http/write-context.ts';
import { createLinkReferral, LinkReferralBody } from './link-referral.ts';
import { BringBody, bringAboard, MoveBody, settleReward, transitionReferral } from './referral-moves.ts';
import { loadSnapshots, referralSummary } from './referral-summary.ts';
import { MemberBody, type AsMember, type VendorContext } from './vendor-context.ts';

const listReferrals = async (ctx: VendorContext) => {
  const items = [];
  for (const snapshot of await loadSnapshots(ctx)) items.push(await referralSummary(ctx, snapshot));
  return items;
};

/** Demo only: the vendor's side of referrals. */
export const referralConsole = (
  as: AsMember,
  clock: () => Date,
  reportStep: WriteContext['reportStep'],
): Hono => {
  const api = new Hono();
  const at = async <T>(member: string, work: (ctx: VendorContext) => Promise<T>): Promise<T> => {
    const done = await as(member, async (tx, viewer) => {
      reportStep('key');
      const now = clock();
      const day = dayAt(now, viewer.program.time_zone);
      const result = await work({ tx, viewer, now, day, reportStep });
      reportStep('before_commit');
      return result;
    });
    reportStep('after_commit');
    return done;
  };
  api.get('/referrals', async (context) =>
    context.json({ items: await at(context.req.query('member') ?? '', listReferrals) }),
  );
  api.post('/referrals/:id/move', async (context) => {
    const body = await readBody(context, MoveBody);
    return context.json(
      await at(body.member, (ctx) => transitionReferral(ctx, context.req.param('id'), body)),
    );
  });
  api.post('/referrals/:id/bring', async (context) => {
    const body = await readBody(context, BringBody);
    return context.json(await at(body.member, (ctx) => bringAboard(ctx, context.req.param('id'), body)));
  });
  api.post('/referrals/arrive', async (context) => {
    const arrival = await readBody(context, LinkReferralBody);
    const { referral, status } = await at(arrival.member, (ctx) => createLinkReferral(ctx, arrival));
    return context.json({ id: referral, status }, 201);
  });
  for (const [path, what] of [
    ['pay', 'paid'],
    ['refund', 'reversed'],
  ] as const)
    api.post(`/referrals/:id/${path}`, async (context) => {
      const { member } = await readBody(context, MemberBody);
      return context.json(await at(member, (ctx) => settleReward(ctx, context.req.param('id'), what)));
    });
  return api;
};
