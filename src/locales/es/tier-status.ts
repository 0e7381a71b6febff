import type { Translation } from '../translation.ts';
import type { words as english } from '../en/tier-status.ts';

export const words: Translation<typeof english> = {
  byInvitation: 'Por invitación',
  inGrace: 'en periodo de gracia hasta el {date}',
  grace: 'Gracia',
  graceUntil: 'Gracia hasta el {date}',
  atRisk: 'En riesgo',
  keeps: 'Faltan {amount} para mantener {tier}',
  keepsThrough: 'Faltan {amount} para mantener {tier} hasta el {date}',
  keepsThroughYear: 'Faltan {amount} para mantener {tier} durante {date}',
  highest: 'El nivel más alto',
  ifBelow: '*Si no se alcanza:* {tier} a partir del {date}.',
  ifBelowNone: '*Si no se alcanza:* sin nivel a partir del {date}.',
  ifBelowGrace:
    '*Si no se alcanza:* todos los beneficios siguen abiertos hasta el {grace}; después, {tier} a partir del {date}.',
  ifBelowGraceNone:
    '*Si no se alcanza:* todos los beneficios siguen abiertos hasta el {grace}; después, sin nivel a partir del {date}.',
  graceOpen: 'Todos los beneficios de {tier} siguen abiertos.',
  otherwise: 'De lo contrario, el {date} pasa a {tier}.',
  otherwiseNone: 'De lo contrario, el nivel termina el {date}.',
  starts: '{tier} empieza el {date}',
  startsNote: 'Ya lo ha alcanzado. Hasta entonces todo sigue igual.',
  byInvitationOf: 'Por invitación de {by}.',
  noCount: 'No se cuenta ningún gasto.',
  review: 'Próxima revisión: {date}',
  reviewWith: 'Próxima revisión: {date}, con {name}.',
};
