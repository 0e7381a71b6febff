import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-tasks.ts';

export const words: Translation<typeof english> = {
  title: 'Was wir von Ihnen benötigen',
  done: 'Erledigt',
  dueOn: 'benötigt bis {date}',
  open: 'Öffnen',
  send: 'Antwort senden',
  answer: 'Antwort zu einer Empfehlung',
  sent: 'Ihre Antwort wurde gesendet.',
  refused: 'Sie wurde nicht gesendet. Was Sie geschrieben haben, bleibt erhalten.',
  movedOn: 'Dies wurde inzwischen beantwortet oder wird nicht mehr benötigt.',
  kept: 'Ihre Antwort bleibt gespeichert und wird gesendet, sobald eine Verbindung besteht.',
  unsure: 'Ob Ihre Antwort angekommen ist, ist nicht bekannt.',
  answeredOddly: 'Ihre Antwort wurde gesendet, aber die Rückmeldung kann hier nicht gelesen werden.',
};
