import type { Translation } from '../translation.ts';
import type { words as english } from '../en/ladder.ts';

export const words: Translation<typeof english> = {
  byInvitation: 'Su invito',
  failed: 'I livelli non sono stati caricati',
  compare: 'Confronta i benefici',
  benefit: 'Beneficio',
  notIncluded: 'non incluso',
  here: 'Livello attuale',
};
