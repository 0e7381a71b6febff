import type { Translation } from '../translation.ts';
import type { words as english } from '../en/ladder.ts';

export const words: Translation<typeof english> = {
  byInvitation: 'Na zaproszenie',
  failed: 'Nie udało się wczytać poziomów',
  compare: 'Porównaj przywileje',
  benefit: 'Przywilej',
  notIncluded: 'nie obejmuje',
  here: 'Państwa poziom',
};
