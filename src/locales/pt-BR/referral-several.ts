import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-several.ts';

export const words: Translation<typeof english> = {
  several: 'Indicar várias empresas',
  one: 'Indicar uma empresa',
  list: 'Empresas',
  listHelp: 'Uma por linha: o site e, se quiser, o nome depois de uma vírgula. No máximo {n}.',
  add: 'Adicionar à lista',
  left: {
    one: '{n} linha não pode ser adicionada. Ela continua no campo.',
    many: '{n} de linhas não podem ser adicionadas. Elas continuam no campo.',
    other: '{n} linhas não podem ser adicionadas. Elas continuam no campo.',
  },
  full: {
    one: 'No máximo {n} empresa por vez. As outras continuam no campo.',
    many: 'No máximo {n} de empresas por vez. As outras continuam no campo.',
    other: 'No máximo {n} empresas por vez. As outras continuam no campo.',
  },
  noneYet: 'Adicione pelo menos uma empresa.',
  added: { one: '{n} empresa na lista', many: '{n} de empresas na lista', other: '{n} empresas na lista' },
  forAll: 'Perguntado uma vez para todas',
  remove: 'Remover {name}',
  checking: 'Verificando',
  unchecked: 'Não verificada',
  sendAll: { one: 'Enviar {n} indicação', many: 'Enviar {n} de indicações', other: 'Enviar {n} indicações' },
  sendRest: {
    one: 'Enviar {n} não enviada',
    many: 'Enviar {n} não enviadas',
    other: 'Enviar {n} não enviadas',
  },
  progress: 'Enviado: {n} de {total}',
  isSending: 'Enviando',
  isSent: 'Enviada',
  unknown: 'Ainda não se sabe se chegou.',
  again: 'Enviar {name} novamente',
  stopped: 'O envio parou. O que não foi enviado está guardado na lista.',
  next: 'Começar outra lista',
};
