import type { Translation } from '../translation.ts';
import type { words as english } from '../en/survey-inputs.ts';

export const words: Translation<typeof english> = {
  find: 'Szukaj na liście',
  found: { one: '{n} opcja', few: '{n} opcje', many: '{n} opcji', other: '{n} opcji' },
  notFound: 'Żadna opcja nie zawiera tych liter.',
  agree: 'Wyrażam zgodę',
  notSet: 'Bez odpowiedzi',
  value: 'Wartość',
  sum: '{sum} z {total}',
  left: 'pozostało {n}',
  over: 'za dużo o {n}',
  star: { one: '{n} gwiazdka', few: '{n} gwiazdki', many: '{n} gwiazdek', other: '{n} gwiazdki' },
  wrong_total: 'Suma wynosi {sum}. Musi wynosić {total}.',
  not_a_time: 'Proszę podać godzinę, na przykład {example}.',
  not_a_step: 'Proszę podać {below} lub {above}.',
  pattern_mismatch: 'To nie ma wymaganej postaci.',
  earlier: 'Proszę wybrać {time} lub wcześniej.',
  later: 'Proszę wybrać {time} lub później.',
};
