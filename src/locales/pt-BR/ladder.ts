import type { Translation } from '../translation.ts';
import type { words as english } from '../en/ladder.ts';

export const words: Translation<typeof english> = {
  byInvitation: 'Por convite',
  failed: 'Os níveis não foram carregados',
  compare: 'Comparar as vantagens',
  benefit: 'Vantagem',
  notIncluded: 'não incluída',
  here: 'Você está aqui',
};
