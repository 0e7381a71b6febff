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
