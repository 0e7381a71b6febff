import type { Translation } from '../translation.ts';
import type { words as english } from '../en/wallet-download.ts';

export const words: Translation<typeof english> = {
  gatheringStarts: 'Collecte des mouvements',
  gathering: 'Collecte des mouvements : {count}',
  gatheringOf: 'Collecte des mouvements : {count} sur {total}',
  cancel: 'Annuler',
  cancelled: 'Le téléchargement a été annulé.',
  stopped: 'Les mouvements suivants ne se sont pas chargés. Rien n’a été téléchargé.',
  goOn: 'Continuer',
  done: {
    one: '{n} mouvement téléchargé.',
    many: '{n} de mouvements téléchargés.',
    other: '{n} mouvements téléchargés.',
  },
  lost: {
    one: '{n} d’entre eux ne peut pas être affiché ; le fichier indique lequel.',
    many: '{n} d’entre eux ne peuvent pas être affichés ; le fichier indique lesquels.',
    other: '{n} d’entre eux ne peuvent pas être affichés ; le fichier indique lesquels.',
  },
  date: 'Date',
  reason: 'Motif',
  amount: 'Montant',
  balance: 'Solde après',
  counted: 'Mode de calcul',
  unit: 'Unité',
  kind: 'Type',
  source: 'Source',
  sourceAddress: 'Adresse de la source',
  who: 'Par',
  until: 'Utilisable jusqu’au',
  entry: 'Mouvement',
  reversesEntry: 'Annule le mouvement',
  reversedByEntry: 'Annulé par le mouvement',
};
