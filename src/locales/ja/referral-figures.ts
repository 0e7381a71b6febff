import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-figures.ts';

export const words: Translation<typeof english> = {
  earned: 'これまでに{amount}獲得',
  earnedOf: '{cap}中{amount}獲得',
  ofLink: 'リンクの成果',
};
