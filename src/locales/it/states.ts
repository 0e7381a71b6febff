import type { Translation } from '../translation.ts';
import type { states as english } from '../en/states.ts';

export const states: Translation<typeof english> = {
  loading: 'Caricamento',
  slow: 'Sta richiedendo più tempo del solito.',
  retry: 'Riprova',
  asOf: 'Dati delle {time}, aggiornamento al momento non possibile',
  asOfSignIn: 'Dati delle {time}. Accedere di nuovo per aggiornarli.',
  partly: 'Alcuni dettagli non possono essere mostrati.',
  sample: 'Dati di esempio',
  unreachable: 'Al momento non è raggiungibile. Nulla è cambiato.',
  unchanged: 'Nulla è cambiato.',
  signedOut: 'Sessione terminata. Accedere di nuovo per visualizzare i dati.',
  signIn: 'È necessario accedere. Accedere di nuovo per visualizzare i dati.',
  accessRefused: 'L’accesso è stato rifiutato.',
  tooMany: 'Troppe richieste contemporanee. Riprovare tra poco.',
  unreadable: 'I dati sono arrivati in un formato che questa pagina non può leggere. I dati sono al sicuro.',
  notLoaded: 'Una parte non è stata caricata. Se riprovare non basta, ricaricare la pagina.',
};
