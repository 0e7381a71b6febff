import type { Translation } from '../translation.ts';
import type { words as english } from '../en/standing-details.ts';

export const words: Translation<typeof english> = {
  done: 'הושלם',
  notDone: 'טרם הושלם',
  atMost: '{target} לכל היותר',
  withinLimit: 'בתוך המגבלה',
  targetOf: 'יעד {target}',
  oneIsEnough: 'מספיקה אחת מ־{n} הדרכים האלה',
  besideTier: 'מלבד הדרגה',
  earned: 'הושג',
  open: 'טרם הושג',
  at_risk: 'בסיכון',
  ended: 'הסתיים',
  until: 'עד {date}',
};
