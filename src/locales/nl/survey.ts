import type { Translation } from '../translation.ts';
import type { words as english } from '../en/survey.ts';
import { states } from './states.ts';

export const words: Translation<typeof english> = {
  ...states,
  failed: 'De enquête is niet geladen',
  failedShort: 'De enquête is niet geladen',
  kind: 'Enquête',
  questions: { one: '{n} vraag', other: '{n} vragen' },
  minutes: { one: '{n} minuut', other: '{n} minuten' },
  forAnswering: 'Voor het invullen',
  sealed: 'Verzegeld tot het einde',
  decidedOn: 'bepaald op {date}',
  decided: 'bepaald voordat u begint',
  range: '{from} tot {to}',
  entries: { one: '{n} lot', other: '{n} loten' },
  openUntil: 'Open tot {date}',
  anonymous: 'Anoniem: niemand kan zien wat u hebt geantwoord.',
  privacy: 'Privacyverklaring',
  start: 'Beginnen',
  goOn: 'Doorgaan',
  answeredOf: '{done} van {total} beantwoord',
  whoMay: '*{name} kan namens uw bedrijf antwoorden.*',
  mayNot: 'Uw rol omvat het invullen van enquêtes niet.',
  ask: '{name} vragen',
};
