import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-several.ts';

export const words: Translation<typeof english> = {
  several: 'הפניית כמה חברות',
  one: 'הפניית חברה אחת',
  list: 'חברות',
  listHelp: 'חברה בכל שורה: האתר שלה, ואחרי פסיק שמה אם רוצים. {n} לכל היותר.',
  add: 'הוספה לרשימה',
  left: {
    one: 'לא ניתן להוסיף {n} שורה. היא עדיין בשדה.',
    two: 'לא ניתן להוסיף {n} שורות. הן עדיין בשדה.',
    other: 'לא ניתן להוסיף {n} שורות. הן עדיין בשדה.',
  },
  full: {
    one: '{n} חברה לכל היותר בכל פעם. השאר עדיין בשדה.',
    two: '{n} חברות לכל היותר בכל פעם. השאר עדיין בשדה.',
    other: '{n} חברות לכל היותר בכל פעם. השאר עדיין בשדה.',
  },
  noneYet: 'יש להוסיף לפחות חברה אחת.',
  added: { one: '{n} חברה ברשימה', two: '{n} חברות ברשימה', other: '{n} חברות ברשימה' },
  forAll: 'נשאל פעם אחת לגבי כולן',
  remove: 'הסרת {name}',
  checking: 'בבדיקה',
  unchecked: 'לא נבדקה',
  sendAll: { one: 'שליחת {n} הפניה', two: 'שליחת {n} הפניות', other: 'שליחת {n} הפניות' },
  sendRest: { one: 'שליחת {n} שלא נשלחה', two: 'שליחת {n} שלא נשלחו', other: 'שליחת {n} שלא נשלחו' },
  progress: 'נשלחו {n} מתוך {total}',
  isSending: 'בשליחה',
  isSent: 'נשלחה',
  unknown: 'עדיין לא ידוע אם התקבלה.',
  again: 'שליחה חוזרת: {name}',
  stopped: 'השליחה נעצרה. מה שלא נשלח נשמר ברשימה.',
  next: 'התחלת רשימה נוספת',
};
