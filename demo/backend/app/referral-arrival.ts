import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { addWorkingDays } from '../rules/calendar.ts';
import { domainOf } from '../rules/company-domain.ts';
import { freeLapsed, knownOf } from '../store/companies.ts';
import { addPerson, addReferral, enterEvents } from '../store/referral-book.ts';
import type { ReferralRow } from '../store/referrals.ts';
import { campaignFor, protectedUntil } from './company-check.ts';
import { Refusal } from './refusal.ts';
import type { Desk } from './vendor-desk.ts';

export const Arrival = z.strictObject({
  member: z.string(),
  code: z.string(),
  company: z.string().check(z.minLength(1), z.maxLength(200)),
  domain: z.string(),
});
type Arrival = z.infer<typeof Arrival>;

/** A company came by the link that a member had passed on: it is that member's referral, and no person is in it. */
export const arrive = async (desk: Desk, { code, company, domain: typed }: Arrival): Promise<ReferralRow> => {
  const { books, now, day } = desk;
  const sender = await books
    .selectFrom('referral_code')
    .selectAll()
    .where('code', '=', code)
    .executeTakeFirst();
  if (!sender) throw new Refusal('not_found', 'Nobody has this code');
  const domain = domainOf(typed);
  if (domain === undefined) throw new Refusal('invalid_request', 'This is no company’s address');
  const campaign = await campaignFor(desk, sender.campaign);
  const { own, customer } = await knownOf(books, sender.account, domain, day);
  if (own) throw new Refusal('own_company', 'This is the sender’s own company');
  if (customer) throw new Refusal('company_taken', 'This company is a customer already');
  await freeLapsed(books, domain, day);
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
    protected_until: protectedUntil(campaign, day),
    next_actor: campaign.reviewer,
    expected_by: addWorkingDays(day, campaign.answer_days),
  };
  const referral = await addReferral(books, row, true);
  if (!referral) throw new Refusal('company_taken', 'This company counts for somebody else');
  await addPerson(books, referral, null, {});
  await enterEvents(books, referral, [{ what: 'submitted', person: sender.person }]);
  return referral;
};
