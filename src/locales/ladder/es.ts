import type { Dictionary } from '../dictionary.ts';
import type { words as english } from './en.ts';

export const words: Dictionary<typeof english> = {
  byInvitation: 'Por invitación',
  failed: 'Los niveles no se han podido cargar',
  here: 'Usted está aquí',
};
