import type { Translation } from '../translation.ts';
import { states } from './states.ts';
import type { words as english } from '../en/wallet.ts';

export const words: Translation<typeof english> = {
  ...states,
  failed: 'Seus pontos não foram carregados',
  failedShort: 'Pontos não carregados',
  points: 'Pontos',
  available: 'disponíveis para uso',
  ownerAccount: 'Saldo da empresa: {name}',
  ownerMember: 'Saldo pessoal: {name}',
  owner: 'Saldo: {name}',
  debt: '{amount} a compensar',
  debtNote: 'Este valor foi retirado depois de usado. O que for ganho a seguir o compensa primeiro.',
  pending: 'Pendentes',
  pendingNote: 'Ganhos, mas ainda não disponíveis.',
  reserved: 'Reservados',
  reservedNote: 'Guardados para pedidos que não estão concluídos.',
  expected: 'previsto até {date}',
  next: 'a seguir: {name}',
  nextYou: 'a seguir: você',
  expiring: 'Expira se não for usado',
  gone: 'Este saldo não está aqui',
  goneNote: 'Foi desativado ou pertence a outra pessoa.',
};
