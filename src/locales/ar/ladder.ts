import type { Translation } from '../translation.ts';
import type { words as english } from '../en/ladder.ts';

export const words: Translation<typeof english> = {
  byInvitation: 'بدعوة',
  failed: 'تعذر تحميل المستويات',
  compare: 'مقارنة المزايا',
  benefit: 'الميزة',
  notIncluded: 'غير مشمولة',
  here: 'مستواك الحالي',
};
