import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-figures.ts';

export const words: Translation<typeof english> = {
  earned: 'Zdobyto dotąd: {amount}',
  earnedOf: 'Zdobyto {amount} z {cap}',
  ofLink: 'Co przyniósł Państwa link',
};
