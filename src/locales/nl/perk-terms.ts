import type { Translation } from '../translation.ts';
import type { words as english } from '../en/perk-terms.ts';

export const words: Translation<typeof english> = {
  parts: { one: '{n} deel', other: '{n} delen' },
  expected: 'Verwacht',
  available: 'Beschikbaar',
  used: 'Gebruikt',
  expired: 'Verlopen',
  from: 'vanaf {date}',
  until: 'tot {date}',
  span: '{from} tot {until}',
  prices: 'Prijs',
  now: 'nu',
  chooseOf: { one: 'Kies er een van {of}', other: 'Kies er {n} van {of}' },
  choose: {
    one: 'Uit een groep kan er een worden gekozen',
    other: 'Uit een groep kunnen er {n} worden gekozen',
  },
  chosen: 'Gekozen',
  chosenOf: '{taken} van {take} gekozen',
  notWith: 'Niet te combineren met {names}',
  closesThem: {
    one: 'Door dit aan te vragen, vervalt die voor uw bedrijf.',
    other: 'Door dit aan te vragen, vervallen ze voor uw bedrijf.',
  },
  sessions: { one: '{n} sessie', other: '{n} sessies' },
  place: 'Plaats {place} op de wachtlijst',
  placeOf: 'Plaats {place} van {total} op de wachtlijst',
  fullOpen: 'Alle plekken zijn bezet. De wachtlijst is open.',
  fullWaiting: {
    one: 'Alle plekken zijn bezet. Er staat {n} op de wachtlijst.',
    other: 'Alle plekken zijn bezet. Er staan {n} op de wachtlijst.',
  },
  fullClosed: 'Alle plekken zijn bezet. De wachtlijst is gesloten.',
  joins: 'Alle plekken zijn bezet. Hiermee komt u op de wachtlijst.',
  further: 'Meer extra’s',
};
