/** What a program serves that has perks: routes and writes by their ids. */
export const servedPerks: readonly string[] = [
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
export const servedSharing: readonly string[] = ['referralCampaign', 'referrals', 'referral'];

/** What a program serves that asks. */
export const servedSurveys: readonly string[] = ['surveys', 'survey', 'saveDraft', 'respond'];

/** What a program serves that ranks. */
export const servedBoards: readonly string[] = ['leaderboards', 'leaderboard', 'setVisibility'];

/** What a program serves that takes introductions. */
export const servedReferrals: readonly string[] = [
  ...servedSharing,
  'checkReferral',
  'refer',
  'withdrawReferral',
  'forgetReferral',
];
