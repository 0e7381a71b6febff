import type { Translation } from '../translation.ts';
import type { words as english } from '../en/survey-inputs.ts';

export const words: Translation<typeof english> = {
  find: 'البحث في القائمة',
  found: {
    zero: '{n} خيار',
    one: '{n} خيار',
    two: 'خياران ({n})',
    few: '{n} خيارات',
    many: '{n} خيارًا',
    other: '{n} خيار',
  },
  notFound: 'لا خيار يتضمن هذه الأحرف.',
  agree: 'أوافق',
  notSet: 'دون إجابة',
  value: 'القيمة',
  sum: '{sum} من {total}',
  left: 'المتبقي: {n}',
  over: 'الزائد: {n}',
  star: {
    zero: '{n} نجمة',
    one: '{n} نجمة',
    two: 'نجمتان ({n})',
    few: '{n} نجوم',
    many: '{n} نجمة',
    other: '{n} نجمة',
  },
  wrong_total: 'المجموع هنا {sum}. يجب أن يكون المجموع {total}.',
  not_a_time: 'يرجى إدخال وقت، مثل {example}.',
  not_a_step: 'يرجى إدخال {below} أو {above}.',
  pattern_mismatch: 'هذا ليس بالصيغة المطلوبة.',
  earlier: 'يرجى اختيار {time} أو وقت أسبق.',
  later: 'يرجى اختيار {time} أو وقت لاحق.',
};
