import type { Translation } from '../translation.ts';
import type { words as english } from '../en/tier-status.ts';

export const words: Translation<typeof english> = {
  byInvitation: 'Op uitnodiging',
  inGrace: 'respijt tot {date}',
  grace: 'Respijt',
  graceUntil: 'Respijt tot {date}',
  atRisk: 'In gevaar',
  keeps: 'Nog {amount} om {tier} te behouden',
  keepsThrough: 'Nog {amount} om {tier} te behouden tot en met {date}',
  keepsThroughYear: 'Nog {amount} om {tier} te behouden tot en met {date}',
  highest: 'Het hoogste niveau',
  ifBelow: '*Als het daaronder blijft:* {tier} vanaf {date}.',
  ifBelowNone: '*Als het daaronder blijft:* geen niveau vanaf {date}.',
  ifBelowGrace:
    '*Als het daaronder blijft:* alle voordelen blijven open tot {grace}, daarna {tier} vanaf {date}.',
  ifBelowGraceNone:
    '*Als het daaronder blijft:* alle voordelen blijven open tot {grace}, daarna geen niveau vanaf {date}.',
  graceOpen: 'Alle voordelen van {tier} blijven open.',
  otherwise: 'Anders volgt {tier} op {date}.',
  otherwiseNone: 'Anders eindigt het niveau op {date}.',
  starts: '{tier} begint op {date}',
  startsNote: 'Het is al behaald. Tot dan blijft alles zoals het is.',
  byInvitationOf: 'Op uitnodiging van {by}.',
  noCount: 'Er worden geen uitgaven geteld.',
  review: 'Volgende beoordeling: {date}',
  reviewWith: 'Volgende beoordeling: {date}, met {name}.',
};
