import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-figures.ts';

export const words: Translation<typeof english> = {
  earned: '{amount} مكتسب حتى الآن',
  earnedOf: 'المكتسب {amount} من {cap}',
  ofLink: 'حصيلة رابطك',
};
