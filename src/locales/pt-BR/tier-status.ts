import type { Translation } from '../translation.ts';
import type { words as english } from '../en/tier-status.ts';

export const words: Translation<typeof english> = {
  byInvitation: 'Por convite',
  inGrace: 'em tolerância até {date}',
  grace: 'Tolerância',
  graceUntil: 'Tolerância até {date}',
  atRisk: 'Em risco',
  keeps: 'Mais {amount} para manter {tier}',
  keepsThrough: 'Mais {amount} para manter {tier} até {date}',
  keepsThroughYear: 'Mais {amount} para manter {tier} até o fim de {date}',
  highest: 'O nível mais alto',
  ifBelow: '*Se continuar abaixo:* {tier} a partir de {date}.',
  ifBelowNone: '*Se continuar abaixo:* sem nível a partir de {date}.',
  ifBelowGrace:
    '*Se continuar abaixo:* todas as vantagens continuam abertas até {grace}; depois, {tier} a partir de {date}.',
  ifBelowGraceNone:
    '*Se continuar abaixo:* todas as vantagens continuam abertas até {grace}; depois, sem nível a partir de {date}.',
  graceOpen: 'Todas as vantagens de {tier} continuam abertas.',
  otherwise: 'Caso contrário, {tier} vem em seguida, em {date}.',
  otherwiseNone: 'Caso contrário, o nível termina em {date}.',
  starts: '{tier} começa em {date}',
  startsNote: 'Já foi conquistado. Até lá, tudo permanece como está.',
  byInvitationOf: 'Por convite de {by}.',
  noCount: 'Nenhum gasto é contado.',
  review: 'Próxima revisão: {date}',
  reviewWith: 'Próxima revisão: {date}, com {name}.',
};
