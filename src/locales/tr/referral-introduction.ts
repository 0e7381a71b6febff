import type { Translation } from '../translation.ts';
import type { words as en } from '../en/referral-introduction.ts';

export const words: Translation<typeof en> = {
  chooseReward: 'Ödülünüzü seçin',
  send: 'Tavsiyeyi gönder',
  checking: 'Şirket kontrol ediliyor',
  free: 'Tavsiye edilebilir.',
  freeUntil: 'Tavsiye edilebilir. {date} tarihine kadar sizin adınıza korunur.',
  customer: 'Zaten müşteri, bu yüzden tavsiye edilemez.',
  referred: 'Başkası tarafından zaten tavsiye edildi.',
  referredUntil: 'Başkası tarafından zaten tavsiye edildi. Sürenin sonu: {date}.',
  own_company: 'Bu sizin kendi şirketiniz.',
  canSend: 'Yine de gönderilebilir.',
  refusedTaken: 'Bu şirket zaten tavsiye edildi ya da müşteri. Hiçbir şey gönderilmedi.',
  refusedOwn: 'Kendi grubunuzdan bir şirket tavsiye edilemez. Hiçbir şey gönderilmedi.',
  refusedLimit: 'Sınıra ulaşıldı. Hiçbir şey gönderilmedi; yazdıklarınız duruyor.',
  refusedLimitUntil: 'Sınıra ulaşıldı. {date} tarihinden itibaren gönderilebilir; yazdıklarınız saklandı.',
  refusedRole: 'Rolünüzün şirket tavsiye etme yetkisi yok. Hiçbir şey gönderilmedi.',
  refused: 'Gönderilemedi. Yazdıklarınız duruyor.',
  elsewhere: 'Başka bir sekmede gönderildi ya da silindi. Yalnızca listenizde yoksa yeniden gönderin.',
  keptTitle: 'Henüz gönderilmedi',
  unsureTitle: 'Net bir yanıt yok',
  answeredByPage: 'Bir oturum açma sayfası geldi. Yeniden oturum açıp kontrol edin.',
};
