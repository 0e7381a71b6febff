import type { Translation } from '../translation.ts';
import { states } from './states.ts';
import type { words as english } from '../en/survey.ts';

export const words: Translation<typeof english> = {
  ...states,
  failed: 'הסקר לא נטען',
  failedShort: 'הסקר לא נטען',
  kind: 'סקר',
  questions: { one: '{n} שאלה', two: '{n} שאלות', other: '{n} שאלות' },
  minutes: { one: '{n} דקה', two: '{n} דקות', other: '{n} דקות' },
  forAnswering: 'עבור המענה',
  sealed: 'חתום עד הסוף',
  decidedOn: 'ייקבע בתאריך {date}',
  decided: 'נקבע לפני ההתחלה',
  range: '{from} עד {to}',
  entries: { one: '{n} השתתפות', two: '{n} השתתפויות', other: '{n} השתתפויות' },
  openUntil: 'פתוח עד {date}',
  anonymous: 'אנונימי: איש לא יוכל לדעת מה ענית.',
  privacy: 'הודעת פרטיות',
  start: 'התחלה',
  goOn: 'המשך',
  answeredOf: 'נענו {done} מתוך {total}',
  whoMay: '*מענה בשם החברה שלך פתוח בפני {name}.*',
  mayNot: 'התפקיד שלך אינו מאפשר מענה על סקרים.',
  ask: 'בירור עם {name}',
};
