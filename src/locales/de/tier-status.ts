import type { Translation } from '../translation.ts';
import type { words as english } from '../en/tier-status.ts';

export const words: Translation<typeof english> = {
  byInvitation: 'Auf Einladung',
  inGrace: 'in Kulanzfrist bis {date}',
  grace: 'Kulanzfrist',
  graceUntil: 'Kulanzfrist bis {date}',
  atRisk: 'Gefährdet',
  keeps: 'Noch {amount}, um {tier} zu halten',
  keepsThrough: 'Noch {amount}, um {tier} bis {date} zu halten',
  keepsThroughYear: 'Noch {amount}, um {tier} bis Ende {date} zu halten',
  highest: 'Die höchste Stufe',
  ifBelow: '*Wenn es darunter bleibt:* {tier} ab {date}.',
  ifBelowNone: '*Wenn es darunter bleibt:* keine Stufe ab {date}.',
  ifBelowGrace:
    '*Wenn es darunter bleibt:* Alle Leistungen bleiben bis {grace} offen, dann {tier} ab {date}.',
  ifBelowGraceNone:
    '*Wenn es darunter bleibt:* Alle Leistungen bleiben bis {grace} offen, dann keine Stufe ab {date}.',
  graceOpen: 'Alle Leistungen von {tier} bleiben offen.',
  otherwise: 'Andernfalls folgt am {date} {tier}.',
  otherwiseNone: 'Andernfalls endet die Stufe am {date}.',
  starts: '{tier} beginnt am {date}',
  startsNote: 'Die Stufe ist bereits erreicht. Bis dahin bleibt alles, wie es ist.',
  byInvitationOf: 'Auf Einladung von {by}.',
  noCount: 'Ausgaben werden nicht gezählt.',
  review: 'Nächste Überprüfung: {date}',
  reviewWith: 'Nächste Überprüfung: {date}, mit {name}.',
};
