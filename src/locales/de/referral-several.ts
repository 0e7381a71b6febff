import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-several.ts';

export const words: Translation<typeof english> = {
  several: 'Mehrere empfehlen',
  one: 'Ein Unternehmen empfehlen',
  list: 'Unternehmen',
  listHelp: 'Eines pro Zeile: die Website und, wenn Sie möchten, nach einem Komma der Name. Höchstens {n}.',
  add: 'Zur Liste hinzufügen',
  left: {
    one: '{n} Zeile kann nicht hinzugefügt werden. Sie steht noch im Feld.',
    other: '{n} Zeilen können nicht hinzugefügt werden. Sie stehen noch im Feld.',
  },
  full: {
    one: 'Höchstens {n} Unternehmen auf einmal. Die anderen stehen noch im Feld.',
    other: 'Höchstens {n} Unternehmen auf einmal. Die anderen stehen noch im Feld.',
  },
  noneYet: 'Fügen Sie mindestens ein Unternehmen hinzu.',
  added: { one: '{n} Unternehmen in der Liste', other: '{n} Unternehmen in der Liste' },
  forAll: 'Einmal für alle gefragt',
  remove: '{name} entfernen',
  checking: 'Wird geprüft',
  unchecked: 'Nicht geprüft',
  sendAll: { one: '{n} Empfehlung senden', other: '{n} Empfehlungen senden' },
  sendRest: { one: '{n} nicht gesendete senden', other: '{n} nicht gesendete senden' },
  progress: '{n} von {total} gesendet',
  isSending: 'Wird gesendet',
  isSent: 'Gesendet',
  unknown: 'Noch nicht bekannt, ob es angekommen ist.',
  again: '{name} erneut senden',
  stopped: 'Das Senden wurde angehalten. Was nicht gesendet wurde, bleibt in der Liste.',
  next: 'Neue Liste beginnen',
};
