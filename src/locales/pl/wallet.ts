import type { Translation } from '../translation.ts';
import type { words as english } from '../en/wallet.ts';
import { states } from './states.ts';

export const words: Translation<typeof english> = {
  ...states,
  failed: 'Nie udało się wczytać Państwa punktów',
  failedShort: 'Nie wczytano punktów',
  points: 'Punkty',
  available: 'do wykorzystania',
  ownerAccount: 'Saldo firmy: {name}',
  ownerMember: 'Saldo osobiste: {name}',
  owner: 'Saldo: {name}',
  debt: 'Do rozliczenia: {amount}',
  debtNote: 'Cofnięto je po wykorzystaniu. To, co zostanie zdobyte następnie, najpierw je rozliczy.',
  pending: 'Oczekujące',
  pendingNote: 'Zdobyte, ale jeszcze niedostępne.',
  reserved: 'Zarezerwowane',
  reservedNote: 'Zachowane na zamówienia, które nie są zakończone.',
  expected: 'oczekiwane do {date}',
  next: 'teraz: {name}',
  nextYou: 'teraz: Państwo',
  expiring: 'Wygasną bez wykorzystania',
  gone: 'Tego salda tu nie ma',
  goneNote: 'Jest wyłączone lub należy do kogoś innego.',
};
