import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-tasks.ts';

export const words: Translation<typeof english> = {
  title: 'Ce qu’il nous faut de votre part',
  done: 'Fait',
  dueOn: 'nécessaire d’ici au {date}',
  open: 'Ouvrir',
  send: 'Envoyer la réponse',
  answer: 'Réponse sur une recommandation',
  sent: 'Votre réponse a été envoyée.',
  refused: 'L’envoi n’a pas eu lieu. Ce que vous avez écrit est conservé.',
  movedOn: 'Une réponse a été donnée entre-temps, ou elle n’est plus nécessaire.',
  kept: 'Votre réponse est conservée et partira dès qu’il y aura une connexion.',
  unsure: 'On ignore si votre réponse est arrivée.',
  answeredOddly: 'Votre réponse a été envoyée, mais le retour ne peut pas être lu ici.',
};
