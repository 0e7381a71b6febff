import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-several.ts';

export const words: Translation<typeof english> = {
  several: 'Recommander plusieurs entreprises',
  one: 'Recommander une entreprise',
  list: 'Entreprises',
  listHelp: 'Une par ligne : son site web et, si vous voulez, son nom après une virgule. Au plus {n}.',
  add: 'Ajouter à la liste',
  left: {
    one: '{n} ligne ne peut pas être ajoutée. Elle est toujours dans le champ.',
    many: '{n} de lignes ne peuvent pas être ajoutées. Elles sont toujours dans le champ.',
    other: '{n} lignes ne peuvent pas être ajoutées. Elles sont toujours dans le champ.',
  },
  full: {
    one: 'Au plus {n} entreprise à la fois. Les autres sont toujours dans le champ.',
    many: 'Au plus {n} d’entreprises à la fois. Les autres sont toujours dans le champ.',
    other: 'Au plus {n} entreprises à la fois. Les autres sont toujours dans le champ.',
  },
  noneYet: 'Ajoutez au moins une entreprise.',
  added: {
    one: '{n} entreprise dans la liste',
    many: '{n} d’entreprises dans la liste',
    other: '{n} entreprises dans la liste',
  },
  forAll: 'Demandé une fois pour toutes les entreprises',
  remove: 'Enlever {name}',
  checking: 'Vérification…',
  unchecked: 'Non vérifiée',
  sendAll: {
    one: 'Envoyer {n} recommandation',
    many: 'Envoyer {n} de recommandations',
    other: 'Envoyer {n} recommandations',
  },
  sendRest: {
    one: 'Envoyer {n} non envoyée',
    many: 'Envoyer {n} non envoyées',
    other: 'Envoyer {n} non envoyées',
  },
  progress: 'Envoi : {n} sur {total}',
  isSending: 'Envoi…',
  isSent: 'Envoyée',
  unknown: 'On ignore encore si l’envoi est arrivé.',
  again: 'Envoyer à nouveau {name}',
  stopped: 'L’envoi s’est arrêté. Ce qui n’a pas été envoyé est conservé dans la liste.',
  next: 'Commencer une autre liste',
};
