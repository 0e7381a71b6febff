import type { Translation } from '../translation.ts';
import type { words as english } from '../en/standing-details.ts';

export const words: Translation<typeof english> = {
  done: 'Gedaan',
  notDone: 'Nog niet gedaan',
  atMost: 'maximaal {target}',
  withinLimit: 'binnen de limiet',
  targetOf: 'doel: {target}',
  oneIsEnough: 'Een van deze {n} manieren is genoeg',
  besideTier: 'Naast het niveau',
  earned: 'Behaald',
  open: 'Nog niet behaald',
  at_risk: 'In gevaar',
  ended: 'Beëindigd',
  until: 'tot {date}',
};
