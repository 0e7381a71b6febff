import type { Dictionary } from '../dictionary.ts';
import type { words as english } from './en.ts';

export const words: Dictionary<typeof english> = {
  invited: '{account} tiene una invitación a {program}',
  applied: '{account} ha solicitado entrar en {program}',
  suspended: 'La membresía de {account} en {program} está en pausa',
  ended: 'La membresía de {account} en {program} ha terminado',
  none: '{account} aún no participa en {program}',
  other: 'La membresía de {account} en {program} no está activa',
  yourCompany: 'Su empresa',
  theProgram: 'el programa',
  byOn: 'De {by}, el {date}.',
  by: 'De {by}.',
  on: 'Desde el {date}.',
  invitationUntil: 'La invitación es válida hasta el {date}.',
  accept: 'Aceptar la invitación',
  join: 'Cómo participar',
  restore: 'Qué puede hacer',
  ask: 'Preguntar a {name}',
  onlyAdmin: 'Solo un administrador puede aceptar',
  asksForYou: 'puede hacerlo por su empresa',
  role: 'Su función no incluye esta información',
  roleAsk: '{name} puede verla e informarle, o cambiar su función.',
  roleNoAsk: 'Un administrador de su empresa puede verla y cambiar su función.',
};
