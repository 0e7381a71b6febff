import type { Translation } from '../translation.ts';
import { states } from './states.ts';
import type { words as en } from '../en/survey.ts';

export const words: Translation<typeof en> = {
  ...states,
  failed: 'Anket yüklenemedi',
  failedShort: 'Anket yüklenemedi',
  kind: 'Anket',
  questions: { one: '{n} soru', other: '{n} soru' },
  minutes: { one: '{n} dakika', other: '{n} dakika' },
  forAnswering: 'Yanıtladığınız için',
  sealed: 'Sona kadar mühürlü',
  decidedOn: 'karar tarihi: {date}',
  decided: 'siz başlamadan kararlaştırıldı',
  range: '{from} – {to}',
  entries: { one: '{n} çekiliş hakkı', other: '{n} çekiliş hakkı' },
  openUntil: 'Son gün: {date}',
  anonymous: 'Anonim: ne yanıt verdiğinizi kimse bilemez.',
  privacy: 'Gizlilik bildirimi',
  start: 'Başlayın',
  goOn: 'Devam edin',
  answeredOf: '{done} / {total} yanıtlandı',
  whoMay: '*Şirketiniz adına yanıtlayabilecek kişi: {name}.*',
  mayNot: 'Rolünüz anket yanıtlamaya yetkili değil.',
  ask: '{name} adlı kişiye sorun',
};
