import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-figures.ts';

export const words: Translation<typeof english> = {
  earned: 'Gagné jusqu’ici : {amount}',
  earnedOf: 'Gagné : {amount} sur {cap}',
  ofLink: 'Résultats de votre lien',
};
