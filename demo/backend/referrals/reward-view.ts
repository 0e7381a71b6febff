import type { Referral } from '../../../src/contract/referrals.ts';
import type { ReferralReward } from '../../../src/contract/referral-campaign.ts';
import { referralGroup } from './rules.ts';
import type { CampaignRow } from './campaign-queries.ts';
import { dayAt } from '../calendar-dates.ts';
import { heldUntil } from './commission.ts';
import { plainText } from '../i18n/localized-texts.ts';
import type { ReferralSide } from './tables.ts';
import type { ReferralRewardRow } from './queries.ts';
import { formatMoney } from '../i18n/money.ts';
import { nonEmpty, type RequestContext } from '../http/request-context.ts';
import { moneyView } from '../session/permissions.ts';
import type { ReferralSnapshot } from './snapshot.ts';

const referralSides = ['referrer', 'referred'] as const satisfies readonly ReferralSide[];

/** The reward of one side, or the option that the referrer chose; its words are `campaign.<id>.reward.<name>`. */
export const rewardOf = ({ rewards }: CampaignRow, side: ReferralSide, chosen: string | null = null) => {
  const option = side === 'referrer' ? rewards.options?.find(({ id }) => id === chosen) : undefined;
  return option ?? (rewards[side] && { ...rewards[side], id: side });
};

/** A reward in its campaign's words. */
export const rewardView = (
  { viewer, texts }: RequestContext,
  { campaign }: CampaignRow,
  reward: ReturnType<typeof rewardOf>,
): ReferralReward | undefined => {
  if (!reward) return undefined;
  const { amount, id } = reward;
  const words = `campaign.${campaign}.reward.${id}`;
  return {
    value: amount === undefined ? undefined : { amount, currency: viewer.program.currency },
    text: texts.find(words),
    when: texts.find(`${words}.when`),
  };
};

/** The reward in one line: "€1,500 credit". */
export const rewardSummary = (
  ctx: RequestContext,
  campaign: CampaignRow,
  reward: ReturnType<typeof rewardOf>,
): string | undefined => {
  const { viewer, texts } = ctx;
  if (!reward) return undefined;
  const { amount, id } = reward;
  const words = texts.find(`campaign.${campaign.campaign}.reward.${id}`);
  const parts = [
    ...(amount === undefined ? [] : [formatMoney(texts.language, amount, viewer.program.currency)]),
    ...(words === undefined ? [] : [plainText(words)]),
  ];
  return parts.length > 0 ? parts.join(' ') : undefined;
};

type RewardView = NonNullable<Referral['rewards']>[number];

const rewardStatus = (
  { texts }: RequestContext,
  { status }: ReferralSnapshot,
  lines: readonly ReferralRewardRow[],
): Pick<RewardView, 'status' | 'at' | 'reason'> => {
  const find = (what: ReferralRewardRow['what']) => lines.find((line) => line.what === what);
  const last = find('reversed') ?? find('paid') ?? find('earned');
  if (!last) return { status: referralGroup(status) === 'closed' ? 'none' : 'expected' };
  return {
    status: last.what,
    at: last.at.toISOString(),
    reason: last.what === 'reversed' ? texts.get('referral.reversed') : undefined,
  };
};

/** Of a reward that is a share: the amount that it came to, and until when it is held. */
const earnedShare = (
  ctx: RequestContext,
  { campaign, day }: ReferralSnapshot,
  lines: readonly ReferralRewardRow[],
): Pick<RewardView, 'value' | 'text' | 'when'> => {
  const { viewer, texts } = ctx;
  const earned = lines.find(({ what, base }) => what === 'earned' && base !== null);
  if (!earned || earned.side !== 'referrer') return {};
  const until = heldUntil(campaign.rewards.referrer, dayAt(earned.at, viewer.program.time_zone));
  const held = lines.length === 1 && day < until;
  return {
    value: moneyView(ctx, earned.amount),
    text: undefined,
    when: held ? texts.get('referral.reward.held', { date: texts.formatDate(until) }) : undefined,
  };
};

/** The reward of each side with its status; without an amount where nothing is earned. */
export const rewardsView = (ctx: RequestContext, snapshot: ReferralSnapshot): Referral['rewards'] => {
  const { campaign, record } = snapshot;
  return nonEmpty(
    referralSides.flatMap((side) => {
      const reward = rewardView(ctx, campaign, rewardOf(campaign, side, record.referral.reward));
      if (!reward) return [];
      const lines = record.rewards.filter((line) => line.side === side);
      const progress = rewardStatus(ctx, snapshot, lines);
      // What was earned may be less than the campaign gives, where a cap is reached.
      const amount = lines.find(({ what }) => what === 'earned')?.amount;
      const value = amount !== undefined && reward.value ? moneyView(ctx, amount) : reward.value;
      const share = earnedShare(ctx, snapshot, lines);
      return [{ side, ...(progress.status === 'none' ? {} : { ...reward, value }), ...share, ...progress }];
    }),
  );
};
