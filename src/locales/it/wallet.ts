import type { Translation } from '../translation.ts';
import { states } from './states.ts';
import type { words as english } from '../en/wallet.ts';

export const words: Translation<typeof english> = {
  ...states,
  failed: 'I punti non sono stati caricati',
  failedShort: 'Punti non caricati',
  points: 'Punti',
  available: 'disponibili all’uso',
  ownerAccount: 'Saldo dell’azienda: {name}',
  ownerMember: 'Saldo personale: {name}',
  owner: 'Saldo: {name}',
  debt: '{amount} da compensare',
  debtNote:
    'Questo importo è stato ripreso dopo essere stato usato. Quanto si otterrà in seguito lo compensa per primo.',
  pending: 'In attesa',
  pendingNote: 'Ottenuti, ma non ancora disponibili.',
  reserved: 'Riservati',
  reservedNote: 'Accantonati per ordini non ancora completati.',
  expected: 'previsto entro: {date}',
  next: 'poi: {name}',
  nextYou: 'poi: Lei',
  expiring: 'Scade se non usato',
  gone: 'Questo saldo non è qui',
  goneNote: 'È disattivato o appartiene a un’altra persona.',
};
