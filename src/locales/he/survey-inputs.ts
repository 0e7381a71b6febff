import type { Translation } from '../translation.ts';
import type { words as english } from '../en/survey-inputs.ts';

export const words: Translation<typeof english> = {
  find: 'חיפוש ברשימה',
  found: { one: '{n} אפשרות', two: '{n} אפשרויות', other: '{n} אפשרויות' },
  notFound: 'אין אפשרות עם אותיות אלה.',
  agree: 'מוסכם עליי',
  notSet: 'ללא תשובה',
  value: 'ערך',
  sum: '{sum} מתוך {total}',
  left: 'נותרו {n}',
  over: 'עודף: {n}',
  star: { one: '{n} כוכב', two: '{n} כוכבים', other: '{n} כוכבים' },
  wrong_total: 'הסכום הוא {sum}. הוא חייב להיות {total}.',
  not_a_time: 'יש להזין שעה, למשל {example}.',
  not_a_step: 'יש להזין {below} או {above}.',
  pattern_mismatch: 'המבנה אינו המבנה הנדרש.',
  earlier: 'יש לבחור {time} או מוקדם יותר.',
  later: 'יש לבחור {time} או מאוחר יותר.',
};
