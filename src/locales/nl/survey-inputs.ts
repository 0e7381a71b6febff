import type { Translation } from '../translation.ts';
import type { words as english } from '../en/survey-inputs.ts';

export const words: Translation<typeof english> = {
  find: 'In de lijst zoeken',
  found: { one: '{n} optie', other: '{n} opties' },
  notFound: 'Geen optie bevat deze letters.',
  agree: 'Ik ga akkoord',
  notSet: 'Niet beantwoord',
  value: 'Waarde',
  sum: '{sum} van {total}',
  left: 'nog {n}',
  over: '{n} te veel',
  star: { one: '{n} ster', other: '{n} sterren' },
  wrong_total: 'Samen is dit {sum}. Het moet {total} zijn.',
  not_a_time: 'Vul een tijd in, bijvoorbeeld {example}.',
  not_a_step: 'Vul {below} of {above} in.',
  pattern_mismatch: 'Dit heeft niet de gevraagde vorm.',
  earlier: 'Kies {time} of eerder.',
  later: 'Kies {time} of later.',
};
