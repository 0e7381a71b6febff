import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-figures.ts';

export const words: Translation<typeof english> = {
  earned: 'şimdiye kadar {amount}',
  earnedOf: '{cap} içinden {amount}',
  ofLink: 'Bağlantınızın sonuçları',
};
