import type { Translation } from '../translation.ts';
import type { words as english } from '../en/file-upload.ts';

export const words: Translation<typeof english> = {
  choose: 'Bestand kiezen',
  replace: 'Ander bestand kiezen',
  remove: 'Verwijderen',
  stop: 'Verzenden stoppen',
  retry: 'Opnieuw proberen',
  images: 'afbeeldingen',
  videos: 'video’s',
  recordings: 'opnamen',
  atMost: 'maximaal {limit}',
  sending: '{name} wordt verzonden',
  received: 'Ontvangen',
  receivedBefore: 'Eerder ontvangen',
  wrongKind: '{name} is van een soort die hier niet wordt geaccepteerd. Deze wel: {kinds}.',
  tooLarge: '{name} is {size}. Er wordt maximaal {limit} geaccepteerd.',
  emptyFile: '{name} is leeg. Kies een ander bestand.',
  unreachable: 'Het bestand kon niet worden verzonden. Probeer het opnieuw als er weer verbinding is.',
  notAccepted: 'Het bestand is niet geaccepteerd. Probeer het opnieuw of kies een ander bestand.',
  signedOut: 'U bent afgemeld. Meld u opnieuw aan om het bestand te verzenden.',
  required: 'Kies een bestand.',
  wait: 'Wacht tot het bestand is ontvangen.',
  notReceived: 'Het bestand is niet ontvangen. Probeer het opnieuw of verwijder het.',
};
