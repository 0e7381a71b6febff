import type { Translation } from '../translation.ts';
import type { words as english } from '../en/perk-terms.ts';

export const words: Translation<typeof english> = {
  parts: { one: '{n} חלק', two: '{n} חלקים', other: '{n} חלקים' },
  expected: 'צפוי',
  available: 'זמין',
  used: 'נוצל',
  expired: 'פג תוקף',
  from: 'מ־{date}',
  until: 'עד {date}',
  span: '{from} עד {until}',
  prices: 'מחיר',
  now: 'כעת',
  chooseOf: { one: 'בחירת {n} מתוך {of}', two: 'בחירת {n} מתוך {of}', other: 'בחירת {n} מתוך {of}' },
  choose: {
    one: 'ניתן לבחור {n} מתוך קבוצה',
    two: 'ניתן לבחור {n} מתוך קבוצה',
    other: 'ניתן לבחור {n} מתוך קבוצה',
  },
  chosen: 'נבחר',
  chosenOf: 'נבחרו {taken} מתוך {take}',
  notWith: 'לא ניתן לשלב עם {names}',
  closesThem: {
    one: 'הגשת הבקשה סוגרת אותה עבור החברה שלך.',
    two: 'הגשת הבקשה סוגרת אותן עבור החברה שלך.',
    other: 'הגשת הבקשה סוגרת אותן עבור החברה שלך.',
  },
  sessions: { one: '{n} מפגש', two: '{n} מפגשים', other: '{n} מפגשים' },
  place: 'מקום {place} ברשימת ההמתנה',
  placeOf: 'מקום {place} מתוך {total} ברשימת ההמתנה',
  fullOpen: 'כל המקומות תפוסים. רשימת ההמתנה פתוחה.',
  fullWaiting: {
    one: 'כל המקומות תפוסים. מספר הממתינים ברשימת ההמתנה: {n}.',
    two: 'כל המקומות תפוסים. מספר הממתינים ברשימת ההמתנה: {n}.',
    other: 'כל המקומות תפוסים. מספר הממתינים ברשימת ההמתנה: {n}.',
  },
  fullClosed: 'כל המקומות תפוסים. רשימת ההמתנה סגורה.',
  joins: 'כל המקומות תפוסים. פעולה זו מצרפת אותך לרשימת ההמתנה.',
  further: 'הטבות נוספות',
};
