import type { Translation } from '../translation.ts';
import type { words as english } from '../en/tier-status.ts';

export const words: Translation<typeof english> = {
  byInvitation: 'Su invito',
  inGrace: 'tolleranza fino al giorno {date}',
  grace: 'Tolleranza',
  graceUntil: 'Tolleranza fino al giorno {date}',
  atRisk: 'A rischio',
  keeps: 'Ancora {amount} per mantenere {tier}',
  keepsThrough: 'Ancora {amount} per mantenere {tier} fino al giorno {date}',
  keepsThroughYear: 'Ancora {amount} per mantenere {tier} fino a fine {date}',
  highest: 'Il livello più alto',
  ifBelow: '*Se resta al di sotto:* {tier} dal giorno {date}.',
  ifBelowNone: '*Se resta al di sotto:* nessun livello dal giorno {date}.',
  ifBelowGrace:
    '*Se resta al di sotto:* tutti i benefici restano aperti fino al giorno {grace}, poi {tier} dal giorno {date}.',
  ifBelowGraceNone:
    '*Se resta al di sotto:* tutti i benefici restano aperti fino al giorno {grace}, poi nessun livello dal giorno {date}.',
  graceOpen: 'Tutti i benefici di {tier} restano aperti.',
  otherwise: 'Altrimenti segue {tier}, dal giorno {date}.',
  otherwiseNone: 'Altrimenti il livello termina il giorno {date}.',
  starts: '{tier} inizia il giorno {date}',
  startsNote: 'È già ottenuto. Fino ad allora tutto resta com’è.',
  byInvitationOf: 'Su invito di {by}.',
  noCount: 'Non viene calcolata alcuna spesa.',
  review: 'Prossima verifica: {date}',
  reviewWith: 'Prossima verifica: {date}, con {name}.',
};
