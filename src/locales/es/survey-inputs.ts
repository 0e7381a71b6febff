import type { Translation } from '../translation.ts';
import type { words as english } from '../en/survey-inputs.ts';

export const words: Translation<typeof english> = {
  find: 'Buscar en la lista',
  found: { one: '{n} opción', other: '{n} opciones' },
  notFound: 'Ninguna opción contiene estas letras.',
  agree: 'Acepto',
  notSet: 'Sin respuesta',
  value: 'Valor',
  sum: '{sum} de {total}',
  left: 'quedan {n}',
  over: 'sobran {n}',
  star: { one: '{n} estrella', other: '{n} estrellas' },
  wrong_total: 'La suma es {sum}. Debe ser {total}.',
  not_a_time: 'Indique una hora, por ejemplo {example}.',
  not_a_step: 'Indique {below} o {above}.',
  pattern_mismatch: 'No tiene el formato que se pide.',
  earlier: 'Elija {time} o antes.',
  later: 'Elija {time} o después.',
};
