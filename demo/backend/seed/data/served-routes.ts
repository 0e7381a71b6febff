import { routes, type RouteId } from '../../../../src/contract/routes.ts';

/** All routes of the contract but these, so that every program serves a new route by default. */
export const servedRoutesExcept = (...omitted: readonly RouteId[]): RouteId[] =>
  Object.values(routes)
    .map(({ id }) => id)
    .filter((id) => !omitted.includes(id));

/** Left out by a program that has no tiers. */
const tierRouteIds: readonly RouteId[] = ['standing', 'ladder'];

/** Left out by a program without perks. */
const perkRouteIds: readonly RouteId[] = [
  'perks',
  'perk',
  'claims',
  'claim',
  'claimPerk',
  'cancelClaim',
  'approveClaim',
  'declineClaim',
];

/** Left out by a program that takes no introductions, so that referrals are shared by link alone. */
const introductionRouteIds: readonly RouteId[] = [
  'checkReferral',
  'refer',
  'answerReferralTask',
  'withdrawReferral',
  'forgetReferral',
];

/** Left out by a program without referrals. */
const referralRouteIds: readonly RouteId[] = [
  'referralCampaign',
  'referrals',
  'referral',
  ...introductionRouteIds,
];

/** Left out by a program without surveys. */
export const surveyRouteIds: readonly RouteId[] = ['surveys', 'survey', 'saveDraft', 'respond'];

/** Left out by a program without leaderboards. */
const boardRouteIds: readonly RouteId[] = ['leaderboards', 'leaderboard', 'setVisibility'];

/** Left out by a program without points. */
export const pointsRouteIds: readonly RouteId[] = [
  'wallet',
  'walletEntries',
  'challenges',
  'challenge',
  'submitChallenge',
  'uploadChallengeFile',
  'rewards',
  'reward',
  'quoteReward',
  'redemptions',
  'redemption',
  'redeemReward',
  'cancelRedemption',
  'approveRedemption',
  'declineRedemption',
];

const featureRoutes = {
  tiers: tierRouteIds,
  perks: perkRouteIds,
  introductions: introductionRouteIds,
  referrals: referralRouteIds,
  surveys: surveyRouteIds,
  boards: boardRouteIds,
  points: pointsRouteIds,
} as const;

/** All routes of the contract but those of the features that the program does not have. */
export const servedWith = (features: Readonly<Record<keyof typeof featureRoutes, boolean>>): RouteId[] =>
  servedRoutesExcept(
    ...(Object.keys(featureRoutes) as (keyof typeof featureRoutes)[]).flatMap((feature) =>
      features[feature] ? [] : featureRoutes[feature],
    ),
  );
