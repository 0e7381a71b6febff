import type { Translation } from '../translation.ts';
import type { words as english } from '../en/survey.ts';
import { states } from './states.ts';

export const words: Translation<typeof english> = {
  ...states,
  failed: 'Die Umfrage wurde nicht geladen',
  failedShort: 'Die Umfrage wurde nicht geladen',
  kind: 'Umfrage',
  questions: { one: '{n} Frage', other: '{n} Fragen' },
  minutes: { one: '{n} Minute', other: '{n} Minuten' },
  forAnswering: 'Für das Beantworten',
  sealed: 'Bis zum Ende versiegelt',
  decidedOn: 'festgelegt am {date}',
  decided: 'vor Beginn festgelegt',
  range: '{from} bis {to}',
  entries: { one: '{n} Los', other: '{n} Lose' },
  openUntil: 'Offen bis {date}',
  anonymous: 'Anonym: Niemand kann erkennen, was Sie geantwortet haben.',
  privacy: 'Datenschutzhinweis',
  start: 'Beginnen',
  goOn: 'Fortfahren',
  answeredOf: '{done} von {total} beantwortet',
  whoMay: '*{name} kann für Ihr Unternehmen antworten.*',
  mayNot: 'Ihre Rolle umfasst das Beantworten von Umfragen nicht.',
  ask: '{name} fragen',
};
