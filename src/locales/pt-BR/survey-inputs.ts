import type { Translation } from '../translation.ts';
import type { words as english } from '../en/survey-inputs.ts';

export const words: Translation<typeof english> = {
  find: 'Buscar na lista',
  found: { one: '{n} opção', many: '{n} de opções', other: '{n} opções' },
  notFound: 'Nenhuma opção tem estas letras.',
  agree: 'Concordo',
  notSet: 'Sem resposta',
  value: 'Valor',
  sum: '{sum} de {total}',
  left: 'resta {n}',
  over: '{n} a mais',
  star: { one: '{n} estrela', many: '{n} de estrelas', other: '{n} estrelas' },
  wrong_total: 'A soma é {sum}. Deve ser {total}.',
  not_a_time: 'Informe um horário, por exemplo {example}.',
  not_a_step: 'Informe {below} ou {above}.',
  pattern_mismatch: 'Não tem o formato solicitado.',
  earlier: 'Escolha {time} ou antes.',
  later: 'Escolha {time} ou depois.',
};
