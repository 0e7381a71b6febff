import type { Translation } from '../translation.ts';
import type { words as english } from '../en/standing-details.ts';

export const words: Translation<typeof english> = {
  done: 'Hecho',
  notDone: 'Aún pendiente',
  atMost: 'como máximo {target}',
  withinLimit: 'dentro del límite',
  targetOf: 'objetivo: {target}',
  oneIsEnough: 'Basta con una de estas {n} vías',
  besideTier: 'Además del nivel',
  earned: 'Obtenido',
  open: 'Aún no obtenido',
  at_risk: 'En riesgo',
  ended: 'Finalizado',
  until: 'hasta el {date}',
};
