import { dayAt } from '../calendar-dates.ts';
import { heldUntil } from '../referrals/commission.ts';
import { findKnownContact } from '../referrals/company-queries.ts';
import { isOpen, vendorMoves } from '../referrals/rules.ts';
import { loadReferralSnapshots, type ReferralSnapshot } from '../referrals/snapshot.ts';
import { ProblemError } from '../http/problem.ts';
import type { VendorContext } from './vendor-context.ts';

export const loadSnapshots = async (
  { tx, viewer, now, day }: VendorContext,
  referral?: string,
): Promise<ReferralSnapshot[]> => {
  const filter = { account: viewer.account.account, day, ...(referral !== undefined && { referral }) };
  return loadReferralSnapshots({ tx, viewer, now }, filter, { size: 50 });
};

export const requireReferral = async (ctx: VendorContext, id: string): Promise<ReferralSnapshot> => {
  const [snapshot] = await loadSnapshots(ctx, id);
  if (!snapshot) throw new ProblemError('not_found', 'This account has no such referral');
  return snapshot;
};

export const hasReward = ({ record }: ReferralSnapshot, what: string): boolean =>
  record.rewards.some((line) => line.what === what);

/** The day until which an earned reward is held; undefined where it is not, or not any more. */
export const holdOf = ({ viewer, day }: VendorContext, { campaign, record }: ReferralSnapshot) => {
  const { referrer } = campaign.rewards;
  const earned = record.rewards.find(({ what, side }) => what === 'earned' && side === 'referrer');
  if (!earned || record.rewards.some(({ what }) => what !== 'earned')) return undefined;
  const until = heldUntil(referrer, dayAt(earned.at, viewer.program.time_zone));
  return day < until ? until : undefined;
};

/**
 * The referral as the vendor's reviewer sees it. `seen` holds what members are never told: that the company is
 * another sender's, or that the person is known.
 */
export const referralSummary = async (ctx: VendorContext, snapshot: ReferralSnapshot) => {
  const { tx } = ctx;
  const { referral } = snapshot.record;
  const held = holdOf(ctx, snapshot);
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
    /** Whether it can come aboard at once, by one deed that goes all steps. */
    canBring: isOpen(status),
    /** Whether what the company pays decides the reward. */
    asksBase: snapshot.campaign.rewards.referrer?.rate !== undefined,
    heldUntil: held,
    canPay:
      held === undefined &&
      hasReward(snapshot, 'earned') &&
      !hasReward(snapshot, 'paid') &&
      !hasReward(snapshot, 'reversed'),
    canRefund: hasReward(snapshot, 'earned') && !hasReward(snapshot, 'reversed'),
  };
};
