import type { Translation } from '../translation.ts';
import type { words as english } from '../en/perk-terms.ts';

export const words: Translation<typeof english> = {
  parts: { one: '{n} bölüm', other: '{n} bölüm' },
  expected: 'Bekleniyor',
  available: 'Kullanılabilir',
  used: 'Kullanıldı',
  expired: 'Süresi doldu',
  from: 'başlangıç: {date}',
  until: 'son gün: {date}',
  span: '{from} – {until}',
  prices: 'Fiyat',
  now: 'şimdi',
  chooseOf: { one: '{of} seçenekten birini seçin', other: '{of} seçenekten {n} tanesini seçin' },
  choose: { one: 'Bir gruptan biri seçilebilir', other: 'Bir gruptan {n} tanesi seçilebilir' },
  chosen: 'Seçildi',
  chosenOf: 'Seçilen: {taken} / {take}',
  notWith: 'Birlikte kullanılamaz: {names}',
  closesThem: {
    one: 'Bunu talep ederseniz o, şirketiniz için kapanır.',
    other: 'Bunu talep ederseniz bunlar şirketiniz için kapanır.',
  },
  sessions: { one: '{n} oturum', other: '{n} oturum' },
  place: 'Bekleme listesinde {place}. sıra',
  placeOf: 'Bekleme listesinde {place}. sıra, toplam {total}',
  fullOpen: 'Tüm yerler dolu. Bekleme listesi açık.',
  fullWaiting: {
    one: 'Tüm yerler dolu. Bekleme listesinde {n} kişi var.',
    other: 'Tüm yerler dolu. Bekleme listesinde {n} kişi var.',
  },
  fullClosed: 'Tüm yerler dolu. Bekleme listesi kapalı.',
  joins: 'Tüm yerler dolu. Bununla bekleme listesine girersiniz.',
  further: 'Diğer ayrıcalıklar',
};
