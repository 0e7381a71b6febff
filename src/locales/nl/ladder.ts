import type { Translation } from '../translation.ts';
import type { words as english } from '../en/ladder.ts';

export const words: Translation<typeof english> = {
  byInvitation: 'Op uitnodiging',
  failed: 'De niveaus zijn niet geladen',
  compare: 'Voordelen vergelijken',
  benefit: 'Voordeel',
  notIncluded: 'niet inbegrepen',
  here: 'U bent hier',
};
