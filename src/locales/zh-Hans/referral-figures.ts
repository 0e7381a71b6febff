import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-figures.ts';

export const words: Translation<typeof english> = {
  earned: '至今已获得{amount}',
  earnedOf: '已获得{amount}，上限{cap}',
  ofLink: '您的链接带来的结果',
};
