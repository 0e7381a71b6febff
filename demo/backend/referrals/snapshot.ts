import type { Day } from '../calendar-dates.ts';
import { referralStatusOn, type StoredReferralStatus } from './rules.ts';
import { loadCampaigns, type CampaignRow } from './campaign-queries.ts';
import { loadAccountMembers, type AccountMembers } from '../session/viewer.ts';
import { loadReferrals, type ReferralRecord, type ReferralFilter } from './queries.ts';
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

export const referralSnapshots = async (
  { tx, viewer, now }: Pick<RequestContext, 'tx' | 'viewer' | 'now'>,
  records: readonly ReferralRecord[],
): Promise<ReferralSnapshot[]> => {
  if (records.length === 0) return [];
  const day = todayOf({ viewer, now });
  const campaigns = await loadCampaigns(tx);
  const people = await loadAccountMembers(tx, viewer.account.account);
  const companies = await tx
    .selectFrom('company')
    .select(['domain', 'since'])
    .where(
      'domain',
      'in',
      records.map(({ referral }) => referral.domain),
    )
    .execute();
  const since = new Map(companies.map((company) => [company.domain, company.since]));
  return records.flatMap((record) => {
    const { referral } = record;
    const campaign = campaigns.find((each) => each.campaign === referral.campaign);
    const status = referralStatusOn(referral.status, referral.protected_until, day);
    return campaign ? [{ record, campaign, people, customerSince: since, day, status }] : [];
  });
};

/** A referral that the viewer may see. @throws ProblemError `not_found`, also for referrals of others. */
export const readReferralSnapshot = async (ctx: RequestContext, id: string): Promise<ReferralSnapshot> => {
  const filter = { ...visibleReferrals(ctx), referral: id };
  const [snapshot] = await referralSnapshots(ctx, await loadReferrals(ctx.tx, filter, { size: 1 }));
  if (!snapshot) throw new ProblemError('not_found', 'There is no such referral here');
  return snapshot;
};
