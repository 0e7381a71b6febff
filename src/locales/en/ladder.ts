/** Words of the ladder, which comes when somebody wants it. */
export const words = {
  byInvitation: 'By invitation',
  failed: 'The tiers did not load',
  here: 'You are here',
} as const;
