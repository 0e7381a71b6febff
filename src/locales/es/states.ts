import type { Translation } from '../translation.ts';
import type { states as english } from '../en/states.ts';

export const states: Translation<typeof english> = {
  loading: 'Cargando',
  slow: 'Está tardando más de lo habitual.',
  retry: 'Reintentar',
  asOf: 'Últimos datos: {time}; ahora no hay conexión',
  partly: 'Algunos detalles no se pueden mostrar.',
  sample: 'Datos de ejemplo',
  soon: 'Nada ha cambiado. Suele volver en un minuto.',
  signedOut: 'Su sesión ha terminado. Inicie sesión de nuevo para verlo.',
  tooMany: 'Han llegado demasiadas solicitudes a la vez. Inténtelo de nuevo en un momento.',
  unreadable: 'Ha llegado en un formato que esta página no puede leer. Sus datos están a salvo.',
};
