import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-figures.ts';

export const words: Translation<typeof english> = {
  earned: 'Ganho até agora: {amount}',
  earnedOf: 'Ganho: {amount} de {cap}',
  ofLink: 'Resultados do seu link',
};
