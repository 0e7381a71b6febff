import type { Translation } from '../translation.ts';
import type { words as english } from '../en/tier-status.ts';

export const words: Translation<typeof english> = {
  byInvitation: 'Davetle',
  inGrace: 'Ek süre bitişi: {date}',
  grace: 'Ek süre',
  graceUntil: 'Ek süre bitişi: {date}',
  atRisk: 'Risk altında',
  keeps: '{amount} daha ile {tier} seviyesi korunur',
  keepsThrough: '{amount} daha ile {tier} seviyesi korunur (bitiş: {date})',
  keepsThroughYear: '{amount} daha ile {tier} seviyesi {date} yılı boyunca korunur',
  highest: 'En yüksek seviye',
  ifBelow: '*Altında kalırsa:* {date} tarihinden itibaren {tier} seviyesi.',
  ifBelowNone: '*Altında kalırsa:* {date} tarihinden itibaren seviye yok.',
  ifBelowGrace:
    '*Altında kalırsa:* {grace} tarihine kadar tüm ayrıcalıklar açık kalır, {date} tarihinden itibaren {tier} seviyesi geçerli olur.',
  ifBelowGraceNone:
    '*Altında kalırsa:* {grace} tarihine kadar tüm ayrıcalıklar açık kalır, {date} tarihinde seviye sona erer.',
  graceOpen: '{tier} seviyesinin tüm ayrıcalıkları açık kalır.',
  otherwise: 'Aksi hâlde {date} tarihinde {tier} seviyesi başlar.',
  otherwiseNone: 'Aksi hâlde seviye {date} tarihinde sona erer.',
  starts: '{tier} seviyesinin başlangıcı: {date}',
  startsNote: 'Şimdiden kazanıldı. O tarihe kadar her şey olduğu gibi kalır.',
  byInvitationOf: 'Davet eden: {by}.',
  noCount: 'Harcama sayılmaz.',
  review: 'Sonraki değerlendirme: {date}',
  reviewWith: 'Sonraki değerlendirme: {date}, {name} ile.',
};
