import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-several.ts';

export const words: Translation<typeof english> = {
  several: 'Birkaç şirket tavsiye edin',
  one: 'Tek şirket tavsiye edin',
  list: 'Şirketler',
  listHelp: 'Her satıra bir tane: web sitesi ve isterseniz virgülden sonra adı. En fazla {n}.',
  add: 'Listeye ekle',
  left: { one: '{n} satır eklenemiyor, alanda duruyor.', other: '{n} satır eklenemiyor, alanda duruyor.' },
  full: {
    one: 'Bir defada en fazla {n} şirket. Diğerleri alanda duruyor.',
    other: 'Bir defada en fazla {n} şirket. Diğerleri alanda duruyor.',
  },
  noneYet: 'En az bir şirket ekleyin.',
  added: { one: 'Listede {n} şirket var', other: 'Listede {n} şirket var' },
  forAll: 'Hepsi için bir kez sorulur',
  remove: '{name} kaldır',
  checking: 'Kontrol ediliyor',
  unchecked: 'Kontrol edilmedi',
  sendAll: { one: '{n} tavsiyeyi gönder', other: '{n} tavsiyeyi gönder' },
  sendRest: { one: 'Gönderilmeyen {n} tavsiyeyi gönder', other: 'Gönderilmeyen {n} tavsiyeyi gönder' },
  progress: '{n} / {total} gönderildi',
  isSending: 'Gönderiliyor',
  isSent: 'Gönderildi',
  unknown: 'Ulaşıp ulaşmadığı henüz bilinmiyor.',
  again: '{name} tavsiyesini yeniden gönder',
  stopped: 'Gönderim durdu. Gönderilmeyenler listede duruyor.',
  next: 'Başka bir liste başlat',
};
