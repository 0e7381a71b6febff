import type { Translation } from '../translation.ts';
import type { words as english } from '../en/standing-details.ts';

export const words: Translation<typeof english> = {
  done: 'Erledigt',
  notDone: 'Noch nicht erledigt',
  atMost: 'höchstens {target}',
  withinLimit: 'innerhalb der Grenze',
  targetOf: 'Ziel: {target}',
  oneIsEnough: 'Einer dieser {n} Wege genügt',
  besideTier: 'Neben der Stufe',
  earned: 'Erreicht',
  open: 'Noch nicht erreicht',
  at_risk: 'Gefährdet',
  ended: 'Beendet',
  until: 'bis {date}',
};
