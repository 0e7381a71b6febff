/** Words of the ladder of tiers, which is loaded when a person opens it. */
export const words = {
  showMore: 'Show more tiers',
  byInvitation: 'By invitation',
  failed: 'The tiers did not load',
  compare: 'Compare the benefits',
  benefit: 'Benefit',
  notIncluded: 'not included',
  here: 'You are here',
} as const;
