import type { Day } from '../calendar-dates.ts';
import { referralStatusOn, type StoredReferralStatus } from './rules.ts';
import { loadCampaigns, type CampaignRow } from './campaign-queries.ts';
import { loadAccountMembers, type AccountMembers } from '../session/viewer.ts';
import {
  loadCustomersSince,
  loadReferrals,
  type ReferralFilter,
  type ReferralPage,
  type ReferralRecord,
} from './queries.ts';
import { todayOf, type RequestContext } from '../http/request-context.ts';
import { ProblemError } from '../http/problem.ts';

/** What a referral is shown with: its campaign, the people of the account and the status at this moment. */
export interface ReferralSnapshot {
  readonly record: ReferralRecord;
  readonly campaign: CampaignRow;
  readonly people: AccountMembers;
  /** Since when companies are customers, by domain. */
  readonly customerSince: ReadonlyMap<string, Day>;
  readonly day: Day;
  /** At this moment: an ended protection is computed, not stored. */
  readonly status: StoredReferralStatus;
}

const isAdmin = ({ viewer }: RequestContext): boolean => viewer.roles.includes('admin');

/** Members see their own referrals, admins those of the account. */
export const visibleReferrals = (ctx: RequestContext): ReferralFilter => {
  const { viewer, now } = ctx;
  return {
    account: viewer.account.account,
    person: isAdmin(ctx) ? undefined : viewer.person.person,
    day: todayOf({ viewer, now }),
  };
};

/** Referrals with all that they are shown with, the newest first. */
export const loadReferralSnapshots = async (
  { tx, viewer, now }: Pick<RequestContext, 'tx' | 'viewer' | 'now'>,
  filter: ReferralFilter,
  page: ReferralPage,
): Promise<ReferralSnapshot[]> => {
  const day = todayOf({ viewer, now });
  const [records, campaigns, people, customerSince] = await Promise.all([
    loadReferrals(tx, filter, page),
    loadCampaigns(tx),
    loadAccountMembers(tx, viewer.account.account),
    loadCustomersSince(tx, filter, page),
  ]);
  return records.flatMap((record) => {
    const { referral } = record;
    const campaign = campaigns.find((each) => each.campaign === referral.campaign);
    const status = referralStatusOn(referral.status, referral.protected_until, day);
    return campaign ? [{ record, campaign, people, customerSince, day, status }] : [];
  });
};

/** A referral that the viewer may see. @throws ProblemError `not_found`, also for referrals of others. */
export const readReferralSnapshot = async (ctx: RequestContext, id: string): Promise<ReferralSnapshot> => {
  const filter = { ...visibleReferrals(ctx), referral: id };
  const [snapshot] = await loadReferralSnapshots(ctx, filter, { size: 1 });
  if (!snapshot) throw new ProblemError('not_found', 'There is no such referral here');
  return snapshot;
};
