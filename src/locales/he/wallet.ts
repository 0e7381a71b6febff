import type { Translation } from '../translation.ts';
import { states } from './states.ts';
import type { words as english } from '../en/wallet.ts';

export const words: Translation<typeof english> = {
  ...states,
  failed: 'הנקודות שלך לא נטענו',
  failedShort: 'הנקודות לא נטענו',
  points: 'נקודות',
  available: 'זמינות לשימוש',
  ownerAccount: 'יתרת החברה: {name}',
  ownerMember: 'יתרה אישית: {name}',
  owner: 'יתרה: {name}',
  debt: '{amount} לסילוק',
  debtNote: 'הנקודות נלקחו בחזרה לאחר שנוצלו. מה שייצבר בהמשך יסלק אותן תחילה.',
  pending: 'בהמתנה',
  pendingNote: 'נצברו, ועדיין אינן זמינות.',
  reserved: 'שמורות',
  reservedNote: 'שמורות להזמנות שטרם הושלמו.',
  expected: 'צפוי עד {date}',
  next: 'הבא בתור: {name}',
  nextYou: 'הבא בתור: אני',
  expiring: 'יפוג אם לא ינוצל',
  gone: 'יתרה זו אינה כאן',
  goneNote: 'היא כבויה, או שייכת למישהו אחר.',
};
