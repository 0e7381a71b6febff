import type { Translation } from '../translation.ts';
import type { words as english } from '../en/ladder.ts';

export const words: Translation<typeof english> = {
  showMore: 'Mostrar más niveles',
  byInvitation: 'Por invitación',
  failed: 'Los niveles no se han podido cargar',
  compare: 'Comparar las ventajas',
  benefit: 'Ventaja',
  notIncluded: 'no incluida',
  here: 'Usted está aquí',
};
