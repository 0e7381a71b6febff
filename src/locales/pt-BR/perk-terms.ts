import type { Translation } from '../translation.ts';
import type { words as english } from '../en/perk-terms.ts';

export const words: Translation<typeof english> = {
  parts: { one: '{n} parte', many: '{n} de partes', other: '{n} partes' },
  expected: 'Previsto',
  available: 'Disponível',
  used: 'Usado',
  expired: 'Expirado',
  from: 'a partir de {date}',
  until: 'até {date}',
  span: '{from} a {until}',
  prices: 'Preço',
  now: 'agora',
  chooseOf: { one: 'Escolha 1 de {of}', many: 'Escolha {n} de {of}', other: 'Escolha {n} de {of}' },
  choose: {
    one: 'Só 1 escolha possível em um grupo',
    many: '{n} de escolhas possíveis em um grupo',
    other: '{n} escolhas possíveis em um grupo',
  },
  chosen: 'Escolhido',
  chosenOf: 'Escolhas: {taken} de {take}',
  notWith: 'Não pode ser combinado com {names}',
  closesThem: {
    one: 'Esta solicitação fecha o outro benefício para a sua empresa.',
    many: 'Esta solicitação fecha os outros benefícios para a sua empresa.',
    other: 'Esta solicitação fecha os outros benefícios para a sua empresa.',
  },
  sessions: { one: '{n} sessão', many: '{n} de sessões', other: '{n} sessões' },
  place: 'Posição {place} na lista de espera',
  placeOf: 'Posição {place} de {total} na lista de espera',
  fullOpen: 'Todas as vagas estão ocupadas. A lista de espera está aberta.',
  fullWaiting: {
    one: 'Todas as vagas estão ocupadas. Há {n} pessoa na lista de espera.',
    many: 'Todas as vagas estão ocupadas. Há {n} de pessoas na lista de espera.',
    other: 'Todas as vagas estão ocupadas. Há {n} pessoas na lista de espera.',
  },
  fullClosed: 'Todas as vagas estão ocupadas. A lista de espera está fechada.',
  joins: 'Todas as vagas estão ocupadas. Com isto você entra na lista de espera.',
  further: 'Outros benefícios',
};
