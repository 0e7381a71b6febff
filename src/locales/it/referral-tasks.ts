import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-tasks.ts';

export const words: Translation<typeof english> = {
  title: 'Di che cosa abbiamo bisogno',
  done: 'Completato',
  dueOn: 'necessario entro: {date}',
  open: 'Apri',
  send: 'Invia la risposta',
  answer: 'Risposta su una segnalazione',
  sent: 'La risposta è stata inviata.',
  refused: 'L’invio non è avvenuto. Quanto scritto è conservato.',
  movedOn: 'Nel frattempo è già arrivata una risposta, o non serve più.',
  kept: 'La risposta è conservata e partirà appena ci sarà connessione.',
  unsure: 'Non si sa se la risposta sia arrivata.',
  answeredOddly: 'La risposta è stata inviata, ma il riscontro non può essere letto qui.',
};
