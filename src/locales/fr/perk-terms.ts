import type { Translation } from '../translation.ts';
import type { words as english } from '../en/perk-terms.ts';

export const words: Translation<typeof english> = {
  parts: { one: '{n} part', many: '{n} de parts', other: '{n} parts' },
  expected: 'Prévu',
  available: 'Disponible',
  used: 'Utilisé',
  expired: 'Expiré',
  from: 'à partir du {date}',
  until: 'jusqu’au {date}',
  span: 'du {from} au {until}',
  prices: 'Prix',
  now: 'maintenant',
  chooseOf: {
    one: 'Choisissez 1 sur {of}',
    many: 'Choisissez {n} sur {of}',
    other: 'Choisissez {n} sur {of}',
  },
  choose: {
    one: 'Un seul choix possible dans un groupe',
    many: '{n} choix possibles dans un groupe',
    other: '{n} choix possibles dans un groupe',
  },
  chosen: 'Choisi',
  chosenOf: 'Choix : {taken} sur {take}',
  notWith: 'Ne se combine pas avec {names}',
  closesThem: {
    one: 'Cette demande ferme l’autre avantage à votre entreprise.',
    many: 'Cette demande ferme les autres avantages à votre entreprise.',
    other: 'Cette demande ferme les autres avantages à votre entreprise.',
  },
  sessions: { one: '{n} séance', many: '{n} de séances', other: '{n} séances' },
  place: 'Place {place} sur la liste d’attente',
  placeOf: 'Place {place} sur {total} sur la liste d’attente',
  fullOpen: 'Toutes les places sont prises. La liste d’attente est ouverte.',
  fullWaiting: {
    one: 'Toutes les places sont prises. {n} personne est sur la liste d’attente.',
    many: 'Toutes les places sont prises. {n} de personnes sont sur la liste d’attente.',
    other: 'Toutes les places sont prises. {n} personnes sont sur la liste d’attente.',
  },
  fullClosed: 'Toutes les places sont prises. La liste d’attente est fermée.',
  joins: 'Toutes les places sont prises. Cette demande vous inscrit sur la liste d’attente.',
  further: 'Autres avantages',
};
