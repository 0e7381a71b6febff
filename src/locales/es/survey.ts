import type { Translation } from '../translation.ts';
import { states } from './states.ts';
import type { words as en } from '../en/survey.ts';

export const words: Translation<typeof en> = {
  ...states,
  failed: 'La encuesta no se cargó',
  failedShort: 'Encuesta no cargada',
  kind: 'Encuesta',
  questions: { one: '{n} pregunta', other: '{n} preguntas' },
  minutes: { one: '{n} minuto', other: '{n} minutos' },
  forAnswering: 'Por participar',
  sealed: 'Sellado hasta el final',
  decidedOn: 'decidido el {date}',
  decided: 'decidido antes de que empiece',
  range: 'de {from} a {to}',
  entries: { one: '{n} participación', other: '{n} participaciones' },
  openUntil: 'Abierta hasta el {date}',
  anonymous: 'Anónima: nadie puede saber qué respondió usted.',
  privacy: 'Aviso de privacidad',
  start: 'Empezar',
  goOn: 'Continuar',
  answeredOf: '{done} de {total} respondidas',
  whoMay: '*{name} puede responder por su empresa.*',
  mayNot: 'Su rol no permite responder encuestas.',
  ask: 'Preguntar a {name}',
};
