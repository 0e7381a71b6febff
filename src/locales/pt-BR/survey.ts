import type { Translation } from '../translation.ts';
import { states } from './states.ts';
import type { words as english } from '../en/survey.ts';

export const words: Translation<typeof english> = {
  ...states,
  failed: 'A pesquisa não foi carregada',
  failedShort: 'Pesquisa não carregada',
  kind: 'Pesquisa',
  questions: { one: '{n} pergunta', many: '{n} de perguntas', other: '{n} perguntas' },
  minutes: { one: '{n} minuto', many: '{n} de minutos', other: '{n} minutos' },
  forAnswering: 'Por responder',
  sealed: 'Lacrado até o fim',
  decidedOn: 'decidido em {date}',
  decided: 'decidido antes de você começar',
  range: '{from} a {to}',
  entries: { one: '{n} participação', many: '{n} de participações', other: '{n} participações' },
  openUntil: 'Aberta até {date}',
  anonymous: 'Anônima: ninguém pode saber o que você respondeu.',
  privacy: 'Aviso de privacidade',
  start: 'Começar',
  goOn: 'Continuar',
  answeredOf: 'Respondido: {done} de {total}',
  whoMay: '*{name} pode responder pela sua empresa.*',
  mayNot: 'Sua função não permite responder a pesquisas.',
  ask: 'Perguntar a {name}',
};
