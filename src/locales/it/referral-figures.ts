import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-figures.ts';

export const words: Translation<typeof english> = {
  earned: 'Ottenuto finora: {amount}',
  earnedOf: 'Ottenuto: {amount} su {cap}',
  ofLink: 'Risultati del link',
};
