/** What a program serves that has perks: routes and writes by their ids. */
export const perkRouteIds: readonly string[] = [
  'perks',
  'perk',
  'claims',
  'claim',
  'claimPerk',
  'cancelClaim',
  'approveClaim',
  'declineClaim',
];

/** What a program serves where referrals are only shared: nobody's data but the member's own is sent. */
export const sharingRouteIds: readonly string[] = ['referralCampaign', 'referrals', 'referral'];

/** What a program serves that asks. */
export const surveyRouteIds: readonly string[] = ['surveys', 'survey', 'saveDraft', 'respond'];

/** What a program serves that ranks. */
export const boardRouteIds: readonly string[] = ['leaderboards', 'leaderboard', 'setVisibility'];

/** What a program serves that takes introductions. */
export const referralRouteIds: readonly string[] = [
  ...sharingRouteIds,
  'checkReferral',
  'refer',
  'withdrawReferral',
  'forgetReferral',
];
