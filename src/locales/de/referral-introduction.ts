import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-introduction.ts';

export const words: Translation<typeof english> = {
  chooseReward: 'Prämie wählen',
  send: 'Empfehlung senden',
  checking: 'Unternehmen wird geprüft',
  free: 'Dieses Unternehmen kann empfohlen werden.',
  freeUntil: 'Dieses Unternehmen kann empfohlen werden. Für Sie geschützt bis {date}.',
  customer: 'Bereits Kunde; kann daher nicht empfohlen werden.',
  referred: 'Bereits von jemand anderem empfohlen.',
  referredUntil: 'Bereits von jemand anderem empfohlen, bis {date}.',
  own_company: 'Dies ist Ihr eigenes Unternehmen.',
  canSend: 'Die Empfehlung kann trotzdem gesendet werden.',
  refusedTaken: 'Dieses Unternehmen wurde bereits empfohlen oder ist Kunde. Es wurde nichts gesendet.',
  refusedOwn: 'Ein Unternehmen Ihrer eigenen Gruppe kann nicht empfohlen werden. Es wurde nichts gesendet.',
  refusedLimit:
    'Die Grenze ist erreicht. Es wurde nichts gesendet; was Sie geschrieben haben, bleibt erhalten.',
  refusedLimitUntil:
    'Die Grenze ist erreicht. Ab {date} kann gesendet werden; was Sie geschrieben haben, bleibt erhalten.',
  refusedRole: 'Mit Ihrer Rolle dürfen keine Unternehmen empfohlen werden. Es wurde nichts gesendet.',
  refused: 'Es wurde nicht gesendet. Was Sie geschrieben haben, bleibt erhalten.',
  elsewhere:
    'Es wurde in einem anderen Tab gesendet oder verworfen. Senden Sie es nur erneut, wenn es nicht in Ihrer Liste steht.',
  keptTitle: 'Noch nicht gesendet',
  unsureTitle: 'Keine eindeutige Antwort',
  answeredByPage: 'Statt einer Antwort kam eine Anmeldeseite. Melden Sie sich erneut an und prüfen Sie dann.',
};
