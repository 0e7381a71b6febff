import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-several.ts';

export const words: Translation<typeof english> = {
  several: 'Recomendar varias empresas',
  one: 'Recomendar una empresa',
  list: 'Empresas',
  listHelp: 'Una por línea: su sitio web y, si quiere, su nombre tras una coma. Como máximo {n}.',
  add: 'Añadir a la lista',
  left: {
    one: '{n} línea no se puede añadir. Sigue en el campo.',
    other: '{n} líneas no se pueden añadir. Siguen en el campo.',
  },
  full: {
    one: 'Como máximo {n} empresa a la vez. Las demás siguen en el campo.',
    other: 'Como máximo {n} empresas a la vez. Las demás siguen en el campo.',
  },
  noneYet: 'Añada al menos una empresa.',
  added: { one: '{n} empresa en la lista', other: '{n} empresas en la lista' },
  forAll: 'Se pregunta una vez para todas',
  remove: 'Quitar {name}',
  checking: 'Comprobando',
  unchecked: 'Sin comprobar',
  sendAll: { one: 'Enviar {n} recomendación', other: 'Enviar {n} recomendaciones' },
  sendRest: { one: 'Enviar {n} que no se envió', other: 'Enviar {n} que no se enviaron' },
  progress: '{n} de {total} enviadas',
  isSending: 'Enviando',
  isSent: 'Enviada',
  unknown: 'Aún no se sabe si llegó.',
  again: 'Enviar {name} de nuevo',
  stopped: 'El envío se ha detenido. Lo que no se envió sigue en la lista.',
  next: 'Empezar otra lista',
};
