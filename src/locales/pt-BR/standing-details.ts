import type { Translation } from '../translation.ts';
import type { words as english } from '../en/standing-details.ts';

export const words: Translation<typeof english> = {
  done: 'Concluído',
  notDone: 'Ainda não concluído',
  atMost: 'no máximo {target}',
  withinLimit: 'dentro do limite',
  targetOf: 'meta {target}',
  oneIsEnough: 'Basta uma destas {n} formas',
  besideTier: 'Além do nível',
  earned: 'Conquistado',
  open: 'Ainda não conquistado',
  at_risk: 'Em risco',
  ended: 'Encerrado',
  until: 'até {date}',
};
