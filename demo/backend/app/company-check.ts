import type * as z from 'zod/mini';
import type { checkReferral, ReferralCheck } from '../../../src/contract/referral.ts';
import { addDays, dayAt, type Day } from '../rules/calendar.ts';
import { domainOf } from '../rules/company-domain.ts';
import { findCampaign, type Campaign } from '../store/campaigns.ts';
import { knownOf, type Known } from '../store/companies.ts';
import type { Texts } from '../store/localized.ts';
import type { Question } from './question.ts';
import { Refusal } from './refusal.ts';
import { demand, mayRefer } from './rights.ts';

/** The campaign that is asked for, or the vendor's first. */
export const campaignFor = async ({ books }: Pick<Question, 'books'>, id?: string): Promise<Campaign> => {
  const campaign = await findCampaign(books, id);
  if (campaign) return campaign;
  throw new Refusal('not_found', 'There is no such campaign here');
};

/** Last day on which a company that is referred today counts for this account. */
export const protectedUntil = ({ protection_days }: Campaign, day: Day): Day => addDays(day, protection_days);

/** As much as the campaign tells; of one's own company nothing need be hidden. */
const toldOf = (texts: Texts, campaign: Campaign, known: Known, day: Day): ReferralCheck => {
  if (known.own) return { answer: 'own_company' };
  if (campaign.coarseness === 'silent') return { answer: 'unclear', canSend: true };
  const { customer, referredUntil } = known;
  if (!customer && referredUntil === undefined)
    return { answer: 'free', protectedUntil: protectedUntil(campaign, day) };
  if (campaign.coarseness === 'coarse')
    return { answer: 'unclear', canSend: false, text: texts.say('referral.check.coarse') };
  return customer ? { answer: 'customer' } : { answer: 'referred', protectedUntil: referredUntil };
};

/** `POST /referrals/check` */
export const checkCompany = async (
  question: Question,
  { domain: typed, campaign: id }: z.output<(typeof checkReferral)['body']>,
): Promise<ReferralCheck> => {
  const { books, viewer, texts, now } = question;
  demand(question, mayRefer(viewer));
  const domain = domainOf(typed);
  if (domain === undefined)
    throw new Refusal('invalid_fields', 'A domain is needed', {
      fieldErrors: [{ path: 'domain', code: 'not_an_address' }],
    });
  const day = dayAt(now, viewer.program.time_zone);
  const campaign = await campaignFor(question, id);
  return toldOf(texts, campaign, await knownOf(books, viewer.account.account, domain, day), day);
};
