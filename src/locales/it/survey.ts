import type { Translation } from '../translation.ts';
import { states } from './states.ts';
import type { words as english } from '../en/survey.ts';

export const words: Translation<typeof english> = {
  ...states,
  failed: 'Il sondaggio non è stato caricato',
  failedShort: 'Sondaggio non caricato',
  kind: 'Sondaggio',
  questions: { one: '{n} domanda', many: '{n} di domande', other: '{n} domande' },
  minutes: { one: '{n} minuto', many: '{n} di minuti', other: '{n} minuti' },
  forAnswering: 'Per le risposte',
  sealed: 'Sigillato fino alla fine',
  decidedOn: 'deciso in data {date}',
  decided: 'deciso prima dell’inizio',
  range: 'da {from} a {to}',
  entries: { one: '{n} partecipazione', many: '{n} di partecipazioni', other: '{n} partecipazioni' },
  openUntil: 'Aperto fino al giorno {date}',
  anonymous: 'Anonimo: nessuno può sapere che cosa è stato risposto.',
  privacy: 'Informativa sulla privacy',
  start: 'Inizia',
  goOn: 'Continua',
  answeredOf: 'Risposte: {done} su {total}',
  whoMay: '*{name} può rispondere per l’azienda.*',
  mayNot: 'Il ruolo attuale non consente di rispondere ai sondaggi.',
  ask: 'Chiedi a {name}',
};
