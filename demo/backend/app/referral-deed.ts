import { randomUUID } from 'node:crypto';
import type { Field, Values } from '../../../src/contract/field.ts';
import { refer } from '../../../src/contract/referral.ts';
import { partsOf } from '../../../src/rules/field.ts';
import { addDays, addWorkingDays, dayAt, instantOf, type Day } from '../rules/calendar.ts';
import { domainOf, domainOfMail, mailboxOf, shownDomain } from '../rules/company-domain.ts';
import { takeLimits, type Campaign } from '../store/campaigns.ts';
import { freeLapsed, knownOf, type Known } from '../store/companies.ts';
import { addPerson, addReferral, enterEvents } from '../store/referral-book.ts';
import type { Limit } from '../store/referral-tables.ts';
import type { ReferralRow } from '../store/referrals.ts';
import { faultsIn, givenIn, refuseFaults } from './answers.ts';
import { senderOf } from './campaign-view.ts';
import { campaignFor, protectedUntil } from './company-check.ts';
import { writing, type Deed } from './deed.ts';
import { fieldsIn } from './form-view.ts';
import { tellReferral } from './referral-view.ts';
import { Refusal } from './refusal.ts';
import { demand, mayRefer } from './rights.ts';

/** What was sent, read: the company by its domain, and a third person apart from it. */
interface Introduction {
  readonly domain: string;
  readonly company: string;
  readonly mail: string | undefined;
  readonly ofCompany: Values;
  readonly ofPerson: Values;
}

const only = (fields: readonly Field[], values: Values, other: boolean): Values => {
  const names = fields.filter(({ about }) => (about === 'other') === other).map(({ name }) => name);
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
};

/** The answers to the campaign's questions; anything wrong is said by field, and the consent is one of them. */
const introduced = (
  deed: Deed,
  campaign: Campaign,
  values: Values,
  consent: boolean | undefined,
  day: Day,
): Introduction => {
  const { checks } = campaign;
  if (checks === null) throw new Refusal('not_served', 'This campaign takes no introductions');
  const fields = fieldsIn(deed, `campaign.${campaign.campaign}`, campaign.form, day);
  const faults = faultsIn(fields, values);
  const given = givenIn(fields, values);
  const [typed] = partsOf(given[checks]);
  const domain = domainOf(typed ?? '');
  if (domain === undefined && typed !== undefined)
    faults.push({ path: `values.${checks}`, code: 'not_an_address' });
  if (campaign.consent && consent !== true) faults.push({ path: 'consent', code: 'required' });
  refuseFaults(faults);
  if (domain === undefined)
    throw new Refusal('invalid_fields', 'A company is needed', {
      fieldErrors: [{ path: `values.${checks}`, code: 'required' }],
    });
  const mail = fields.find(({ type, about }) => type === 'email' && about === 'other')?.name ?? '';
  return {
    domain,
    company: partsOf(given['company'])[0] ?? shownDomain(domain),
    mail: partsOf(given[mail])[0],
    ofCompany: only(fields, given, false),
    ofPerson: only(fields, given, true),
  };
};

/** One's own company, one of its group, or oneself. */
const isOwn = (
  { viewer }: Deed,
  { own }: Known,
  { mail }: Introduction,
  byMail: Known | undefined,
): boolean =>
  own || !!byMail?.own || (mail !== undefined && mailboxOf(mail) === mailboxOf(viewer.person.email));

/** A day's limit ends at midnight; one for ever does not. */
const limitReached = ({ viewer, now }: Deed, { span }: Limit, day: Day): Refusal => {
  if (span === 'lifetime') return new Refusal('limit_reached', 'No more can be sent');
  const ends = instantOf(addDays(day, 1), '00:00', viewer.program.time_zone);
  const wait = Math.max(1, Math.ceil((ends.getTime() - now.getTime()) / 1000));
  return new Refusal('limit_reached', 'No more can be sent today', {
    at: ends.toISOString(),
    headers: { 'retry-after': String(wait) },
  });
};

const rowFor = (
  { viewer, now }: Deed,
  campaign: Campaign,
  { domain, company, ofCompany }: Introduction,
  day: Day,
) => ({
  referral: randomUUID(),
  campaign: campaign.campaign,
  account: viewer.account.account,
  person: viewer.person.person,
  domain,
  company,
  status: 'submitted' as const,
  steps: 1,
  answers: JSON.stringify(ofCompany),
  sent_at: now,
  moved_at: now,
  protected_until: protectedUntil(campaign, day),
  next_actor: campaign.reviewer,
  expected_by: addWorkingDays(day, campaign.answer_days),
});

/** Takes the company for this referral. Where nothing may be told, what can't hold it is found in the review. */
const entered = async (
  deed: Deed,
  campaign: Campaign,
  { customer }: Known,
  introduction: Introduction,
  day: Day,
): Promise<ReferralRow> => {
  const { books } = deed;
  const taken = () => new Refusal('company_taken', 'This company can not be referred now');
  const silent = campaign.coarseness === 'silent';
  if (customer && !silent) throw taken();
  await freeLapsed(books, introduction.domain, day);
  const row = rowFor(deed, campaign, introduction, day);
  const held = await addReferral(books, row, !customer);
  if (held) return held;
  const added = silent ? await addReferral(books, row, false) : undefined;
  if (!added) throw taken();
  return added;
};

/** `POST /referrals`. Whether the vendor knows the person is not asked here, so no answer can tell. */
export const referDeed = writing(refer, async (deed, { campaign: name, values, consent }) => {
  const { books, viewer, now, key } = deed;
  demand(deed, mayRefer(viewer));
  const campaign = await campaignFor(deed, name);
  const day = dayAt(now, viewer.program.time_zone);
  const introduction = introduced(deed, campaign, values, consent, day);
  const { account } = viewer.account;
  const known = await knownOf(books, account, introduction.domain, day);
  const ofMail = introduction.mail === undefined ? undefined : domainOfMail(introduction.mail);
  const byMail = ofMail === undefined ? undefined : await knownOf(books, account, ofMail, day);
  if (isOwn(deed, known, introduction, byMail))
    throw new Refusal('own_company', 'One’s own company can not be referred');
  const reached = await takeLimits(books, senderOf(deed, campaign), campaign.limits, day);
  if (reached) throw limitReached(deed, reached, day);
  deed.reached('quota');
  const referral = await entered(deed, campaign, known, introduction, day);
  deed.reached('claim');
  const mailbox = introduction.mail === undefined ? null : mailboxOf(introduction.mail);
  await addPerson(books, referral, mailbox, introduction.ofPerson);
  await enterEvents(books, referral, [{ what: 'submitted', person: viewer.person.person, key }]);
  deed.reached('ledger');
  return tellReferral(deed, referral.referral);
});
