import type { Translation } from '../translation.ts';
import type { states as english } from '../en/states.ts';

export const states: Translation<typeof english> = {
  loading: 'Chargement',
  slow: 'Le chargement est plus long que d’habitude.',
  retry: 'Réessayer',
  asOf: 'État à {time}, actualisation impossible pour l’instant',
  asOfSignIn: 'État à {time}. Reconnectez-vous pour l’actualiser.',
  partly: 'Certains détails ne peuvent pas être affichés.',
  sample: 'Données d’exemple',
  unreachable: 'Accès impossible pour l’instant. Rien n’a changé.',
  unchanged: 'Rien n’a changé.',
  signedOut: 'Votre session est terminée. Reconnectez-vous pour y accéder.',
  signIn: 'Une connexion est nécessaire. Reconnectez-vous pour y accéder.',
  accessRefused: 'L’accès a été refusé.',
  tooMany: 'Trop de requêtes sont arrivées en même temps. Réessayez dans un instant.',
  unreadable:
    'Les données reçues ont un format que cette page ne peut pas lire. Vos données sont en sécurité.',
  notLoaded: 'Une partie ne s’est pas chargée. Si réessayer ne suffit pas, rechargez la page.',
};
