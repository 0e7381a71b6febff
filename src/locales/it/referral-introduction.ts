import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-introduction.ts';

export const words: Translation<typeof english> = {
  chooseReward: 'Scegliere la ricompensa',
  send: 'Invia la segnalazione',
  checking: 'Verifica dell’azienda',
  free: 'Questa azienda può essere segnalata.',
  freeUntil: 'Questa azienda può essere segnalata. Riservata a Lei fino al giorno {date}.',
  customer: 'È già cliente, quindi non può essere segnalata.',
  referred: 'Già segnalata da altri.',
  referredUntil: 'Già segnalata da altri, fino al giorno {date}.',
  own_company: 'Questa è la propria azienda.',
  canSend: 'L’invio è comunque possibile.',
  refusedTaken: 'Questa azienda è già stata segnalata o è già cliente. Non è stato inviato nulla.',
  refusedOwn: 'Un’azienda del proprio gruppo non può essere segnalata. Non è stato inviato nulla.',
  refusedLimit: 'Il limite è raggiunto. Non è stato inviato nulla; quanto scritto è conservato.',
  refusedLimitUntil:
    'Il limite è raggiunto. L’invio è possibile dal giorno {date}; quanto scritto è conservato.',
  refusedRole: 'Il ruolo attuale non consente di segnalare aziende. Non è stato inviato nulla.',
  refused: 'L’invio non è avvenuto. Quanto scritto è conservato.',
  elsewhere: 'È stata inviata o eliminata in un’altra scheda. Inviare di nuovo solo se non è in elenco.',
  keptTitle: 'Non ancora inviato',
  unsureTitle: 'Nessuna risposta chiara',
  answeredByPage: 'In risposta è arrivata una pagina di accesso. Accedere di nuovo, poi verificare.',
};
