import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-tasks.ts';

export const words: Translation<typeof english> = {
  title: 'מה נדרש לנו ממך',
  done: 'הושלם',
  dueOn: 'נדרש עד {date}',
  open: 'פתיחה',
  send: 'שליחת התשובה',
  answer: 'תשובה בנוגע להפניה',
  sent: 'התשובה שלך נשלחה.',
  refused: 'התשובה לא נשלחה. מה שכתבת נשמר.',
  movedOn: 'ניתנה תשובה בינתיים, או שאין בה עוד צורך.',
  kept: 'התשובה שלך נשמרה ותישלח ברגע שיהיה חיבור.',
  unsure: 'לא ידוע אם התשובה שלך התקבלה.',
  answeredOddly: 'התשובה שלך נשלחה, אך לא ניתן לקרוא כאן את המענה.',
};
