import { Hono } from 'hono';
import * as z from 'zod/mini';
import { LocalDate } from '../../../src/contract/core/scalars.ts';
import { addWorkingDays, dayAt } from '../calendar-dates.ts';
import { holdsCompany, isOpen, canTransition, referralStatuses, vendorMoves } from '../referrals/rules.ts';
import type { StoredReferralStatus } from '../referrals/rules.ts';
import { findKnownContact } from '../referrals/company-queries.ts';
import {
  addEarnedRewards,
  addReferralEvents,
  addRewardFollowUp,
  updateReferral,
} from '../referrals/commands.ts';
import { lockAccount } from '../db/account-lock.ts';
import { periodStart } from '../referrals/campaign-queries.ts';
import { rewardOf } from '../referrals/reward-view.ts';
import { earnedSince, loadReferrals } from '../referrals/queries.ts';
import { readBody } from '../http/body.ts';
import type { WriteContext } from '../http/write-context.ts';
import { createLinkReferral, LinkReferralBody } from './link-referral.ts';
import { referralSnapshots, type ReferralSnapshot } from '../referrals/snapshot.ts';
import { ProblemError } from '../http/problem.ts';
import { MemberBody, type AsMember, type VendorContext } from './vendor-context.ts';

const MoveBody = z.strictObject({
  member: z.string(),
  to: z.enum(referralStatuses),
  /** The company's name, once the vendor knows it. */
  company: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  reason: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
  feedback: z.optional(z.string().check(z.minLength(1), z.maxLength(500))),
  expectedBy: z.optional(LocalDate),
});
type MoveBody = z.infer<typeof MoveBody>;

const loadSnapshots = async (
  { tx, viewer, now, day }: VendorContext,
  referral?: string,
): Promise<ReferralSnapshot[]> => {
  const filter = { account: viewer.account.account, day, ...(referral !== undefined && { referral }) };
  return referralSnapshots({ tx, viewer, now }, await loadReferrals(tx, filter, { size: 50 }));
};

const requireReferral = async (ctx: VendorContext, id: string): Promise<ReferralSnapshot> => {
  const [snapshot] = await loadSnapshots(ctx, id);
  if (!snapshot) throw new ProblemError('not_found', 'This account has no such referral');
  return snapshot;
};

const hasReward = ({ record }: ReferralSnapshot, what: string): boolean =>
  record.rewards.some((line) => line.what === what);

/**
 * The referral as the vendor's reviewer sees it. `seen` holds what members are never told: that the company is
 * another sender's, or that the person is known.
 */
const referralSummary = async ({ tx }: VendorContext, snapshot: ReferralSnapshot) => {
  const { referral } = snapshot.record;
  const { status } = snapshot;
  const reviewed = status === 'submitted' || status === 'in_review';
  return {
    id: referral.referral,
    company: referral.company,
    domain: referral.domain,
    person: referral.person,
    sender: snapshot.people.get(referral.person)?.name ?? referral.person,
    status,
    moves: vendorMoves(status),
    seen: reviewed
      ? [...(referral.holds ? [] : ['company_taken']), ...(await findKnownContact(tx, referral.referral))]
      : [],
    canPay: hasReward(snapshot, 'earned') && !hasReward(snapshot, 'paid') && !hasReward(snapshot, 'reversed'),
    canRefund: hasReward(snapshot, 'earned') && !hasReward(snapshot, 'reversed'),
  };
};

const movedOnProblem = () => new ProblemError('referral_moved_on', 'This referral has moved on');

/**
 * The statuses a move goes through. A review ends at once as rejected or duplicate where the company is a customer or
 * another sender's, which the member was not told when sending.
 */
const statusPath = (
  { record, customerSince }: ReferralSnapshot,
  to: StoredReferralStatus,
): readonly StoredReferralStatus[] => {
  const { holds: held, domain } = record.referral;
  if (to !== 'in_review' || held) return [to];
  return [to, customerSince.has(domain) ? 'rejected' : 'duplicate'];
};

const rejectionReason = (status: StoredReferralStatus, known: boolean, reason?: string): string | null => {
  if (status === 'duplicate') return 'duplicate';
  if (status === 'rejected') return known ? 'customer' : (reason ?? 'other');
  return status === 'lost' ? (reason ?? null) : null;
};

const referralChange = (
  { day }: VendorContext,
  snapshot: ReferralSnapshot,
  status: StoredReferralStatus,
  body: MoveBody,
) => {
  const { campaign, record, customerSince } = snapshot;
  const open = isOpen(status);
  const days = status === 'in_review' ? campaign.answer_days : 10;
  return {
    status,
    holds: record.referral.holds && holdsCompany(status),
    company: body.company ?? record.referral.company,
    next_actor: open ? (record.referral.next_actor ?? campaign.reviewer) : null,
    expected_by: open ? (body.expectedBy ?? addWorkingDays(day, days)) : null,
    rejection: rejectionReason(status, customerSince.has(record.referral.domain), body.reason),
    ...(body.feedback !== undefined && { feedback: body.feedback, feedback_on: day }),
  };
};

/** The rewards of both sides, if one of these statuses is the one that earns them; the referrer's as far as the cap allows. */
const rewardsEarned = async (
  { tx, viewer, day }: VendorContext,
  { campaign, record }: ReferralSnapshot,
  path: readonly StoredReferralStatus[],
) => {
  if (!path.includes(campaign.qualifies)) return [];
  const { currency, time_zone } = viewer.program;
  const { cap } = campaign.rewards;
  let room = Infinity;
  if (cap !== undefined) {
    await lockAccount(tx, viewer.account, 'rewards');
    const since = periodStart(campaign, day, time_zone);
    room = Math.max(0, cap - (await earnedSince(tx, viewer.account.account, since, campaign.campaign)));
  }
  return (['referrer', 'referred'] as const).flatMap((side) => {
    const reward = rewardOf(campaign, side, record.referral.reward);
    if (!reward) return [];
    const amount = Math.min(reward.amount ?? 0, side === 'referrer' ? room : Infinity);
    return [{ side, amount, currency: amount === 0 ? null : currency }];
  });
};

const transitionReferral = async (ctx: VendorContext, id: string, body: MoveBody) => {
  const { tx, now, reportStep } = ctx;
  const snapshot = await requireReferral(ctx, id);
  if (!canTransition(snapshot.status, body.to) || !vendorMoves(snapshot.status).includes(body.to))
    throw movedOnProblem();
  const path = statusPath(snapshot, body.to);
  const change = referralChange(ctx, snapshot, path.at(-1) ?? body.to, body);
  const moved = await updateReferral(tx, snapshot.record.referral, now, path.length, change);
  if (!moved) throw movedOnProblem();
  reportStep('claim');
  const actor = snapshot.campaign.reviewer;
  await addReferralEvents(
    tx,
    moved,
    path.map((what) => ({ what, actor })),
  );
  await addEarnedRewards(tx, moved, snapshot.campaign.qualifies, await rewardsEarned(ctx, snapshot, path));
  reportStep('ledger');
  return referralSummary(ctx, await requireReferral(ctx, id));
};

/** Adds a ledger entry: the reward is paid out, or reversed because the order was refunded. */
const settleReward = async (ctx: VendorContext, id: string, what: 'paid' | 'reversed') => {
  const { tx, now } = ctx;
  const snapshot = await requireReferral(ctx, id);
  if (!hasReward(snapshot, 'earned') || hasReward(snapshot, what) || hasReward(snapshot, 'reversed'))
    throw movedOnProblem();
  const moved = await updateReferral(tx, snapshot.record.referral, now, 1, {});
  if (!moved) throw movedOnProblem();
  const event = what === 'paid' ? 'paid' : 'refunded';
  await addReferralEvents(tx, moved, [{ what: event, actor: snapshot.campaign.reviewer }]);
  await addRewardFollowUp(tx, moved, what);
  return referralSummary(ctx, await requireReferral(ctx, id));
};

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
