import type { Translation } from '../translation.ts';
import type { words as english } from '../en/ladder.ts';

export const words: Translation<typeof english> = {
  byInvitation: 'Sur invitation',
  failed: 'Les niveaux ne se sont pas chargés',
  compare: 'Comparer les prestations',
  benefit: 'Prestation',
  notIncluded: 'non compris',
  here: 'Vous êtes ici',
};
