import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-introduction.ts';

export const words: Translation<typeof english> = {
  chooseReward: 'Beloning kiezen',
  send: 'Aanbeveling verzenden',
  checking: 'Bedrijf wordt gecontroleerd',
  free: 'Dit bedrijf kan worden aanbevolen.',
  freeUntil: 'Dit bedrijf kan worden aanbevolen. Voor u beschermd tot {date}.',
  customer: 'Al klant, dus kan niet worden aanbevolen.',
  referred: 'Al door iemand anders aanbevolen.',
  referredUntil: 'Al door iemand anders aanbevolen, tot {date}.',
  own_company: 'Dit is uw eigen bedrijf.',
  canSend: 'De aanbeveling kan toch worden verzonden.',
  refusedTaken: 'Dit bedrijf is al aanbevolen of is klant. Er is niets verzonden.',
  refusedOwn: 'Een bedrijf van uw eigen groep kan niet worden aanbevolen. Er is niets verzonden.',
  refusedLimit: 'De limiet is bereikt. Er is niets verzonden; wat u hebt geschreven, blijft bewaard.',
  refusedLimitUntil:
    'De limiet is bereikt. Verzenden kan vanaf {date}; wat u hebt geschreven, blijft bewaard.',
  refusedRole: 'Met uw rol mogen geen bedrijven worden aanbevolen. Er is niets verzonden.',
  refused: 'Het is niet verzonden. Wat u hebt geschreven, blijft bewaard.',
  elsewhere:
    'Het is in een ander tabblad verzonden of verworpen. Verzend het alleen opnieuw als het niet in uw lijst staat.',
  keptTitle: 'Nog niet verzonden',
  unsureTitle: 'Geen duidelijk antwoord',
  answeredByPage: 'Er kwam een aanmeldpagina terug. Meld u opnieuw aan en controleer het daarna.',
};
