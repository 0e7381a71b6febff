import type { ReferralCampaign, ReferralShare } from '../../../src/contract/referral-campaign.ts';
import { addDays, dayAt, instantOf, spanOf, type Day } from '../rules/calendar.ts';
import { codeOf, leftOf, type Campaign, type Sender } from '../store/campaigns.ts';
import { plain } from '../store/localized.ts';
import { countSuccessful } from '../store/referrals.ts';
import { campaignFor } from './company-check.ts';
import { fieldsIn } from './form-view.ts';
import { isActive } from './membership-view.ts';
import { some, type Question } from './question.ts';
import { rewardOf } from './reward-view.ts';
import { mayRefer, referralEnvelope } from './rights.ts';

export const senderOf = ({ viewer }: Question, { campaign }: Campaign): Sender => ({
  campaign,
  account: viewer.account.account,
  person: viewer.person.person,
});

/** The member's own link and code, and texts to go with them. */
const shareOf = async (question: Question, campaign: Campaign): Promise<ReferralShare | undefined> => {
  const { books, viewer, texts } = question;
  const { link } = campaign.display;
  if (link === undefined || !mayRefer(viewer) || !isActive(viewer)) return undefined;
  const code = await codeOf(books, senderOf(question, campaign));
  const words = `campaign.${campaign.campaign}.share`;
  const own = `${link}${viewer.account.account}-${code}`;
  return {
    link: own,
    code,
    texts: some(
      texts.lines(`${words}.text`).map((text, index) => ({
        text,
        subject: texts.find(`${words}.text.${index + 1}.subject`),
      })),
    ),
    disclosure: texts.find(`${words}.disclosure`),
  };
};

const stepsOf = ({ texts }: Question, { campaign }: Campaign): ReferralCampaign['steps'] =>
  some(
    texts.lines(`campaign.${campaign}.step`).map((title, index) => ({
      title,
      text: texts.find(`campaign.${campaign}.step.${index + 1}.text`),
    })),
  );

const rewardsOf = async (
  question: Question,
  campaign: Campaign,
  day: Day,
): Promise<ReferralCampaign['rewards']> => {
  const { books, viewer, texts } = question;
  const { account, program } = viewer;
  const { ladder } = campaign.rewards;
  const words = `campaign.${campaign.campaign}`;
  const since = instantOf(spanOf(campaign.period, day).from, '00:00', program.time_zone);
  const successful = ladder && (await countSuccessful(books, account.account, campaign.campaign, since));
  return {
    referrer: rewardOf(question, campaign, 'referrer'),
    referred: rewardOf(question, campaign, 'referred'),
    ladder: ladder?.map((at) => ({
      at,
      reward: { text: texts.say(`${words}.ladder.${at}`) },
      reached: (successful ?? 0) >= at,
    })),
    successful,
    period: texts.find(`${words}.period`),
  };
};

/** The limit that is nearest. */
const limitOf = async (
  question: Question,
  campaign: Campaign,
  day: Day,
): Promise<ReferralCampaign['limit']> => {
  const { books, viewer, texts } = question;
  const left = await leftOf(books, senderOf(question, campaign), campaign.limits, day);
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
    text: texts.say(`referral.limit.${per}.${span}`, { account: viewer.account.name }),
  };
};

const wordsOf = (
  { viewer, texts }: Question,
  { campaign, consent, display }: Campaign,
): Partial<ReferralCampaign> => {
  const words = `campaign.${campaign}`;
  const { privacy_notice: url } = viewer.program;
  return {
    title: texts.find(`${words}.title`),
    consent: consent
      ? { text: texts.say(`${words}.consent`), more: texts.find(`${words}.consent.more`) }
      : undefined,
    privacyNotice: { label: plain(texts.say('referral.privacy')), url },
    terms:
      display.terms === undefined
        ? undefined
        : { label: plain(texts.say('referral.terms')), url: display.terms },
  };
};

/** `GET /referral-campaign` */
export const readCampaign = async (question: Question): Promise<ReferralCampaign> => {
  const { viewer, now, params } = question;
  const campaign = await campaignFor(question, params['campaign']);
  const day = dayAt(now, viewer.program.time_zone);
  const asks = campaign.checks !== null;
  return {
    ...referralEnvelope(question),
    id: campaign.campaign,
    ...wordsOf(question, campaign),
    share: await shareOf(question, campaign),
    fields: asks ? fieldsIn(question, `campaign.${campaign.campaign}`, campaign.form, day) : undefined,
    checks: campaign.checks ?? undefined,
    steps: stepsOf(question, campaign),
    rewards: await rewardsOf(question, campaign, day),
    limit: asks && mayRefer(viewer) ? await limitOf(question, campaign, day) : undefined,
  };
};
