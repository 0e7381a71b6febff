import type { Translation } from '../translation.ts';
import type { states as english } from '../en/states.ts';

export const states: Translation<typeof english> = {
  loading: 'בטעינה',
  slow: 'הפעולה נמשכת יותר מהרגיל.',
  retry: 'ניסיון נוסף',
  asOf: 'נכון ל־{time}, אין גישה כעת',
  asOfSignIn: 'נכון ל־{time}. לרענון יש להיכנס שוב.',
  partly: 'לא ניתן להציג חלק מהפרטים.',
  sample: 'נתונים לדוגמה',
  unreachable: 'לא ניתן היה להגיע לנתונים כעת. דבר לא השתנה.',
  unchanged: 'דבר לא השתנה.',
  signedOut: 'בוצעה יציאה מהמערכת. לצפייה יש להיכנס שוב.',
  signIn: 'נדרשת כניסה. לצפייה יש להיכנס שוב.',
  accessRefused: 'הגישה לתוכן זה נדחתה.',
  tooMany: 'התקבלו יותר מדי פניות בבת אחת. יש לנסות שוב בעוד רגע.',
  unreadable: 'הנתונים התקבלו במבנה שדף זה אינו יכול לקרוא. הנתונים שלך שמורים.',
  notLoaded: 'חלק מהתוכן לא נטען. אם ניסיון נוסף אינו עוזר, יש לטעון מחדש את הדף.',
};
