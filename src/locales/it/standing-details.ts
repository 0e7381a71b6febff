import type { Translation } from '../translation.ts';
import type { words as english } from '../en/standing-details.ts';

export const words: Translation<typeof english> = {
  done: 'Completato',
  notDone: 'Non ancora completato',
  atMost: 'al massimo {target}',
  withinLimit: 'entro il limite',
  targetOf: 'obiettivo {target}',
  oneIsEnough: 'Basta uno di questi {n} modi',
  besideTier: 'Oltre al livello',
  earned: 'Ottenuto',
  open: 'Non ancora ottenuto',
  at_risk: 'A rischio',
  ended: 'Terminato',
  until: 'fino al giorno {date}',
};
