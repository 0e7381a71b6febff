import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-introduction.ts';

export const words: Translation<typeof english> = {
  chooseReward: 'Escolha sua recompensa',
  send: 'Enviar indicação',
  checking: 'Verificando a empresa',
  free: 'Esta empresa pode ser indicada.',
  freeUntil: 'Esta empresa pode ser indicada. Protegida para você até {date}.',
  customer: 'Já é cliente, por isso não pode ser indicada.',
  referred: 'Já foi indicada por outra pessoa.',
  referredUntil: 'Já foi indicada por outra pessoa, até {date}.',
  own_company: 'Esta é a sua própria empresa.',
  canSend: 'Ainda assim pode ser enviada.',
  refusedTaken: 'Esta empresa já foi indicada ou já é cliente. Nada foi enviado.',
  refusedOwn: 'Uma empresa do seu próprio grupo não pode ser indicada. Nada foi enviado.',
  refusedLimit: 'O limite foi atingido. Nada foi enviado; o que você escreveu está guardado.',
  refusedLimitUntil:
    'O limite foi atingido. O envio é possível a partir de {date}; o que você escreveu está guardado.',
  refusedRole: 'Sua função não permite indicar empresas. Nada foi enviado.',
  refused: 'Não foi enviado. O que você escreveu está guardado.',
  elsewhere: 'Foi enviada ou descartada em outra aba. Envie novamente só se não estiver na sua lista.',
  keptTitle: 'Ainda não enviado',
  unsureTitle: 'Sem resposta clara',
  answeredByPage: 'Uma página de login foi retornada. Entre novamente e depois verifique.',
};
