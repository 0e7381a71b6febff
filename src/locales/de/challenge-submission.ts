import type { Translation } from '../translation.ts';
import type { words as english } from '../en/challenge-submission.ts';

export const words: Translation<typeof english> = {
  close: 'Schließen',
  cancel: 'Abbrechen',
  review: 'Prüfen',
  toReview: 'Angaben prüfen',
  edit: 'Bearbeiten',
  send: 'Senden',
  sending: 'Wird gesendet',
  yes: 'Ja',
  aFile: 'Eine Datei',
  failed: 'Dies wurde nicht geladen',
  failedNote: 'Daran hat sich nichts geändert.',
  signedOut: 'Sie sind abgemeldet. Melden Sie sich erneut an, um es zu sehen.',
  sentBefore: 'Ausgefüllt mit dem, was Sie zuvor gesendet haben.',
  startEmpty: 'Leer beginnen',
  notNow: 'Hierfür kann derzeit nichts gesendet werden.',
  gone: 'Diese Aufgabe steht nicht mehr in Ihrer Liste.',

  keptTitle: 'Noch nicht gesendet',
  refusedTitle: 'Nicht angenommen',
  keptHere: 'Es ist auf diesem Gerät gespeichert und wird gesendet, sobald die Verbindung wieder besteht.',
  keptInTab: 'Es ist in diesem Tab gespeichert und wird gesendet, sobald die Verbindung wieder besteht.',
  keptInPage:
    'Es bleibt erhalten, solange diese Seite geöffnet ist, und wird gesendet, sobald die Verbindung wieder besteht.',
  keptSignedOut:
    'Sie sind abgemeldet. Es bleibt gespeichert und kann nach erneuter Anmeldung gesendet werden.',
  keptBusy:
    'Es kamen zu viele Anfragen auf einmal. Es bleibt gespeichert; versuchen Sie es in einem Moment erneut.',
  keptUnsure:
    'Es kam keine Antwort; es könnte also angekommen sein. Sehen Sie bei der Aufgabe nach, bevor Sie es erneut senden.',
  unsureTitle: 'Keine eindeutige Antwort',
  answeredByPage: 'Statt einer Antwort kam eine Anmeldeseite. Melden Sie sich erneut an und prüfen Sie dann.',
  oddAnswer:
    'Es wurde gesendet, aber die Antwort kann hier nicht gelesen werden. Sehen Sie bei der Aufgabe nach.',
  check: 'Erneut prüfen',
  checking: 'Wird geprüft',
  hideNote: 'Hinweis ausblenden',
  discard: 'Verwerfen',
  since: 'gespeichert seit {time}',
  unsent: 'Für {title}',
  unsentBare: 'Für eine Aufgabe',

  movedOn: 'Diese Aufgabe hat sich inzwischen geändert. Es wurde nichts gesendet.',
  roleRequired: 'Mit Ihrer Rolle kann dies nicht gesendet werden.',
  canSend: '{name} kann es senden.',
  refused: 'Dies wurde nicht angenommen.',
  notSent: 'Dies konnte nicht gesendet werden.',
  kept: 'Was Sie geschrieben haben, bleibt erhalten.',
  backToForm: 'Zurück zum Formular',

  nowDone: 'Gesendet und bestätigt.',
  nowRead: 'Gesendet. Als Nächstes wird es gelesen.',
  nowRejected: 'Gesendet und nicht angenommen.',
  nowSent: 'Gesendet.',
  earlier: 'Was Sie zuvor gesendet haben, war bereits angekommen. Ihre Änderungen wurden nicht gesendet.',
  approved: 'Bestätigt',
  reader: 'Wer es liest',
  usually: 'Wie lange es dauert',
  sentWhen: 'Gesendet',
  sender: 'Gesendet von',
  earns: 'Punkte',
  progress: 'Fortschritt',
  answers: 'Was gesendet wurde',
  noDetails: 'Weitere Angaben sind hier nicht verfügbar.',
};
