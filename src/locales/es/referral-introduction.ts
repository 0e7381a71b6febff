import type { Translation } from '../translation.ts';
import type { words as en } from '../en/referral-introduction.ts';

export const words: Translation<typeof en> = {
  chooseReward: 'Elija su recompensa',
  send: 'Enviar recomendación',
  checking: 'Comprobando la empresa',
  free: 'Se puede recomendar.',
  freeUntil: 'Se puede recomendar. Reservada para usted hasta el {date}.',
  customer: 'Ya es cliente, así que no se puede recomendar.',
  referred: 'Ya la recomendó otra persona.',
  referredUntil: 'Ya la recomendó otra persona, hasta el {date}.',
  own_company: 'Es su propia empresa.',
  canSend: 'Aun así se puede enviar.',
  refusedTaken: 'Esta empresa ya fue recomendada o ya es cliente. No se envió nada.',
  refusedOwn: 'No se puede recomendar una empresa de su propio grupo. No se envió nada.',
  refusedLimit: 'Se alcanzó el límite. No se envió nada; lo que escribió se conserva.',
  refusedLimitUntil:
    'Se ha alcanzado el límite. Se podrá enviar a partir del {date}; lo que escribió se conserva.',
  refusedRole: 'Su rol no permite recomendar empresas. No se envió nada.',
  refused: 'No se envió. Lo que escribió se conserva.',
  elsewhere: 'Se envió o se descartó en otra pestaña. Vuelva a enviarla solo si no está en su lista.',
  keptTitle: 'Aún sin enviar',
  unsureTitle: 'Sin respuesta clara',
  answeredByPage: 'Llegó una página de inicio de sesión. Inicie sesión de nuevo y compruébelo.',
};
