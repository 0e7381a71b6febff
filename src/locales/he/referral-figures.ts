import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-figures.ts';

export const words: Translation<typeof english> = {
  earned: '{amount} הושג עד כה',
  earnedOf: 'הושג {amount} מתוך {cap}',
  ofLink: 'תוצאות הקישור שלך',
};
