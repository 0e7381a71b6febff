import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-figures.ts';

export const words: Translation<typeof english> = {
  earned: 'Tot nu toe {amount} verdiend',
  earnedOf: '{amount} van {cap} verdiend',
  ofLink: 'Wat uw link heeft opgeleverd',
};
