import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-figures.ts';

export const words: Translation<typeof english> = {
  earned: '{amount} hasta ahora',
  earnedOf: '{amount} de {cap}',
  ofLink: 'Resultados de su enlace',
};
