import type { Translation } from '../translation.ts';
import type { words as english } from '../en/perk-terms.ts';

export const words: Translation<typeof english> = {
  parts: { one: '{n} Teil', other: '{n} Teile' },
  expected: 'Erwartet',
  available: 'Verfügbar',
  used: 'Genutzt',
  expired: 'Abgelaufen',
  from: 'ab {date}',
  until: 'bis {date}',
  span: '{from} bis {until}',
  prices: 'Preis',
  now: 'jetzt',
  chooseOf: { one: 'Einen von {of} wählen', other: '{n} von {of} wählen' },
  choose: { one: 'Einer aus einer Gruppe ist wählbar', other: '{n} aus einer Gruppe sind wählbar' },
  chosen: 'Gewählt',
  chosenOf: '{taken} von {take} gewählt',
  notWith: 'Nicht kombinierbar mit: {names}',
  closesThem: {
    one: 'Mit diesem Antrag entfällt er für Ihr Unternehmen.',
    other: 'Mit diesem Antrag entfallen sie für Ihr Unternehmen.',
  },
  sessions: { one: '{n} Termin', other: '{n} Termine' },
  place: 'Warteliste: Position {place}',
  placeOf: 'Warteliste: Position {place} von {total}',
  fullOpen: 'Alle Plätze sind vergeben. Die Warteliste ist offen.',
  fullWaiting: {
    one: 'Alle Plätze sind vergeben. {n} auf der Warteliste.',
    other: 'Alle Plätze sind vergeben. {n} auf der Warteliste.',
  },
  fullClosed: 'Alle Plätze sind vergeben. Die Warteliste ist geschlossen.',
  joins: 'Alle Plätze sind vergeben. Hiermit kommen Sie auf die Warteliste.',
  further: 'Weitere Vorteile',
};
