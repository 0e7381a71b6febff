import type { Translation } from '../translation.ts';
import { states } from './states.ts';
import type { words as english } from '../en/survey.ts';

export const words: Translation<typeof english> = {
  ...states,
  failed: 'L’enquête ne s’est pas chargée',
  failedShort: 'Enquête non chargée',
  kind: 'Enquête',
  questions: { one: '{n} question', many: '{n} de questions', other: '{n} questions' },
  minutes: { one: '{n} minute', many: '{n} de minutes', other: '{n} minutes' },
  forAnswering: 'Pour vos réponses',
  sealed: 'Scellé jusqu’à la fin',
  decidedOn: 'décidé le {date}',
  decided: 'décidé avant que vous commenciez',
  range: '{from} à {to}',
  entries: { one: '{n} participation', many: '{n} de participations', other: '{n} participations' },
  openUntil: 'Ouverte jusqu’au {date}',
  anonymous: 'Anonyme : personne ne peut savoir ce que vous avez répondu.',
  privacy: 'Avis de confidentialité',
  start: 'Commencer',
  goOn: 'Continuer',
  answeredOf: 'Répondu : {done} sur {total}',
  whoMay: '*{name} peut répondre pour votre entreprise.*',
  mayNot: 'Votre rôle ne permet pas de répondre aux enquêtes.',
  ask: 'Demander à {name}',
};
