import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { addWorkingDays } from '../calendar-dates.ts';
import { companyDomain } from '../referrals/company-domain.ts';
import { releaseExpiredProtection, findKnownCompany } from '../referrals/company-queries.ts';
import { insertReferralPerson, insertReferral, addReferralEvents } from '../referrals/commands.ts';
import type { ReferralRow } from '../referrals/queries.ts';
import { requireCampaign, protectionEnd } from '../referrals/company-check.ts';
import { ProblemError } from '../http/problem.ts';
import type { VendorContext } from './vendor-context.ts';

export const LinkReferralBody = z.strictObject({
  member: z.string(),
  code: z.string(),
  company: z.string().check(z.minLength(1), z.maxLength(200)),
  domain: z.string(),
});
type Arrival = z.infer<typeof LinkReferralBody>;

/** A company signed up by a member's link: it becomes that member's referral, without any person's data. */
export const createLinkReferral = async (
  ctx: VendorContext,
  { code, company, domain: typed }: Arrival,
): Promise<ReferralRow> => {
  const { tx, now, day } = ctx;
  const sender = await tx.selectFrom('referral_code').selectAll().where('code', '=', code).executeTakeFirst();
  if (!sender) throw new ProblemError('not_found', 'Nobody has this code');
  const domain = companyDomain(typed);
  if (domain === undefined) throw new ProblemError('invalid_request', 'This is no company’s address');
  const campaign = await requireCampaign(ctx, sender.campaign);
  const { own, customer } = await findKnownCompany(tx, sender.account, domain, day);
  if (own) throw new ProblemError('own_company', 'This is the sender’s own company');
  if (customer) throw new ProblemError('company_taken', 'This company is a customer already');
  await releaseExpiredProtection(tx, domain, day);
  const row = {
    referral: randomUUID(),
    campaign: campaign.campaign,
    account: sender.account,
    person: sender.person,
    domain,
    company,
    status: 'submitted' as const,
    steps: 1,
    answers: '{}',
    sent_at: now,
    moved_at: now,
    protected_until: protectionEnd(campaign, day),
    next_actor: campaign.reviewer,
    expected_by: addWorkingDays(day, campaign.answer_days),
  };
  const referral = await insertReferral(tx, row, true);
  if (!referral) throw new ProblemError('company_taken', 'This company counts for somebody else');
  await insertReferralPerson(tx, referral, null, {});
  await addReferralEvents(tx, referral, [{ what: 'submitted', person: sender.person }]);
  return referral;
};
