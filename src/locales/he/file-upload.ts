import type { Translation } from '../translation.ts';
import type { words as english } from '../en/file-upload.ts';

export const words: Translation<typeof english> = {
  choose: 'בחירת קובץ',
  replace: 'בחירת קובץ אחר',
  remove: 'הסרה',
  stop: 'עצירת השליחה',
  retry: 'ניסיון נוסף',
  images: 'תמונות',
  videos: 'סרטונים',
  recordings: 'הקלטות',
  atMost: '{limit} לכל היותר',
  sending: 'בשליחה: {name}',
  received: 'התקבל',
  receivedBefore: 'התקבל קודם',
  wrongKind: 'הסוג של {name} אינו מתקבל כאן. הסוגים המתקבלים: {kinds}.',
  tooLarge: 'הגודל של {name} הוא {size}. מתקבלים {limit} לכל היותר.',
  emptyFile: 'הקובץ {name} ריק. יש לבחור קובץ אחר.',
  unreachable: 'לא ניתן היה לשלוח את הקובץ. יש לנסות שוב כשהחיבור יחזור.',
  notAccepted: 'הקובץ לא התקבל. יש לנסות שוב, או לבחור קובץ אחר.',
  signedOut: 'בוצעה יציאה מהמערכת. לשליחת הקובץ יש להיכנס שוב.',
  required: 'יש לבחור קובץ.',
  wait: 'יש להמתין עד שהקובץ יתקבל.',
  notReceived: 'הקובץ לא התקבל. יש לנסות שוב, או להסיר אותו.',
};
