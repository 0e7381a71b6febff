import type { Translation } from '../translation.ts';
import type { words as english } from '../en/wallet-download.ts';

export const words: Translation<typeof english> = {
  gatheringStarts: 'התנועות באיסוף',
  gathering: 'תנועות באיסוף: {count}',
  gatheringOf: 'תנועות באיסוף: {count} מתוך {total}',
  cancel: 'ביטול',
  cancelled: 'ההורדה בוטלה.',
  stopped: 'תנועות נוספות לא נטענו. דבר לא הורד.',
  goOn: 'המשך',
  done: { one: 'הורדה {n} תנועה.', two: 'הורדו {n} תנועות.', other: 'הורדו {n} תנועות.' },
  lost: {
    one: 'לא ניתן להציג {n} מהן; הקובץ מציין אילו.',
    two: 'לא ניתן להציג {n} מהן; הקובץ מציין אילו.',
    other: 'לא ניתן להציג {n} מהן; הקובץ מציין אילו.',
  },
  date: 'תאריך',
  reason: 'סיבה',
  amount: 'כמות',
  balance: 'יתרה לאחר מכן',
  counted: 'איך זה מחושב',
  unit: 'יחידה',
  kind: 'סוג',
  source: 'מקור',
  sourceAddress: 'כתובת המקור',
  who: 'על ידי',
  until: 'ניתן לשימוש עד',
  entry: 'תנועה',
  reversesEntry: 'מבטלת את התנועה',
  reversedByEntry: 'בוטלה על ידי התנועה',
};
