import type { Translation } from '../translation.ts';
import type { words as english } from '../en/wallet-download.ts';

export const words: Translation<typeof english> = {
  gatheringStarts: 'Buchungen werden gesammelt',
  gathering: 'Gesammelte Buchungen: {count}',
  gatheringOf: 'Gesammelte Buchungen: {count} von {total}',
  cancel: 'Abbrechen',
  cancelled: 'Der Download wurde abgebrochen.',
  stopped: 'Weitere Buchungen wurden nicht geladen. Es wurde nichts heruntergeladen.',
  goOn: 'Fortfahren',
  done: { one: '{n} Buchung heruntergeladen.', other: '{n} Buchungen heruntergeladen.' },
  lost: {
    one: '{n} davon kann nicht angezeigt werden; die Datei gibt an, welche.',
    other: '{n} davon können nicht angezeigt werden; die Datei gibt an, welche.',
  },
  date: 'Datum',
  reason: 'Grund',
  amount: 'Betrag',
  balance: 'Saldo danach',
  counted: 'So wird gezählt',
  unit: 'Einheit',
  kind: 'Art',
  source: 'Quelle',
  sourceAddress: 'Adresse der Quelle',
  who: 'Von',
  until: 'Einlösbar bis',
  entry: 'Buchung',
  reversesEntry: 'Storno der Buchung',
  reversedByEntry: 'Storniert durch Buchung',
};
