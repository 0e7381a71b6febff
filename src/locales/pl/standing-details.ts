import type { Translation } from '../translation.ts';
import type { words as english } from '../en/standing-details.ts';

export const words: Translation<typeof english> = {
  done: 'Wykonane',
  notDone: 'Jeszcze niewykonane',
  atMost: 'najwyżej {target}',
  withinLimit: 'w granicach limitu',
  targetOf: 'cel: {target}',
  oneIsEnough: 'Wystarczy jeden ze sposobów (liczba: {n})',
  besideTier: 'Poza poziomem',
  earned: 'Zdobyto',
  open: 'Jeszcze nie zdobyto',
  at_risk: 'Zagrożone',
  ended: 'Zakończone',
  until: 'do {date}',
};
