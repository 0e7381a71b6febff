import type { ReferralCampaign, ReferralShare } from '../../../src/contract/referral-campaign.ts';
import { addDays, dayAt, instantOf, rangeOf, type Day } from '../calendar-dates.ts';
import { shareCodeOf, remainingLimits, type CampaignRow, type ReferralSender } from './campaign-queries.ts';
import { plainText } from '../i18n/localized-texts.ts';
import { countSuccessfulReferrals } from './queries.ts';
import { requireCampaign } from './company-check.ts';
import { fieldsView } from '../forms/view.ts';
import { isActive } from '../session/membership-view.ts';
import { nonEmpty, type RequestContext } from '../http/request-context.ts';
import { rewardView } from './reward-view.ts';
import { mayRefer, referralEnvelope } from '../session/permissions.ts';

export const referralSender = ({ viewer }: RequestContext, { campaign }: CampaignRow): ReferralSender => ({
  campaign,
  account: viewer.account.account,
  person: viewer.person.person,
});

/** The member's own link and code, and texts to go with them. */
const shareView = async (
  question: RequestContext,
  campaign: CampaignRow,
): Promise<ReferralShare | undefined> => {
  const { books, viewer, texts } = question;
  const { link } = campaign.display;
  if (link === undefined || !mayRefer(viewer) || !isActive(viewer)) return undefined;
  const code = await shareCodeOf(books, referralSender(question, campaign));
  const words = `campaign.${campaign.campaign}.share`;
  const own = `${link}${viewer.account.account}-${code}`;
  return {
    link: own,
    code,
    texts: nonEmpty(
      texts.list(`${words}.text`).map((text, index) => ({
        text,
        subject: texts.find(`${words}.text.${index + 1}.subject`),
      })),
    ),
    disclosure: texts.find(`${words}.disclosure`),
  };
};

const stepsView = ({ texts }: RequestContext, { campaign }: CampaignRow): ReferralCampaign['steps'] =>
  nonEmpty(
    texts.list(`campaign.${campaign}.step`).map((title, index) => ({
      title,
      text: texts.find(`campaign.${campaign}.step.${index + 1}.text`),
    })),
  );

const campaignRewardsView = async (
  question: RequestContext,
  campaign: CampaignRow,
  day: Day,
): Promise<ReferralCampaign['rewards']> => {
  const { books, viewer, texts } = question;
  const { account, program } = viewer;
  const { ladder } = campaign.rewards;
  const words = `campaign.${campaign.campaign}`;
  const since = instantOf(rangeOf(campaign.period, day).from, '00:00', program.time_zone);
  const successful =
    ladder && (await countSuccessfulReferrals(books, account.account, campaign.campaign, since));
  return {
    referrer: rewardView(question, campaign, 'referrer'),
    referred: rewardView(question, campaign, 'referred'),
    ladder: ladder?.map((at) => ({
      at,
      reward: { text: texts.get(`${words}.ladder.${at}`) },
      reached: (successful ?? 0) >= at,
    })),
    successful,
    period: texts.find(`${words}.period`),
  };
};

/** The limit that is nearest. */
const nearestLimitView = async (
  question: RequestContext,
  campaign: CampaignRow,
  day: Day,
): Promise<ReferralCampaign['limit']> => {
  const { books, viewer, texts } = question;
  const left = await remainingLimits(books, referralSender(question, campaign), campaign.limits, day);
  const [nearest] = left.sort((a, b) => a.left - b.left);
  if (!nearest) return undefined;
  const { per, span, of } = nearest.limit;
  return {
    left: nearest.left,
    of,
    resetsAt:
      span === 'day'
        ? instantOf(addDays(day, 1), '00:00', viewer.program.time_zone).toISOString()
        : undefined,
    text: texts.get(`referral.limit.${per}.${span}`, { account: viewer.account.name }),
  };
};

const campaignTexts = (
  { viewer, texts }: RequestContext,
  { campaign, consent, display }: CampaignRow,
): Partial<ReferralCampaign> => {
  const words = `campaign.${campaign}`;
  const { privacy_notice: url } = viewer.program;
  return {
    title: texts.find(`${words}.title`),
    consent: consent
      ? { text: texts.get(`${words}.consent`), more: texts.find(`${words}.consent.more`) }
      : undefined,
    privacyNotice: { label: plainText(texts.get('referral.privacy')), url },
    terms:
      display.terms === undefined
        ? undefined
        : { label: plainText(texts.get('referral.terms')), url: display.terms },
  };
};

/** `GET /referral-campaign` */
export const readCampaign = async (question: RequestContext): Promise<ReferralCampaign> => {
  const { viewer, now, params } = question;
  const campaign = await requireCampaign(question, params['campaign']);
  const day = dayAt(now, viewer.program.time_zone);
  const asks = campaign.checks !== null;
  return {
    ...referralEnvelope(question),
    id: campaign.campaign,
    ...campaignTexts(question, campaign),
    share: await shareView(question, campaign),
    fields: asks ? fieldsView(question, `campaign.${campaign.campaign}`, campaign.form, day) : undefined,
    checks: campaign.checks ?? undefined,
    steps: stepsView(question, campaign),
    rewards: await campaignRewardsView(question, campaign, day),
    limit: asks && mayRefer(viewer) ? await nearestLimitView(question, campaign, day) : undefined,
  };
};
