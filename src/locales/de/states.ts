import type { Translation } from '../translation.ts';
import type { states as english } from '../en/states.ts';

export const states: Translation<typeof english> = {
  loading: 'Wird geladen',
  slow: 'Das dauert länger als gewöhnlich.',
  retry: 'Erneut versuchen',
  asOf: 'Stand {time}, derzeit nicht erreichbar',
  asOfSignIn: 'Stand {time}. Zum Aktualisieren bitte erneut anmelden.',
  partly: 'Einige Angaben können nicht angezeigt werden.',
  sample: 'Beispieldaten',
  unreachable: 'Es ist gerade nicht erreichbar. Daran hat sich nichts geändert.',
  unchanged: 'Daran hat sich nichts geändert.',
  signedOut: 'Sie sind abgemeldet. Melden Sie sich erneut an, um es zu sehen.',
  signIn: 'Eine Anmeldung ist nötig. Melden Sie sich erneut an, um es zu sehen.',
  accessRefused: 'Der Zugriff darauf wurde verweigert.',
  tooMany: 'Es kamen zu viele Anfragen auf einmal. Versuchen Sie es in einem Moment erneut.',
  unreadable: 'Es kam in einer Form an, die diese Seite nicht lesen kann. Ihre Daten sind sicher.',
  notLoaded:
    'Ein Teil davon wurde nicht geladen. Wenn ein erneuter Versuch nicht hilft, laden Sie die Seite neu.',
};
