import type { Translation } from '../translation.ts';
import type { words as english } from '../en/wallet-download.ts';

/** Words of the file that the entries of a wallet are downloaded as. */
export const words: Translation<typeof english> = {
  gatheringStarts: 'Reuniendo los movimientos',
  gathering: 'Reuniendo movimientos: {count}',
  gatheringOf: 'Reuniendo movimientos: {count} de {total}',
  cancel: 'Cancelar',
  cancelled: 'Se ha cancelado la descarga.',
  stopped: 'No se han podido cargar más movimientos. No se ha descargado nada.',
  goOn: 'Continuar',
  done: { one: '{n} movimiento descargado.', other: '{n} movimientos descargados.' },
  lost: {
    one: '{n} de ellos no se puede mostrar; el archivo indica cuál.',
    other: '{n} de ellos no se pueden mostrar; el archivo indica cuáles.',
  },
  date: 'Fecha',
  reason: 'Motivo',
  amount: 'Importe',
  balance: 'Saldo posterior',
  counted: 'Cómo se ha calculado',
  unit: 'Unidad',
  kind: 'Tipo',
  source: 'Origen',
  sourceAddress: 'Dirección del origen',
  who: 'Por',
  until: 'Se pueden usar hasta',
  entry: 'Movimiento',
  reversesEntry: 'Anula el movimiento',
  reversedByEntry: 'Anulado por el movimiento',
};
