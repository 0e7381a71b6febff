import type { Translation } from '../translation.ts';
import type { words as english } from '../en/wallet.ts';
import { states } from './states.ts';

export const words: Translation<typeof english> = {
  ...states,
  failed: 'Ihre Punkte wurden nicht geladen',
  failedShort: 'Punkte nicht geladen',
  points: 'Punkte',
  available: 'zum Einlösen verfügbar',
  ownerAccount: 'Saldo des Unternehmens: {name}',
  ownerMember: 'Persönlicher Saldo: {name}',
  owner: 'Saldo: {name}',
  debt: 'Noch auszugleichen: {amount}',
  debtNote:
    'Dies wurde zurückgenommen, nachdem es eingelöst war. Was als Nächstes gesammelt wird, gleicht es zuerst aus.',
  pending: 'Ausstehend',
  pendingNote: 'Gesammelt und noch nicht verfügbar.',
  reserved: 'Reserviert',
  reservedNote: 'Zurückgelegt für Bestellungen, die nicht abgeschlossen sind.',
  expected: 'erwartet bis {date}',
  next: 'als Nächstes: {name}',
  nextYou: 'als Nächstes: Sie',
  expiring: 'Verfällt, wenn nicht eingelöst',
  gone: 'Dieser Saldo ist nicht hier',
  goneNote: 'Er ist abgeschaltet oder gehört jemand anderem.',
};
