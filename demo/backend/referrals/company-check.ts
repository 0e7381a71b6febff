import type * as z from 'zod/mini';
import type { checkReferral, ReferralCheck } from '../../../src/contract/referrals.ts';
import { addDays, type Day } from '../calendar-dates.ts';
import { companyDomain } from './company-domain.ts';
import { loadCampaigns, type CampaignRow } from './campaign-queries.ts';
import { findKnownCompany, type KnownCompany } from './company-queries.ts';
import type { LocalizedTexts } from '../i18n/localized-texts.ts';
import { todayOf, type RequestContext } from '../http/request-context.ts';
import { ProblemError } from '../http/problem.ts';
import { requirePermission, mayRefer } from '../session/permissions.ts';

/** The campaign with this name, or the vendor's first. @throws ProblemError `not_found`. */
export const namedCampaign = (campaigns: readonly CampaignRow[], id?: string): CampaignRow => {
  const campaign = id === undefined ? campaigns[0] : campaigns.find((each) => each.campaign === id);
  if (campaign) return campaign;
  throw new ProblemError('not_found', 'There is no such campaign here');
};

export const requireCampaign = async (
  { tx }: Pick<RequestContext, 'tx'>,
  id?: string,
): Promise<CampaignRow> => namedCampaign(await loadCampaigns(tx), id);

/** The last day on which a company referred today counts for its sender. */
export const protectionEnd = ({ protection_days }: CampaignRow, day: Day): Day =>
  addDays(day, protection_days);

/** As much as the campaign reveals about a company; about the sender's own company nothing needs to be hidden. */
const checkAnswer = (
  texts: LocalizedTexts,
  campaign: CampaignRow,
  known: KnownCompany,
  day: Day,
): ReferralCheck => {
  if (known.own) return { answer: 'own_company' };
  if (campaign.coarseness === 'silent') return { answer: 'unclear', canSend: true };
  const { customer, referredUntil } = known;
  if (!customer && referredUntil === undefined)
    return { answer: 'free', protectedUntil: protectionEnd(campaign, day) };
  if (campaign.coarseness === 'coarse')
    return { answer: 'unclear', canSend: false, text: texts.get('referral.check.coarse') };
  return customer ? { answer: 'customer' } : { answer: 'referred', protectedUntil: referredUntil };
};

/** `POST /referrals/check` */
export const checkCompany = async (
  ctx: RequestContext,
  { domain: typed, campaign: id }: z.output<(typeof checkReferral)['body']>,
): Promise<ReferralCheck> => {
  const { tx, viewer, texts } = ctx;
  requirePermission(ctx, mayRefer(viewer));
  const domain = companyDomain(typed);
  if (domain === undefined)
    throw new ProblemError('invalid_fields', 'A domain is needed', {
      fieldErrors: [{ path: 'domain', code: 'not_an_address' }],
    });
  const day = todayOf(ctx);
  const campaign = await requireCampaign(ctx, id);
  return checkAnswer(texts, campaign, await findKnownCompany(tx, viewer.account.account, domain, day), day);
};
