import type { Translation } from '../translation.ts';
import type { words as english } from '../en/survey-inputs.ts';

export const words: Translation<typeof english> = {
  find: 'Rechercher dans la liste',
  found: { one: '{n} option', many: '{n} d’options', other: '{n} options' },
  notFound: 'Aucune option ne contient ces lettres.',
  agree: 'J’accepte',
  notSet: 'Sans réponse',
  value: 'Valeur',
  sum: '{sum} sur {total}',
  left: 'reste {n}',
  over: '{n} en trop',
  star: { one: '{n} étoile', many: '{n} d’étoiles', other: '{n} étoiles' },
  wrong_total: 'Le total est {sum}. Il doit être {total}.',
  not_a_time: 'Saisissez une heure, par exemple {example}.',
  not_a_step: 'Saisissez {below} ou {above}.',
  pattern_mismatch: 'La forme n’est pas celle demandée.',
  earlier: 'Choisissez {time} ou plus tôt.',
  later: 'Choisissez {time} ou plus tard.',
};
