import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-several.ts';

export const words: Translation<typeof english> = {
  several: 'Poleć kilka firm',
  one: 'Poleć jedną firmę',
  list: 'Firmy',
  listHelp: 'Jedna w wierszu: strona internetowa, a po przecinku, jeśli trzeba, nazwa. Najwyżej {n}.',
  add: 'Dodaj do listy',
  left: {
    one: '{n} wiersza nie można dodać. Nadal jest w polu.',
    few: '{n} wierszy nie można dodać. Nadal są w polu.',
    many: '{n} wierszy nie można dodać. Nadal są w polu.',
    other: '{n} wiersza nie można dodać. Nadal jest w polu.',
  },
  full: {
    one: 'Najwyżej {n} firma naraz. Pozostałe nadal są w polu.',
    few: 'Najwyżej {n} firmy naraz. Pozostałe nadal są w polu.',
    many: 'Najwyżej {n} firm naraz. Pozostałe nadal są w polu.',
    other: 'Najwyżej {n} firmy naraz. Pozostałe nadal są w polu.',
  },
  noneYet: 'Proszę dodać co najmniej jedną firmę.',
  added: {
    one: '{n} firma na liście',
    few: '{n} firmy na liście',
    many: '{n} firm na liście',
    other: '{n} firmy na liście',
  },
  forAll: 'Pytania wspólne dla wszystkich',
  remove: 'Usuń: {name}',
  checking: 'Sprawdzanie',
  unchecked: 'Nie sprawdzono',
  sendAll: {
    one: 'Wyślij {n} polecenie',
    few: 'Wyślij {n} polecenia',
    many: 'Wyślij {n} poleceń',
    other: 'Wyślij {n} polecenia',
  },
  sendRest: {
    one: 'Wyślij {n} niewysłane',
    few: 'Wyślij {n} niewysłane',
    many: 'Wyślij {n} niewysłanych',
    other: 'Wyślij {n} niewysłanego',
  },
  progress: 'Wysłano {n} z {total}',
  isSending: 'Wysyłanie',
  isSent: 'Wysłano',
  unknown: 'Nie wiadomo jeszcze, czy dotarło.',
  again: 'Wyślij ponownie: {name}',
  stopped: 'Wysyłanie zostało zatrzymane. Niewysłane pozycje pozostają na liście.',
  next: 'Rozpocznij nową listę',
};
