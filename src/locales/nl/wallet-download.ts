import type { Translation } from '../translation.ts';
import type { words as english } from '../en/wallet-download.ts';

export const words: Translation<typeof english> = {
  gatheringStarts: 'Boekingen worden verzameld',
  gathering: 'Verzamelde boekingen: {count}',
  gatheringOf: 'Verzamelde boekingen: {count} van {total}',
  cancel: 'Annuleren',
  cancelled: 'De download is geannuleerd.',
  stopped: 'Verdere boekingen zijn niet geladen. Er is niets gedownload.',
  goOn: 'Doorgaan',
  done: { one: '{n} boeking gedownload.', other: '{n} boekingen gedownload.' },
  lost: {
    one: '{n} daarvan kan niet worden getoond; het bestand geeft aan welke.',
    other: '{n} daarvan kunnen niet worden getoond; het bestand geeft aan welke.',
  },
  date: 'Datum',
  reason: 'Reden',
  amount: 'Aantal',
  balance: 'Saldo erna',
  counted: 'Hoe dit is geteld',
  unit: 'Eenheid',
  kind: 'Soort',
  source: 'Bron',
  sourceAddress: 'Adres van de bron',
  who: 'Door',
  until: 'In te wisselen tot',
  entry: 'Boeking',
  reversesEntry: 'Maakt boeking ongedaan',
  reversedByEntry: 'Ongedaan gemaakt door boeking',
};
