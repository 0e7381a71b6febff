import type { Translation } from '../translation.ts';
import type { words as english } from '../en/wallet-download.ts';

export const words: Translation<typeof english> = {
  gatheringStarts: 'Raccolta dei movimenti',
  gathering: 'Raccolta dei movimenti: {count}',
  gatheringOf: 'Raccolta dei movimenti: {count} su {total}',
  cancel: 'Annulla',
  cancelled: 'Il download è stato annullato.',
  stopped: 'Gli altri movimenti non sono stati caricati. Non è stato scaricato nulla.',
  goOn: 'Continua',
  done: {
    one: '{n} movimento scaricato.',
    many: '{n} di movimenti scaricati.',
    other: '{n} movimenti scaricati.',
  },
  lost: {
    one: '{n} di questi non può essere mostrato; il file indica quale.',
    many: '{n} di questi non possono essere mostrati; il file indica quali.',
    other: '{n} di questi non possono essere mostrati; il file indica quali.',
  },
  date: 'Data',
  reason: 'Motivo',
  amount: 'Importo',
  balance: 'Saldo dopo',
  counted: 'Come si calcola',
  unit: 'Unità',
  kind: 'Tipo',
  source: 'Origine',
  sourceAddress: 'Indirizzo dell’origine',
  who: 'Da',
  until: 'Utilizzabile fino al',
  entry: 'Movimento',
  reversesEntry: 'Storna il movimento',
  reversedByEntry: 'Stornato dal movimento',
};
