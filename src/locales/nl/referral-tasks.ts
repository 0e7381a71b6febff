import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-tasks.ts';

export const words: Translation<typeof english> = {
  title: 'Wat we van u nodig hebben',
  done: 'Gedaan',
  dueOn: 'nodig uiterlijk {date}',
  open: 'Openen',
  send: 'Antwoord verzenden',
  answer: 'Antwoord over een aanbeveling',
  sent: 'Uw antwoord is verzonden.',
  refused: 'Het is niet verzonden. Wat u hebt geschreven, blijft bewaard.',
  movedOn: 'Dit is intussen beantwoord of niet meer nodig.',
  kept: 'Uw antwoord blijft bewaard en wordt verzonden zodra er verbinding is.',
  unsure: 'Of uw antwoord is aangekomen, is niet bekend.',
  answeredOddly: 'Uw antwoord is verzonden, maar de reactie kan hier niet worden gelezen.',
};
