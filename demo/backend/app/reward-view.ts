import type { Referral } from '../../../src/contract/referral.ts';
import type { ReferralReward } from '../../../src/contract/referral-campaign.ts';
import { groupOf } from '../rules/referral-course.ts';
import type { Campaign } from '../store/campaigns.ts';
import { plain } from '../store/localized.ts';
import type { Side } from '../store/referral-tables.ts';
import type { RewardLine } from '../store/referrals.ts';
import { moneyIn } from './money-text.ts';
import { some, type Question } from './question.ts';
import type { ReferralScene } from './referral-scene.ts';

const sides = ['referrer', 'referred'] as const satisfies readonly Side[];

/** What one side gets, in its campaign's words. */
export const rewardOf = (
  { viewer, texts }: Question,
  { campaign, rewards }: Campaign,
  side: Side,
): ReferralReward | undefined => {
  const reward = rewards[side];
  if (!reward) return undefined;
  const { amount } = reward;
  const words = `campaign.${campaign}.reward.${side}`;
  return {
    value: amount === undefined ? undefined : { amount, currency: viewer.program.currency },
    text: texts.find(words),
    when: texts.find(`${words}.when`),
  };
};

/** The same in one line: "€ 1,500 credit". */
export const rewardText = (question: Question, campaign: Campaign, side: Side): string | undefined => {
  const { viewer, texts } = question;
  const amount = campaign.rewards[side]?.amount;
  const words = texts.find(`campaign.${campaign.campaign}.reward.${side}`);
  const parts = [
    ...(amount === undefined ? [] : [moneyIn(texts.language, amount, viewer.program.currency)]),
    ...(words === undefined ? [] : [plain(words)]),
  ];
  return parts.length > 0 ? parts.join(' ') : undefined;
};

type Standing = NonNullable<Referral['rewards']>[number];

const standOf = (
  { texts }: Question,
  { status }: ReferralScene,
  lines: readonly RewardLine[],
): Pick<Standing, 'status' | 'at' | 'reason'> => {
  const find = (what: RewardLine['what']) => lines.find((line) => line.what === what);
  const last = find('reversed') ?? find('paid') ?? find('earned');
  if (!last) return { status: groupOf(status) === 'closed' ? 'none' : 'expected' };
  return {
    status: last.what,
    at: last.at.toISOString(),
    reason: last.what === 'reversed' ? texts.say('referral.reversed') : undefined,
  };
};

/** Each side's reward and where it stands; of what brings nothing, no sum. */
export const rewardsOf = (question: Question, scene: ReferralScene): Referral['rewards'] => {
  const { campaign, file } = scene;
  return some(
    sides.flatMap((side) => {
      const reward = rewardOf(question, campaign, side);
      if (!reward) return [];
      const stands = standOf(
        question,
        scene,
        file.rewards.filter((line) => line.side === side),
      );
      return [{ side, ...(stands.status === 'none' ? {} : reward), ...stands }];
    }),
  );
};
