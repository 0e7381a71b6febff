import type { Translation } from '../translation.ts';
import type { words as english } from '../en/tier-status.ts';

export const words: Translation<typeof english> = {
  byInvitation: 'בהזמנה',
  inGrace: 'בתקופת חסד עד {date}',
  grace: 'תקופת חסד',
  graceUntil: 'תקופת חסד עד {date}',
  atRisk: 'בסיכון',
  keeps: 'עוד {amount} לשמירה על דרגת {tier}',
  keepsThrough: 'עוד {amount} לשמירה על דרגת {tier} עד סוף {date}',
  keepsThroughYear: 'עוד {amount} לשמירה על דרגת {tier} עד סוף {date}',
  highest: 'הדרגה הגבוהה ביותר',
  ifBelow: '*אם יישאר מתחת לסף:* דרגת {tier} החל מ־{date}.',
  ifBelowNone: '*אם יישאר מתחת לסף:* ללא דרגה החל מ־{date}.',
  ifBelowGrace:
    '*אם יישאר מתחת לסף:* כל היתרונות נשארים פתוחים עד {grace}, ולאחר מכן דרגת {tier} החל מ־{date}.',
  ifBelowGraceNone:
    '*אם יישאר מתחת לסף:* כל היתרונות נשארים פתוחים עד {grace}, ולאחר מכן ללא דרגה החל מ־{date}.',
  graceOpen: 'כל היתרונות של דרגת {tier} נשארים פתוחים.',
  otherwise: 'אחרת, בתאריך {date} תחול דרגת {tier}.',
  otherwiseNone: 'אחרת, הדרגה מסתיימת בתאריך {date}.',
  starts: 'דרגת {tier} מתחילה בתאריך {date}',
  startsNote: 'היא כבר הושגה. עד אז הכול נשאר כפי שהוא.',
  byInvitationOf: 'בהזמנת {by}.',
  noCount: 'לא נספרת כל הוצאה.',
  review: 'הבדיקה הבאה: {date}',
  reviewWith: 'הבדיקה הבאה: {date}, עם {name}.',
};
