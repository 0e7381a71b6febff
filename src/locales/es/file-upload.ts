import type { Translation } from '../translation.ts';
import type { words as english } from '../en/file-upload.ts';

export const words: Translation<typeof english> = {
  choose: 'Elegir un archivo',
  replace: 'Elegir otro archivo',
  remove: 'Quitar',
  stop: 'Detener el envío',
  retry: 'Intentar de nuevo',
  images: 'imágenes',
  videos: 'vídeos',
  recordings: 'grabaciones',
  atMost: 'como máximo {limit}',
  sending: 'Enviando {name}',
  received: 'Recibido',
  receivedBefore: 'Recibido antes',
  wrongKind: '{name} es de un tipo que aquí no se admite. Se admiten: {kinds}.',
  tooLarge: '{name} ocupa {size}. Se admiten como máximo {limit}.',
  emptyFile: '{name} está vacío. Elija otro archivo.',
  unreachable: 'No se ha podido enviar el archivo. Inténtelo de nuevo cuando vuelva la conexión.',
  notAccepted: 'El archivo no se ha aceptado. Inténtelo de nuevo o elija otro.',
  signedOut: 'Su sesión ha terminado. Inicie sesión de nuevo para enviar el archivo.',
  required: 'Elija un archivo.',
  wait: 'Espere a que se haya recibido el archivo.',
  notReceived: 'El archivo no se ha recibido. Inténtelo de nuevo o quítelo.',
};
