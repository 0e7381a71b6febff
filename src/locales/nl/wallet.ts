import type { Translation } from '../translation.ts';
import type { words as english } from '../en/wallet.ts';
import { states } from './states.ts';

export const words: Translation<typeof english> = {
  ...states,
  failed: 'Uw punten zijn niet geladen',
  failedShort: 'Punten niet geladen',
  points: 'Punten',
  available: 'beschikbaar om in te wisselen',
  ownerAccount: 'Bedrijfssaldo: {name}',
  ownerMember: 'Persoonlijk saldo: {name}',
  owner: 'Saldo: {name}',
  debt: 'Te verrekenen: {amount}',
  debtNote: 'Dit is teruggenomen nadat het was ingewisseld. Wat hierna wordt verdiend, verrekent dit eerst.',
  pending: 'In afwachting',
  pendingNote: 'Verdiend en nog niet beschikbaar.',
  reserved: 'Gereserveerd',
  reservedNote: 'Vastgehouden voor bestellingen die niet zijn afgerond.',
  expected: 'verwacht uiterlijk {date}',
  next: 'hierna: {name}',
  nextYou: 'hierna: u',
  expiring: 'Vervalt indien niet ingewisseld',
  gone: 'Dit saldo is hier niet',
  goneNote: 'Het is uitgeschakeld of is van iemand anders.',
};
