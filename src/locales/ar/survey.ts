import type { Translation } from '../translation.ts';
import { states } from './states.ts';
import type { words as english } from '../en/survey.ts';

export const words: Translation<typeof english> = {
  ...states,
  failed: 'تعذر تحميل الاستبيان',
  failedShort: 'تعذر تحميل الاستبيان',
  kind: 'استبيان',
  questions: {
    zero: '{n} سؤال',
    one: '{n} سؤال',
    two: 'سؤالان ({n})',
    few: '{n} أسئلة',
    many: '{n} سؤالًا',
    other: '{n} سؤال',
  },
  minutes: {
    zero: '{n} دقيقة',
    one: '{n} دقيقة',
    two: 'دقيقتان ({n})',
    few: '{n} دقائق',
    many: '{n} دقيقة',
    other: '{n} دقيقة',
  },
  forAnswering: 'مقابل الإجابة',
  sealed: 'مختوم حتى النهاية',
  decidedOn: 'يُحدد في {date}',
  decided: 'محدد قبل البدء',
  range: 'من {from} إلى {to}',
  entries: {
    zero: '{n} مشاركة',
    one: '{n} مشاركة',
    two: 'مشاركتان ({n})',
    few: '{n} مشاركات',
    many: '{n} مشاركة',
    other: '{n} مشاركة',
  },
  openUntil: 'مفتوح حتى {date}',
  anonymous: 'مجهول الهوية: لا يمكن لأحد معرفة إجاباتك.',
  privacy: 'إشعار الخصوصية',
  start: 'بدء',
  goOn: 'متابعة',
  answeredOf: 'تمت الإجابة عن {done} من {total}',
  whoMay: '*الإجابة نيابة عن شركتك متاحة لـ {name}.*',
  mayNot: 'دورك لا يتيح الإجابة عن الاستبيانات.',
  ask: 'سؤال {name}',
};
