import type { Translation } from '../translation.ts';
import type { words as english } from '../en/file-upload.ts';

export const words: Translation<typeof english> = {
  choose: 'Choisir un fichier',
  replace: 'Choisir un autre fichier',
  remove: 'Enlever',
  stop: 'Arrêter l’envoi',
  retry: 'Réessayer',
  images: 'images',
  videos: 'vidéos',
  recordings: 'enregistrements',
  atMost: 'au plus {limit}',
  sending: 'Envoi : {name}',
  received: 'Reçu',
  receivedBefore: 'Reçu auparavant',
  wrongKind: 'Fichier {name} : type non admis ici. Types admis : {kinds}.',
  tooLarge: 'Taille du fichier {name} : {size}. Maximum admis : {limit}.',
  emptyFile: 'Le fichier {name} est vide. Choisissez un autre fichier.',
  unreachable: 'Le fichier n’a pas pu être envoyé. Réessayez au retour de la connexion.',
  notAccepted: 'Le fichier n’a pas été accepté. Réessayez ou choisissez-en un autre.',
  signedOut: 'Votre session est terminée. Reconnectez-vous pour envoyer le fichier.',
  required: 'Choisissez un fichier.',
  wait: 'Attendez que le fichier soit reçu.',
  notReceived: 'Le fichier n’a pas été reçu. Réessayez ou enlevez-le.',
};
