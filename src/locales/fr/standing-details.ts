import type { Translation } from '../translation.ts';
import type { words as english } from '../en/standing-details.ts';

export const words: Translation<typeof english> = {
  done: 'Fait',
  notDone: 'Pas encore fait',
  atMost: 'au plus {target}',
  withinLimit: 'dans la limite',
  targetOf: 'objectif {target}',
  oneIsEnough: 'Une seule de ces {n} voies suffit',
  besideTier: 'En plus du niveau',
  earned: 'Acquis',
  open: 'Pas encore acquis',
  at_risk: 'À risque',
  ended: 'Terminé',
  until: 'jusqu’au {date}',
};
