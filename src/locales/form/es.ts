import type { Dictionary } from '../dictionary.ts';
import type { words as english } from './en.ts';

export const words: Dictionary<typeof english> = {
  optional: 'opcional',
  choose: 'Elija',
  count: '{n} de {limit} caracteres',
  required: 'Rellene este campo.',
  requiredChoice: 'Elija una de estas opciones.',
  requiredDate: 'Elija una fecha.',
  requiredBox: 'Marque esta casilla para continuar.',
  too_short: { one: 'Escriba al menos {n} carácter.', other: 'Escriba al menos {n} caracteres.' },
  too_long: { one: 'Redúzcalo a {n} carácter.', other: 'Redúzcalo a {n} caracteres.' },
  too_small: 'Indique {limit} o más.',
  too_big: 'Indique {limit} o menos.',
  too_early: 'Elija el {date} o un día posterior.',
  too_late: 'Elija el {date} o un día anterior.',
  not_a_number: 'Escriba un número, por ejemplo 12.',
  not_a_date: 'Escriba una fecha que exista.',
  not_an_email: 'Escriba un correo electrónico, por ejemplo nombre@empresa.com.',
  no_ending: 'A la parte después de @ le falta una terminación, como .com.',
  not_a_phone: 'Escriba un teléfono, por ejemplo +34 910 000 000.',
  not_an_address: 'Escriba una dirección web, por ejemplo https://empresa.com.',
  not_an_option: 'Elija una de las opciones.',
  faulty: 'Revise esta respuesta.',
  checkAnswers: 'Algunas respuestas necesitan un cambio. No se ha enviado nada.',
  unreadable:
    'Una pregunta no se puede mostrar aquí, por lo que este formulario no se puede enviar. Lo que escriba se conserva.',
  draftHere: 'Guardado como borrador en este dispositivo.',
  draftInTab: 'Guardado como borrador en esta pestaña.',
  draftInPage: 'Se conserva mientras esta página esté abierta.',
  discardDraft: 'Descartar borrador',
};
