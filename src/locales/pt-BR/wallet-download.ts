import type { Translation } from '../translation.ts';
import type { words as english } from '../en/wallet-download.ts';

export const words: Translation<typeof english> = {
  gatheringStarts: 'Reunindo os lançamentos',
  gathering: 'Reunindo lançamentos: {count}',
  gatheringOf: 'Reunindo lançamentos: {count} de {total}',
  cancel: 'Cancelar',
  cancelled: 'O download foi cancelado.',
  stopped: 'Os demais lançamentos não foram carregados. Nada foi baixado.',
  goOn: 'Continuar',
  done: {
    one: '{n} lançamento baixado.',
    many: '{n} de lançamentos baixados.',
    other: '{n} lançamentos baixados.',
  },
  lost: {
    one: '{n} deles não pode ser exibido; o arquivo indica qual.',
    many: '{n} deles não podem ser exibidos; o arquivo indica quais.',
    other: '{n} deles não podem ser exibidos; o arquivo indica quais.',
  },
  date: 'Data',
  reason: 'Motivo',
  amount: 'Valor',
  balance: 'Saldo após',
  counted: 'Como é calculado',
  unit: 'Unidade',
  kind: 'Tipo',
  source: 'Origem',
  sourceAddress: 'Endereço da origem',
  who: 'Por',
  until: 'Pode ser usado até',
  entry: 'Lançamento',
  reversesEntry: 'Estorna o lançamento',
  reversedByEntry: 'Estornado pelo lançamento',
};
