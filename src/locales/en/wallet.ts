import { states } from './states.ts';

export const words = {
  ...states,
  failed: 'Your points did not load',
  failedShort: 'Points did not load',
  points: 'Points',
  available: 'available to spend',
  ownerAccount: 'Company balance: {name}',
  ownerMember: 'Personal balance: {name}',
  owner: 'Balance: {name}',
  debt: '{amount} to be settled',
  debtNote: 'This was taken back after it had been spent. What is earned next settles it first.',
  pending: 'Pending',
  pendingNote: 'Earned, and not available yet.',
  reserved: 'Reserved',
  reservedNote: 'Kept for orders that are not complete.',
  expected: 'expected by {date}',
  next: 'next: {name}',
  nextYou: 'next: you',
  expiring: 'Expires unless spent',
  gone: 'This balance is not here',
  goneNote: 'It is switched off, or belongs to somebody else.',
} as const;
