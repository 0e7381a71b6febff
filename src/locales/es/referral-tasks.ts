import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-tasks.ts';

export const words: Translation<typeof english> = {
  title: 'Qué necesitamos de usted',
  done: 'Hecho',
  dueOn: 'se necesita para el {date}',
  open: 'Abrir',
  send: 'Enviar respuesta',
  answer: 'Respuesta sobre una recomendación',
  sent: 'Su respuesta se ha enviado.',
  refused: 'No se envió. Lo que escribió se conserva.',
  movedOn: 'Entretanto ya se respondió, o ya no hace falta.',
  kept: 'Su respuesta se conserva y se envía en cuanto haya conexión.',
  unsure: 'No se sabe si su respuesta llegó.',
  answeredOddly: 'Su respuesta se ha enviado, pero aquí no se puede leer la contestación.',
};
