import type { Translation } from '../translation.ts';
import type { words as english } from '../en/perk-terms.ts';

export const words: Translation<typeof english> = {
  parts: { one: '{n} parte', many: '{n} di parti', other: '{n} parti' },
  expected: 'Previsto',
  available: 'Disponibile',
  used: 'Usato',
  expired: 'Scaduto',
  from: 'dal giorno {date}',
  until: 'fino al giorno {date}',
  span: '{from} – {until}',
  prices: 'Prezzo',
  now: 'ora',
  chooseOf: { one: 'Sceglierne 1 su {of}', many: 'Sceglierne {n} su {of}', other: 'Sceglierne {n} su {of}' },
  choose: {
    one: 'Una sola scelta possibile in un gruppo',
    many: '{n} di scelte possibili in un gruppo',
    other: '{n} scelte possibili in un gruppo',
  },
  chosen: 'Scelto',
  chosenOf: 'Scelte: {taken} su {take}',
  notWith: 'Non combinabile con {names}',
  closesThem: {
    one: 'Questa richiesta chiude l’altro vantaggio per l’azienda.',
    many: 'Questa richiesta chiude gli altri vantaggi per l’azienda.',
    other: 'Questa richiesta chiude gli altri vantaggi per l’azienda.',
  },
  sessions: { one: '{n} sessione', many: '{n} di sessioni', other: '{n} sessioni' },
  place: 'Numero {place} in lista d’attesa',
  placeOf: 'Numero {place} su {total} in lista d’attesa',
  fullOpen: 'Tutti i posti sono occupati. La lista d’attesa è aperta.',
  fullWaiting: {
    one: 'Tutti i posti sono occupati. In lista d’attesa: {n}.',
    many: 'Tutti i posti sono occupati. In lista d’attesa: {n}.',
    other: 'Tutti i posti sono occupati. In lista d’attesa: {n}.',
  },
  fullClosed: 'Tutti i posti sono occupati. La lista d’attesa è chiusa.',
  joins: 'Tutti i posti sono occupati. Con questa richiesta si entra in lista d’attesa.',
  further: 'Altri vantaggi',
};
