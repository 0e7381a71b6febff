import type { Translation } from '../translation.ts';
import type { words as english } from '../en/survey-inputs.ts';

export const words: Translation<typeof english> = {
  find: 'In der Liste suchen',
  found: { one: '{n} Möglichkeit', other: '{n} Möglichkeiten' },
  notFound: 'Keine Möglichkeit enthält diese Buchstaben.',
  agree: 'Ich stimme zu',
  notSet: 'Nicht beantwortet',
  value: 'Wert',
  sum: '{sum} von {total}',
  left: 'noch {n}',
  over: '{n} zu viel',
  star: { one: '{n} Stern', other: '{n} Sterne' },
  wrong_total: 'Die Summe beträgt {sum}. Sie muss {total} betragen.',
  not_a_time: 'Geben Sie eine Uhrzeit ein, zum Beispiel {example}.',
  not_a_step: 'Geben Sie {below} oder {above} ein.',
  pattern_mismatch: 'Dies hat nicht die verlangte Form.',
  earlier: 'Wählen Sie {time} oder früher.',
  later: 'Wählen Sie {time} oder später.',
};
