import type { Translation } from '../translation.ts';
import type { words as english } from '../en/survey.ts';
import { states } from './states.ts';

export const words: Translation<typeof english> = {
  ...states,
  failed: 'Nie udało się wczytać ankiety',
  failedShort: 'Nie udało się wczytać ankiety',
  kind: 'Ankieta',
  questions: { one: '{n} pytanie', few: '{n} pytania', many: '{n} pytań', other: '{n} pytania' },
  minutes: { one: '{n} minuta', few: '{n} minuty', many: '{n} minut', other: '{n} minuty' },
  forAnswering: 'Za odpowiedzi',
  sealed: 'Zapieczętowane do końca',
  decidedOn: 'ustalenie {date}',
  decided: 'ustalone przed rozpoczęciem',
  range: 'od {from} do {to}',
  entries: { one: '{n} los', few: '{n} losy', many: '{n} losów', other: '{n} losu' },
  openUntil: 'Otwarte do {date}',
  anonymous: 'Anonimowo: nikt nie może ustalić Państwa odpowiedzi.',
  privacy: 'Informacja o prywatności',
  start: 'Rozpocznij',
  goOn: 'Kontynuuj',
  answeredOf: 'Odpowiedzi: {done} z {total}',
  whoMay: '*W imieniu Państwa firmy może odpowiedzieć {name}.*',
  mayNot: 'Państwa rola nie obejmuje wypełniania ankiet.',
  ask: 'Zapytaj: {name}',
};
