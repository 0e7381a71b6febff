import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-figures.ts';

export const words: Translation<typeof english> = {
  earned: 'Bisher verdient: {amount}',
  earnedOf: '{amount} von {cap} verdient',
  ofLink: 'Was Ihr Link ergeben hat',
};
