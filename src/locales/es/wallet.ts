import type { Translation } from '../translation.ts';
import { states } from './states.ts';
import type { words as en } from '../en/wallet.ts';

export const words: Translation<typeof en> = {
  ...states,
  failed: 'No se han podido cargar sus puntos',
  failedShort: 'No se han cargado los puntos',
  points: 'Puntos',
  available: 'disponibles para usar',
  ownerAccount: 'Saldo de la empresa: {name}',
  ownerMember: 'Saldo personal: {name}',
  owner: 'Saldo: {name}',
  debt: '{amount} por compensar',
  debtNote: 'Se retiraron después de haberse usado. Lo próximo que se gane los compensa primero.',
  pending: 'Pendientes',
  pendingNote: 'Ganados, pero aún no disponibles.',
  reserved: 'Reservados',
  reservedNote: 'Apartados para pedidos que aún no se han completado.',
  expected: 'previsto para el {date}',
  next: 'ahora lo tiene: {name}',
  nextYou: 'ahora le toca a usted',
  expiring: 'Caducan si no se usan',
  gone: 'Este saldo no está aquí',
  goneNote: 'Se ha desactivado o es de otra persona.',
};
