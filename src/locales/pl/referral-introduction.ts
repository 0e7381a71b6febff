import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-introduction.ts';

export const words: Translation<typeof english> = {
  chooseReward: 'Wybór nagrody',
  send: 'Wyślij polecenie',
  checking: 'Sprawdzanie firmy',
  free: 'Tę firmę można polecić.',
  freeUntil: 'Tę firmę można polecić. Zastrzeżona dla Państwa do {date}.',
  customer: 'Jest już klientem, więc nie można jej polecić.',
  referred: 'Już polecona przez kogoś innego.',
  referredUntil: 'Już polecona przez kogoś innego, do {date}.',
  own_company: 'To Państwa własna firma.',
  canSend: 'Mimo to można wysłać.',
  refusedTaken: 'Ta firma została już polecona lub jest klientem. Nic nie wysłano.',
  refusedOwn: 'Firmy z własnej grupy nie można polecić. Nic nie wysłano.',
  refusedLimit: 'Limit jest osiągnięty. Nic nie wysłano; wpisana treść jest zachowana.',
  refusedLimitUntil: 'Limit jest osiągnięty. Wysłać można od {date}; wpisana treść jest zachowana.',
  refusedRole: 'Państwa rola nie pozwala polecać firm. Nic nie wysłano.',
  refused: 'Nie wysłano. Wpisana treść jest zachowana.',
  elsewhere:
    'Wysłano lub odrzucono w innej karcie. Proszę wysłać ponownie tylko wtedy, gdy nie ma tego na liście.',
  keptTitle: 'Jeszcze nie wysłano',
  unsureTitle: 'Brak jednoznacznej odpowiedzi',
  answeredByPage: 'W odpowiedzi przyszła strona logowania. Proszę zalogować się ponownie, a potem sprawdzić.',
};
