import type { WidgetUnderTest } from './widget-cases.ts';
import { challengeList } from './widgets/challenge-list.ts';
import { leaderboard } from './widgets/leaderboard.ts';
import { perkList } from './widgets/perk-list.ts';
import { referralForm } from './widgets/referral-form.ts';
import { rewardList } from './widgets/reward-list.ts';
import { survey } from './widgets/survey.ts';
import { tierBadge } from './widgets/tier-badge.ts';
import { wallet } from './widgets/wallet.ts';

const every: readonly WidgetUnderTest[] = [
  tierBadge,
  perkList,
  referralForm,
  survey,
  leaderboard,
  challengeList,
  wallet,
  rewardList,
];

/** Somebody who works on one looks at that alone: `LAUREL_WIDGET=laurel-perk-list`. */
export const alone = process.env['LAUREL_WIDGET'];

/** Every widget that the gates hold to account. */
export const widgets = every.filter(({ tag }) => !alone || tag === alone);
