import type { Translation } from '../translation.ts';
import type { words as english } from '../en/wallet-download.ts';

export const words: Translation<typeof english> = {
  gatheringStarts: 'Zbieranie wpisów',
  gathering: 'Zbieranie wpisów: {count}',
  gatheringOf: 'Zbieranie wpisów: {count} z {total}',
  cancel: 'Anuluj',
  cancelled: 'Pobieranie zostało anulowane.',
  stopped: 'Nie udało się wczytać dalszych wpisów. Nic nie pobrano.',
  goOn: 'Kontynuuj',
  done: {
    one: 'Pobrano {n} wpis.',
    few: 'Pobrano {n} wpisy.',
    many: 'Pobrano {n} wpisów.',
    other: 'Pobrano {n} wpisu.',
  },
  lost: {
    one: '{n} z nich nie można pokazać; plik wskazuje, którego.',
    few: '{n} z nich nie można pokazać; plik wskazuje, których.',
    many: '{n} z nich nie można pokazać; plik wskazuje, których.',
    other: '{n} z nich nie można pokazać; plik wskazuje, których.',
  },
  date: 'Data',
  reason: 'Powód',
  amount: 'Ilość',
  balance: 'Saldo po',
  counted: 'Jak to jest liczone',
  unit: 'Jednostka',
  kind: 'Rodzaj',
  source: 'Źródło',
  sourceAddress: 'Adres źródła',
  who: 'Kto',
  until: 'Do wykorzystania do',
  entry: 'Wpis',
  reversesEntry: 'Cofa wpis',
  reversedByEntry: 'Cofnięty wpisem',
};
