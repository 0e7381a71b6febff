import type { Translation } from '../translation.ts';
import type { words as english } from '../en/perk-terms.ts';

export const words: Translation<typeof english> = {
  parts: { one: '{n} część', few: '{n} części', many: '{n} części', other: '{n} części' },
  expected: 'Oczekiwane',
  available: 'Dostępne',
  used: 'Wykorzystane',
  expired: 'Wygasłe',
  from: 'od {date}',
  until: 'do {date}',
  span: 'od {from} do {until}',
  prices: 'Cena',
  now: 'teraz',
  chooseOf: {
    one: 'Wybór: {n} z {of}',
    few: 'Wybór: {n} z {of}',
    many: 'Wybór: {n} z {of}',
    other: 'Wybór: {n} z {of}',
  },
  choose: {
    one: 'Z grupy można wybrać {n}',
    few: 'Z grupy można wybrać {n}',
    many: 'Z grupy można wybrać {n}',
    other: 'Z grupy można wybrać {n}',
  },
  chosen: 'Wybrano',
  chosenOf: 'Wybrano {taken} z {take}',
  notWith: 'Nie łączy się z: {names}',
  closesThem: {
    one: 'Wniosek zamyka ją dla Państwa firmy.',
    few: 'Wniosek zamyka je dla Państwa firmy.',
    many: 'Wniosek zamyka je dla Państwa firmy.',
    other: 'Wniosek zamyka je dla Państwa firmy.',
  },
  sessions: { one: '{n} sesja', few: '{n} sesje', many: '{n} sesji', other: '{n} sesji' },
  place: 'Miejsce {place} na liście oczekujących',
  placeOf: 'Miejsce {place} z {total} na liście oczekujących',
  fullOpen: 'Wszystkie miejsca są zajęte. Lista oczekujących jest otwarta.',
  fullWaiting: {
    one: 'Wszystkie miejsca są zajęte. Na liście oczekujących: {n}.',
    few: 'Wszystkie miejsca są zajęte. Na liście oczekujących: {n}.',
    many: 'Wszystkie miejsca są zajęte. Na liście oczekujących: {n}.',
    other: 'Wszystkie miejsca są zajęte. Na liście oczekujących: {n}.',
  },
  fullClosed: 'Wszystkie miejsca są zajęte. Lista oczekujących jest zamknięta.',
  joins: 'Wszystkie miejsca są zajęte. W ten sposób trafią Państwo na listę oczekujących.',
  further: 'Dalsze korzyści',
};
