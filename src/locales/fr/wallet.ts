import type { Translation } from '../translation.ts';
import { states } from './states.ts';
import type { words as english } from '../en/wallet.ts';

export const words: Translation<typeof english> = {
  ...states,
  failed: 'Vos points ne se sont pas chargés',
  failedShort: 'Points non chargés',
  points: 'Points',
  available: 'disponibles',
  ownerAccount: 'Solde de l’entreprise : {name}',
  ownerMember: 'Solde personnel : {name}',
  owner: 'Solde : {name}',
  debt: '{amount} à compenser',
  debtNote: 'Ce montant a été repris après avoir été utilisé. Les prochains gains le compensent d’abord.',
  pending: 'En attente',
  pendingNote: 'Gagnés, mais pas encore disponibles.',
  reserved: 'Réservés',
  reservedNote: 'Retenus pour des commandes qui ne sont pas terminées.',
  expected: 'prévu d’ici au {date}',
  next: 'ensuite : {name}',
  nextYou: 'ensuite : vous',
  expiring: 'Expire si non utilisé',
  gone: 'Ce solde n’est pas ici',
  goneNote: 'Il est désactivé ou appartient à quelqu’un d’autre.',
};
