import type { RouteId } from '../../contract/routes.ts';

/** A tag of the package, with what it asks of a backend. */
export interface WidgetNeeds {
  readonly tag: string;
  readonly title: string;
  /** The read without which there is nothing to show. */
  readonly main: RouteId;
  /** The further reads. */
  readonly reads: readonly RouteId[];
  /** The write that the widget is there for, where it is there for one. */
  readonly write?: RouteId;
  /** Requests besides. */
  readonly others?: readonly RouteId[];
}

/** Which widget asks for what. A read or write that is not here is used by no widget. */
export const widgetNeeds: readonly WidgetNeeds[] = [
  { tag: 'laurel-tier-badge', title: 'Tier badge', main: 'standing', reads: ['ladder'] },
  {
    tag: 'laurel-perk-list',
    title: 'Perk list',
    main: 'perks',
    reads: ['perk', 'claims', 'claim'],
    write: 'claimPerk',
    others: ['cancelClaim', 'approveClaim', 'declineClaim'],
  },
  {
    tag: 'laurel-referral-form',
    title: 'Referral form',
    main: 'referralCampaign',
    reads: ['referrals', 'referral'],
    write: 'refer',
    others: ['checkReferral', 'answerReferralTask', 'withdrawReferral', 'forgetReferral'],
  },
  {
    tag: 'laurel-survey',
    title: 'Survey',
    main: 'survey',
    reads: ['surveys'],
    write: 'respond',
    others: ['saveDraft'],
  },
  {
    tag: 'laurel-leaderboard',
    title: 'Leaderboard',
    main: 'leaderboard',
    reads: ['leaderboards'],
    others: ['setVisibility'],
  },
  { tag: 'laurel-wallet', title: 'Wallet', main: 'wallet', reads: ['walletEntries'] },
  {
    tag: 'laurel-challenge-list',
    title: 'Challenge list',
    main: 'challenges',
    reads: ['challenge'],
    write: 'submitChallenge',
    others: ['uploadChallengeFile'],
  },
  {
    tag: 'laurel-reward-list',
    title: 'Reward list',
    main: 'rewards',
    reads: ['reward', 'redemptions', 'redemption'],
    write: 'redeemReward',
    others: ['quoteReward', 'cancelRedemption', 'approveRedemption', 'declineRedemption'],
  },
];

/** Every route that a widget asks for. */
export const routesOf = ({ main, reads, write, others = [] }: WidgetNeeds): readonly RouteId[] => [
  main,
  ...reads,
  ...(write ? [write] : []),
  ...others,
];
