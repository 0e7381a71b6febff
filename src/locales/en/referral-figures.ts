/** Words of the most that can be earned, and of what came of a link. */
export const words = {
  earned: '{amount} earned so far',
  earnedOf: '{amount} of {cap} earned',
  ofLink: 'What came of your link',
} as const;
