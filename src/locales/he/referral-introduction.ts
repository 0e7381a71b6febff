import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-introduction.ts';

export const words: Translation<typeof english> = {
  chooseReward: 'בחירת התגמול שלך',
  send: 'שליחת ההפניה',
  checking: 'החברה בבדיקה',
  free: 'ניתן להפנות חברה זו.',
  freeUntil: 'ניתן להפנות חברה זו. מוגנת עבורך עד {date}.',
  customer: 'החברה כבר לקוחה, ולכן לא ניתן להפנות אותה.',
  referred: 'כבר הופנתה על ידי גורם אחר.',
  referredUntil: 'כבר הופנתה על ידי גורם אחר, עד {date}.',
  own_company: 'זו החברה שלך.',
  canSend: 'ניתן לשלוח בכל זאת.',
  refusedTaken: 'חברה זו כבר הופנתה או שהיא לקוחה. דבר לא נשלח.',
  refusedOwn: 'לא ניתן להפנות חברה מהקבוצה שלך. דבר לא נשלח.',
  refusedLimit: 'המגבלה הושגה. דבר לא נשלח; מה שכתבת נשמר.',
  refusedLimitUntil: 'המגבלה הושגה. ניתן לשלוח החל מ־{date}; מה שכתבת נשמר.',
  refusedRole: 'התפקיד שלך אינו רשאי להפנות חברות. דבר לא נשלח.',
  refused: 'לא נשלח. מה שכתבת נשמר.',
  elsewhere: 'נשלח או נמחק בכרטיסייה אחרת. יש לשלוח שוב רק אם אינו ברשימה שלך.',
  keptTitle: 'טרם נשלחה',
  unsureTitle: 'אין תשובה ברורה',
  answeredByPage: 'התקבל דף כניסה. יש להיכנס שוב, ואז לבדוק.',
};
