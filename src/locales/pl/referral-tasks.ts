import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-tasks.ts';

export const words: Translation<typeof english> = {
  title: 'Czego od Państwa potrzebujemy',
  done: 'Wykonane',
  dueOn: 'potrzebne do {date}',
  open: 'Otwórz',
  send: 'Wyślij odpowiedź',
  answer: 'Odpowiedź w sprawie polecenia',
  sent: 'Państwa odpowiedź została wysłana.',
  refused: 'Nie wysłano. Wpisana treść jest zachowana.',
  movedOn: 'Odpowiedzi już udzielono albo nie jest ona już potrzebna.',
  kept: 'Państwa odpowiedź jest zachowana i zostanie wysłana, gdy będzie połączenie.',
  unsure: 'Nie wiadomo, czy Państwa odpowiedź dotarła.',
  answeredOddly: 'Państwa odpowiedź wysłano, ale reakcji nie można tu odczytać.',
};
