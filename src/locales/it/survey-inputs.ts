import type { Translation } from '../translation.ts';
import type { words as english } from '../en/survey-inputs.ts';

export const words: Translation<typeof english> = {
  find: 'Cerca nell’elenco',
  found: { one: '{n} opzione', many: '{n} di opzioni', other: '{n} opzioni' },
  notFound: 'Nessuna opzione contiene queste lettere.',
  agree: 'Accetto',
  notSet: 'Senza risposta',
  value: 'Valore',
  sum: '{sum} su {total}',
  left: 'residuo: {n}',
  over: 'in eccesso: {n}',
  star: { one: '{n} stella', many: '{n} di stelle', other: '{n} stelle' },
  wrong_total: 'La somma è {sum}. Deve essere {total}.',
  not_a_time: 'Inserire un orario, ad esempio {example}.',
  not_a_step: 'Inserire {below} o {above}.',
  pattern_mismatch: 'Non ha il formato richiesto.',
  earlier: 'Scegliere {time} o prima.',
  later: 'Scegliere {time} o dopo.',
};
