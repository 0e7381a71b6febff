import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-several.ts';

export const words: Translation<typeof english> = {
  several: 'Segnala più aziende',
  one: 'Segnala un’azienda',
  list: 'Aziende',
  listHelp: 'Una per riga: il sito web e, se si vuole, il nome dopo una virgola. Al massimo {n}.',
  add: 'Aggiungi all’elenco',
  left: {
    one: '{n} riga non può essere aggiunta. È ancora nel campo.',
    many: '{n} di righe non possono essere aggiunte. Sono ancora nel campo.',
    other: '{n} righe non possono essere aggiunte. Sono ancora nel campo.',
  },
  full: {
    one: 'Al massimo {n} azienda alla volta. Le altre sono ancora nel campo.',
    many: 'Al massimo {n} di aziende alla volta. Le altre sono ancora nel campo.',
    other: 'Al massimo {n} aziende alla volta. Le altre sono ancora nel campo.',
  },
  noneYet: 'Aggiungere almeno un’azienda.',
  added: { one: '{n} azienda in elenco', many: '{n} di aziende in elenco', other: '{n} aziende in elenco' },
  forAll: 'Chiesto una volta per tutte',
  remove: 'Rimuovi {name}',
  checking: 'Verifica…',
  unchecked: 'Non verificata',
  sendAll: {
    one: 'Invia {n} segnalazione',
    many: 'Invia {n} di segnalazioni',
    other: 'Invia {n} segnalazioni',
  },
  sendRest: { one: 'Invia {n} non inviata', many: 'Invia {n} non inviate', other: 'Invia {n} non inviate' },
  progress: 'Inviate: {n} su {total}',
  isSending: 'Invio…',
  isSent: 'Inviata',
  unknown: 'Non si sa ancora se sia arrivata.',
  again: 'Invia di nuovo {name}',
  stopped: 'L’invio si è interrotto. Quanto non inviato è conservato nell’elenco.',
  next: 'Inizia un altro elenco',
};
