import * as z from 'zod/mini';
import { LocalDate } from '../../../src/contract/core/scalars.ts';
import { addWorkingDays } from '../calendar-dates.ts';
import { holdsCompany, isOpen, canTransition, referralStatuses, vendorMoves } from '../referrals/rules.ts';
import type { StoredReferralStatus } from '../referrals/rules.ts';
import { lockAccount } from '../db/account-lock.ts';
import { periodStart } from '../referrals/campaign-queries.ts';
import { rewardAmount } from '../referrals/commission.ts';
import { earnedSince, loadEarnings } from '../referrals/queries.ts';
import { rewardOf } from '../referrals/reward-view.ts';
import {
  addEarnedRewards,
  addReferralEvents,
  addRewardFollowUp,
  updateReferral,
} from '../referrals/commands.ts';
import type { ReferralSnapshot } from '../referrals/snapshot.ts';
import { ProblemError } from '../http/problem.ts';
import { recordActivity } from './record-activity.ts';
import { hasReward, holdOf, referralSummary, requireReferral } from './referral-summary.ts';
import type { VendorContext } from './vendor-context.ts';

export const MoveBody = z.strictObject({
  member: z.string(),
  to: z.enum(referralStatuses),
  /** The company's name, once the vendor knows it. */
  company: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  reason: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
  feedback: z.optional(z.string().check(z.minLength(1), z.maxLength(500))),
  expectedBy: z.optional(LocalDate),
  /** What the company pays in its first year, in minor units: the base of a commission. */
  base: z.optional(z.int().check(z.minimum(0), z.maximum(1e12))),
});
type MoveBody = z.infer<typeof MoveBody>;
export const BringBody = z.pick(MoveBody, { member: true, base: true });
type BringBody = z.infer<typeof BringBody>;

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

/** What an account may still earn as referrer in the period of a campaign with a cap. */
const roomBelowCap = async (
  { tx, viewer, day }: VendorContext,
  { campaign }: ReferralSnapshot,
): Promise<number> => {
  const { cap } = campaign.rewards;
  if (cap === undefined) return Infinity;
  await lockAccount(tx, viewer.account, 'rewards');
  const since = periodStart(campaign, day, viewer.program.time_zone);
  const earnings = await loadEarnings(tx, viewer.account.account);
  return Math.max(0, cap - earnedSince(earnings, since, campaign.campaign));
};

/** The rewards of both sides, if one of these statuses is the one that earns them; the referrer's as far as the cap allows. */
const rewardsEarned = async (
  ctx: VendorContext,
  snapshot: ReferralSnapshot,
  path: readonly StoredReferralStatus[],
  base: number | undefined,
) => {
  const { campaign, record } = snapshot;
  if (!path.includes(campaign.qualifies)) return [];
  const { currency } = ctx.viewer.program;
  const room = await roomBelowCap(ctx, snapshot);
  return (['referrer', 'referred'] as const).flatMap((side) => {
    const reward = rewardOf(campaign, side, record.referral.reward);
    if (!reward) return [];
    const rate = 'rate' in reward ? reward.rate : undefined;
    if (rate !== undefined && base === undefined)
      throw new ProblemError('invalid_request', 'Say what the company pays in its first year');
    const amount = Math.min(rewardAmount(reward, base), side === 'referrer' ? room : Infinity);
    const of = rate === undefined ? null : (base ?? null);
    return [{ side, amount, currency: amount === 0 ? null : currency, base: of }];
  });
};

/** One company more, without an amount. */
const oneMore = { amount: 0, currency: null, quantity: 1 };

export const transitionReferral = async (ctx: VendorContext, id: string, body: MoveBody) => {
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
  await addEarnedRewards(
    tx,
    moved,
    snapshot.campaign.qualifies,
    await rewardsEarned(ctx, snapshot, path, body.base),
  );
  reportStep('ledger');
  const { counts } = snapshot.campaign.rewards;
  if (counts !== undefined && path.includes(snapshot.campaign.qualifies))
    await recordActivity(tx, ctx.viewer, now, { external_id: moved.domain, kind: counts, ...oneMore });
  return referralSummary(ctx, await requireReferral(ctx, id));
};

/** The statuses on the way of a company that comes aboard without a hitch. */
const straightWay: readonly StoredReferralStatus[] = ['won', 'meeting', 'accepted', 'in_review'];

/** Takes a company aboard: all steps from where it stands, each with its event. A review may still end it. */
export const bringAboard = async (ctx: VendorContext, id: string, { member, base }: BringBody) => {
  const nextStep = async () => {
    const moves = vendorMoves((await requireReferral(ctx, id)).status);
    return straightWay.find((to) => moves.includes(to));
  };
  for (let to = await nextStep(); to !== undefined; to = await nextStep())
    await transitionReferral(ctx, id, { member, to, ...(to === 'won' && base !== undefined && { base }) });
  return referralSummary(ctx, await requireReferral(ctx, id));
};

/** Adds a ledger entry: the reward is paid out, or reversed because the order was refunded. */
export const settleReward = async (ctx: VendorContext, id: string, what: 'paid' | 'reversed') => {
  const { tx, now } = ctx;
  const snapshot = await requireReferral(ctx, id);
  if (!hasReward(snapshot, 'earned') || hasReward(snapshot, what) || hasReward(snapshot, 'reversed'))
    throw movedOnProblem();
  const held = holdOf(ctx, snapshot);
  if (what === 'paid' && held !== undefined)
    throw new ProblemError('referral_moved_on', `The reward is held until ${held}`);
  const moved = await updateReferral(tx, snapshot.record.referral, now, 1, {});
  if (!moved) throw movedOnProblem();
  const event = what === 'paid' ? 'paid' : 'refunded';
  await addReferralEvents(tx, moved, [{ what: event, actor: snapshot.campaign.reviewer }]);
  await addRewardFollowUp(tx, moved, what);
  const { counts } = snapshot.campaign.rewards;
  if (what === 'reversed' && counts !== undefined)
    await recordActivity(tx, ctx.viewer, now, {
      external_id: `${moved.domain}-R`,
      kind: 'refund',
      reverses: moved.domain,
      amount: 0,
      currency: null,
      quantity: -1,
    });
  return referralSummary(ctx, await requireReferral(ctx, id));
};
