import * as z from 'zod/mini';
import {
  ShareStatistic,
  type ReferralCampaign,
  type ReferralShare,
} from '../../../src/contract/referral-campaign.ts';
import { addDays, instantOf, type Day } from '../calendar-dates.ts';
import {
  loadCampaigns,
  loadLimitCounts,
  loadShareCodes,
  periodStart,
  shareCodeOf,
  remainingLimits,
  type CampaignRow,
  type ReferralSender,
} from './campaign-queries.ts';
import { readStored } from '../i18n/stored-texts.ts';
import { plainText } from '../i18n/localized-texts.ts';
import { countSuccessfulReferrals, earnedSince, loadEarnings, type Earnings } from './queries.ts';
import { namedCampaign } from './company-check.ts';
import { fieldsView } from '../forms/view.ts';
import { isActive } from '../session/membership-view.ts';
import { memberOf, nonEmpty, todayOf, type RequestContext } from '../http/request-context.ts';
import { rewardOf, rewardView } from './reward-view.ts';
import { mayRefer, moneyView, referralEnvelope } from '../session/permissions.ts';

/** The viewer as the sender of referrals in a campaign. */
export const referralSender = (ctx: RequestContext, { campaign }: CampaignRow): ReferralSender => ({
  campaign,
  ...memberOf(ctx),
});

/** The member's link and code, and texts to share them with. */
const shareView = async (
  ctx: RequestContext,
  campaign: CampaignRow,
  codes: Awaited<ReturnType<typeof loadShareCodes>>,
): Promise<ReferralShare | undefined> => {
  const { tx, viewer, texts } = ctx;
  const { link } = campaign.display;
  if (link === undefined || !mayRefer(viewer) || !isActive(viewer)) return undefined;
  const known = codes.find((each) => each.campaign === campaign.campaign);
  const { code, statistics } = known ?? (await shareCodeOf(tx, referralSender(ctx, campaign)));
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
    statistics: nonEmpty(readStored(ctx, z.array(ShareStatistic), statistics)),
  };
};

const stepsView = ({ texts }: RequestContext, { campaign }: CampaignRow): ReferralCampaign['steps'] =>
  nonEmpty(
    texts.list(`campaign.${campaign}.step`).map((title, index) => ({
      title,
      text: texts.find(`campaign.${campaign}.step.${index + 1}.text`),
    })),
  );

const campaignRewardsView = (
  ctx: RequestContext,
  campaign: CampaignRow,
  earnings: Earnings,
  day: Day,
): ReferralCampaign['rewards'] => {
  const { viewer, texts } = ctx;
  const { program } = viewer;
  const { ladder, options, cap } = campaign.rewards;
  const words = `campaign.${campaign.campaign}`;
  const since = periodStart(campaign, day, program.time_zone);
  const successful = ladder && countSuccessfulReferrals(earnings, campaign.campaign, since);
  return {
    referrer: rewardView(ctx, campaign, rewardOf(campaign, 'referrer')),
    referred: rewardView(ctx, campaign, rewardOf(campaign, 'referred')),
    ladder: ladder?.map((at) => ({
      at,
      reward: { text: texts.get(`${words}.ladder.${at}`) },
      reached: (successful ?? 0) >= at,
    })),
    successful,
    period: texts.find(`${words}.period`),
    options: options?.map((option) => ({ id: option.id, ...rewardView(ctx, campaign, option) })),
    cap:
      cap === undefined
        ? undefined
        : {
            text: texts.get(`${words}.cap`),
            value: moneyView(ctx, cap),
            earned: moneyView(ctx, earnedSince(earnings, since, campaign.campaign)),
          },
  };
};

/** The limit with the fewest referrals left. */
const nearestLimitView = (
  ctx: RequestContext,
  campaign: CampaignRow,
  counts: Awaited<ReturnType<typeof loadLimitCounts>>,
  day: Day,
): ReferralCampaign['limit'] => {
  const { viewer, texts } = ctx;
  const left = remainingLimits(counts, referralSender(ctx, campaign), campaign.limits, day);
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
export const readCampaign = async (ctx: RequestContext): Promise<ReferralCampaign> => {
  const { tx, viewer, params } = ctx;
  const { account } = memberOf(ctx);
  const [campaigns, codes, counts, earnings] = await Promise.all([
    loadCampaigns(tx),
    loadShareCodes(tx, memberOf(ctx)),
    loadLimitCounts(tx, account),
    loadEarnings(tx, account),
  ]);
  const campaign = namedCampaign(campaigns, params['campaign']);
  const day = todayOf(ctx);
  const asks = campaign.checks !== null;
  return {
    ...referralEnvelope(ctx),
    id: campaign.campaign,
    ...campaignTexts(ctx, campaign),
    share: await shareView(ctx, campaign, codes),
    several: asks ? campaign.display.several : undefined,
    fields: asks ? fieldsView(ctx, `campaign.${campaign.campaign}`, campaign.form, day) : undefined,
    checks: campaign.checks ?? undefined,
    steps: stepsView(ctx, campaign),
    rewards: campaignRewardsView(ctx, campaign, earnings, day),
    limit: asks && mayRefer(viewer) ? nearestLimitView(ctx, campaign, counts, day) : undefined,
  };
};
