import type { Translation } from '../translation.ts';
import type { words as english } from '../en/ladder.ts';

export const words: Translation<typeof english> = {
  byInvitation: 'Auf Einladung',
  failed: 'Die Stufen wurden nicht geladen',
  compare: 'Leistungen vergleichen',
  benefit: 'Leistung',
  notIncluded: 'nicht enthalten',
  here: 'Sie sind hier',
};
