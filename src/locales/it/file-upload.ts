import type { Translation } from '../translation.ts';
import type { words as english } from '../en/file-upload.ts';

export const words: Translation<typeof english> = {
  choose: 'Scegli un file',
  replace: 'Scegli un altro file',
  remove: 'Rimuovi',
  stop: 'Interrompi l’invio',
  retry: 'Riprova',
  images: 'immagini',
  videos: 'video',
  recordings: 'registrazioni',
  atMost: 'al massimo {limit}',
  sending: 'Invio di {name}',
  received: 'Ricevuto',
  receivedBefore: 'Ricevuto in precedenza',
  wrongKind: '{name} è di un tipo qui non ammesso. Sono ammessi: {kinds}.',
  tooLarge: 'Dimensione di {name}: {size}. Massimo ammesso: {limit}.',
  emptyFile: '{name}: il file è vuoto. Scegliere un altro file.',
  unreachable: 'Non è stato possibile inviare il file. Riprovare al ritorno della connessione.',
  notAccepted: 'Il file non è stato accettato. Riprovare o sceglierne un altro.',
  signedOut: 'Sessione terminata. Accedere di nuovo per inviare il file.',
  required: 'Scegliere un file.',
  wait: 'Attendere che il file sia stato ricevuto.',
  notReceived: 'Il file non è stato ricevuto. Riprovare o rimuoverlo.',
};
