import type { Translation } from '../translation.ts';
import type { states as english } from '../en/states.ts';

export const states: Translation<typeof english> = {
  loading: 'Wczytywanie',
  slow: 'To trwa dłużej niż zwykle.',
  retry: 'Spróbuj ponownie',
  asOf: 'Stan: {time}, teraz brak połączenia',
  asOfSignIn: 'Stan: {time}. Proszę zalogować się ponownie, aby odświeżyć.',
  partly: 'Niektórych szczegółów nie można pokazać.',
  sample: 'Dane przykładowe',
  unreachable: 'W tej chwili nie można się z tym połączyć. Nic się w tym nie zmieniło.',
  unchanged: 'Nic się w tym nie zmieniło.',
  signedOut: 'Nie są Państwo zalogowani. Proszę zalogować się ponownie, aby to zobaczyć.',
  signIn: 'Potrzebne jest logowanie. Proszę zalogować się ponownie, aby to zobaczyć.',
  accessRefused: 'Odmówiono dostępu.',
  tooMany: 'Naraz nadeszło zbyt wiele żądań. Proszę spróbować za chwilę.',
  unreadable: 'Dane przyszły w postaci, której ta strona nie może odczytać. Państwa dane są bezpieczne.',
  notLoaded: 'Część treści nie została wczytana. Jeśli ponowna próba nie pomoże, proszę odświeżyć stronę.',
};
