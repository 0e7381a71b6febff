import type { Translation } from '../translation.ts';
import type { words as english } from '../en/file-upload.ts';

export const words: Translation<typeof english> = {
  choose: 'Wybierz plik',
  replace: 'Wybierz inny plik',
  remove: 'Usuń',
  stop: 'Zatrzymaj wysyłanie',
  retry: 'Spróbuj ponownie',
  images: 'obrazy',
  videos: 'filmy',
  recordings: 'nagrania',
  atMost: 'najwyżej {limit}',
  sending: 'Wysyłanie: {name}',
  received: 'Odebrano',
  receivedBefore: 'Odebrano wcześniej',
  wrongKind: '{name}: ten rodzaj pliku nie jest tu przyjmowany. Przyjmowane: {kinds}.',
  tooLarge: '{name} ma {size}. Przyjmowane jest najwyżej {limit}.',
  emptyFile: 'Plik {name} jest pusty. Proszę wybrać inny plik.',
  unreachable: 'Nie udało się wysłać pliku. Proszę spróbować ponownie po przywróceniu połączenia.',
  notAccepted: 'Plik nie został przyjęty. Proszę spróbować ponownie lub wybrać inny.',
  signedOut: 'Nie są Państwo zalogowani. Proszę zalogować się ponownie, aby wysłać plik.',
  required: 'Proszę wybrać plik.',
  wait: 'Proszę poczekać, aż plik zostanie odebrany.',
  notReceived: 'Plik nie został odebrany. Proszę spróbować ponownie lub go usunąć.',
};
