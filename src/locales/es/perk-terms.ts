import type { Translation } from '../translation.ts';
import type { words as english } from '../en/perk-terms.ts';

export const words: Translation<typeof english> = {
  parts: { one: '{n} parte', other: '{n} partes' },
  expected: 'Previsto',
  available: 'Disponible',
  used: 'Usado',
  expired: 'Vencido',
  from: 'desde el {date}',
  until: 'hasta el {date}',
  span: 'del {from} al {until}',
  prices: 'Precio',
  now: 'ahora',
  chooseOf: { one: 'Elija uno de {of}', other: 'Elija {n} de {of}' },
  choose: { one: 'Se puede elegir uno de un grupo', other: 'Se pueden elegir {n} de un grupo' },
  chosen: 'Elegido',
  chosenOf: '{taken} de {take} elegidos',
  notWith: 'No se puede combinar con {names}',
  closesThem: {
    one: 'Al solicitarlo, este se cierra para su empresa.',
    other: 'Al solicitarlo, estos se cierran para su empresa.',
  },
  sessions: { one: '{n} sesión', other: '{n} sesiones' },
  place: 'Puesto {place} en la lista de espera',
  placeOf: 'Puesto {place} de {total} en la lista de espera',
  fullOpen: 'Todas las plazas están ocupadas. La lista de espera está abierta.',
  fullWaiting: {
    one: 'Todas las plazas están ocupadas. Hay {n} en lista de espera.',
    other: 'Todas las plazas están ocupadas. Hay {n} en lista de espera.',
  },
  fullClosed: 'Todas las plazas están ocupadas. La lista de espera está cerrada.',
  joins: 'Todas las plazas están ocupadas. Con esto entra en la lista de espera.',
  further: 'Otros beneficios',
};
