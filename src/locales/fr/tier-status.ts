import type { Translation } from '../translation.ts';
import type { words as english } from '../en/tier-status.ts';

export const words: Translation<typeof english> = {
  byInvitation: 'Sur invitation',
  inGrace: 'délai de grâce jusqu’au {date}',
  grace: 'Délai de grâce',
  graceUntil: 'Délai de grâce jusqu’au {date}',
  atRisk: 'À risque',
  keeps: 'Encore {amount} pour conserver {tier}',
  keepsThrough: 'Encore {amount} pour conserver {tier} jusqu’au {date}',
  keepsThroughYear: 'Encore {amount} pour conserver {tier} jusqu’à fin {date}',
  highest: 'Le niveau le plus élevé',
  ifBelow: '*Si le seuil n’est pas atteint :* {tier} à partir du {date}.',
  ifBelowNone: '*Si le seuil n’est pas atteint :* aucun niveau à partir du {date}.',
  ifBelowGrace:
    '*Si le seuil n’est pas atteint :* toutes les prestations restent ouvertes jusqu’au {grace}, puis {tier} à partir du {date}.',
  ifBelowGraceNone:
    '*Si le seuil n’est pas atteint :* toutes les prestations restent ouvertes jusqu’au {grace}, puis aucun niveau à partir du {date}.',
  graceOpen: 'Niveau {tier} : toutes les prestations restent ouvertes.',
  otherwise: 'Sinon, {tier} suivra le {date}.',
  otherwiseNone: 'Sinon, le niveau prendra fin le {date}.',
  starts: '{tier} commence le {date}',
  startsNote: 'C’est déjà acquis. D’ici là, tout reste en l’état.',
  byInvitationOf: 'Sur invitation, par {by}.',
  noCount: 'Aucune dépense n’est comptée.',
  review: 'Prochain examen : {date}',
  reviewWith: 'Prochain examen : {date}, avec {name}.',
};
