import type { Translation } from '../translation.ts';
import type { words as english } from '../en/ladder.ts';

export const words: Translation<typeof english> = {
  byInvitation: 'בהזמנה',
  failed: 'הדרגות לא נטענו',
  compare: 'השוואת היתרונות',
  benefit: 'יתרון',
  notIncluded: 'לא כלול',
  here: 'הדרגה שלך',
};
