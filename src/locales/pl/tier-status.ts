import type { Translation } from '../translation.ts';
import type { words as english } from '../en/tier-status.ts';

export const words: Translation<typeof english> = {
  byInvitation: 'Na zaproszenie',
  inGrace: 'okres ochronny do {date}',
  grace: 'Okres ochronny',
  graceUntil: 'Okres ochronny do {date}',
  atRisk: 'Zagrożony',
  keeps: 'Jeszcze {amount}, aby utrzymać poziom {tier}',
  keepsThrough: 'Jeszcze {amount}, aby utrzymać poziom {tier} do {date}',
  keepsThroughYear: 'Jeszcze {amount}, aby utrzymać poziom {tier} do końca {date} r.',
  highest: 'Najwyższy poziom',
  ifBelow: '*Jeśli pozostanie poniżej:* {tier} od {date}.',
  ifBelowNone: '*Jeśli pozostanie poniżej:* brak poziomu od {date}.',
  ifBelowGrace:
    '*Jeśli pozostanie poniżej:* wszystkie przywileje pozostają otwarte do {grace}, potem {tier} od {date}.',
  ifBelowGraceNone:
    '*Jeśli pozostanie poniżej:* wszystkie przywileje pozostają otwarte do {grace}, potem brak poziomu od {date}.',
  graceOpen: 'Wszystkie przywileje poziomu {tier} pozostają otwarte.',
  otherwise: 'W przeciwnym razie od {date} obowiązuje poziom {tier}.',
  otherwiseNone: 'W przeciwnym razie poziom kończy się {date}.',
  starts: 'Poziom {tier} zaczyna się {date}',
  startsNote: 'Jest już zdobyty. Do tego czasu wszystko pozostaje bez zmian.',
  byInvitationOf: 'Zaprasza {by}.',
  noCount: 'Wydatki nie są liczone.',
  review: 'Następny przegląd: {date}',
  reviewWith: 'Następny przegląd: {date}, {name}.',
};
