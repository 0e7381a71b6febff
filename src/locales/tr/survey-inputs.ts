import type { Translation } from '../translation.ts';
import type { words as english } from '../en/survey-inputs.ts';

export const words: Translation<typeof english> = {
  find: 'Listede ara',
  found: { one: '{n} seçenek', other: '{n} seçenek' },
  notFound: 'Bu harfleri içeren seçenek yok.',
  agree: 'Kabul ediyorum',
  notSet: 'Yanıtlanmadı',
  value: 'Değer',
  sum: '{sum} / {total}',
  left: '{n} kaldı',
  over: '{n} fazla',
  star: { one: '{n} yıldız', other: '{n} yıldız' },
  wrong_total: 'Toplam {sum}. {total} olmalıdır.',
  not_a_time: 'Bir saat girin, örneğin {example}.',
  not_a_step: '{below} veya {above} girin.',
  pattern_mismatch: 'İstenen biçimde değil.',
  earlier: 'En geç {time} seçilebilir.',
  later: 'En erken {time} seçilebilir.',
};
