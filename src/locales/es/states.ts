import type { Translation } from '../translation.ts';
import type { states as english } from '../en/states.ts';

export const states: Translation<typeof english> = {
  loading: 'Cargando',
  slow: 'Está tardando más de lo habitual.',
  retry: 'Reintentar',
  asOf: 'Últimos datos: {time}; ahora no hay conexión',
  asOfSignIn: 'Datos de las {time}. Inicie sesión de nuevo para renovarlos.',
  partly: 'Algunos detalles no se pueden mostrar.',
  sample: 'Datos de ejemplo',
  unreachable: 'Ahora mismo no se puede acceder. Nada ha cambiado.',
  unchanged: 'Nada ha cambiado.',
  signedOut: 'Su sesión ha terminado. Inicie sesión de nuevo para verlo.',
  signIn: 'Es necesario iniciar sesión. Inicie sesión de nuevo para verlo.',
  accessRefused: 'Se ha denegado el acceso.',
  tooMany: 'Han llegado demasiadas solicitudes a la vez. Inténtelo de nuevo en un momento.',
  unreadable: 'Ha llegado en un formato que esta página no puede leer. Sus datos están a salvo.',
  notLoaded: 'No se ha cargado una parte. Si reintentarlo no sirve, recargue la página.',
};
