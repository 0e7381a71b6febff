import type { Translation } from '../translation.ts';
import type { words as english } from '../en/file-upload.ts';

export const words: Translation<typeof english> = {
  choose: 'Datei wählen',
  replace: 'Andere Datei wählen',
  remove: 'Entfernen',
  stop: 'Senden anhalten',
  retry: 'Erneut versuchen',
  images: 'Bilder',
  videos: 'Videos',
  recordings: 'Aufnahmen',
  atMost: 'höchstens {limit}',
  sending: '{name} wird gesendet',
  received: 'Empfangen',
  receivedBefore: 'Zuvor empfangen',
  wrongKind: 'Die Art von {name} wird hier nicht angenommen. Angenommen werden: {kinds}.',
  tooLarge: '{name} hat {size}. Höchstens {limit} werden angenommen.',
  emptyFile: '{name} ist leer. Wählen Sie eine andere Datei.',
  unreachable:
    'Die Datei konnte nicht gesendet werden. Versuchen Sie es erneut, wenn die Verbindung wieder besteht.',
  notAccepted: 'Die Datei wurde nicht angenommen. Versuchen Sie es erneut oder wählen Sie eine andere.',
  signedOut: 'Sie sind abgemeldet. Melden Sie sich erneut an, um die Datei zu senden.',
  required: 'Wählen Sie eine Datei.',
  wait: 'Warten Sie, bis die Datei empfangen wurde.',
  notReceived: 'Die Datei wurde nicht empfangen. Versuchen Sie es erneut oder entfernen Sie sie.',
};
