import type { Translation } from '../translation.ts';
import type { words as english } from '../en/referral-tasks.ts';

export const words: Translation<typeof english> = {
  title: 'Sizden neye ihtiyacımız var',
  done: 'Tamamlandı',
  dueOn: 'son gün: {date}',
  open: 'Aç',
  send: 'Yanıtı gönder',
  answer: 'Bir tavsiye hakkında yanıt',
  sent: 'Yanıtınız gönderildi.',
  refused: 'Gönderilmedi. Yazdıklarınız saklanır.',
  movedOn: 'Bu arada yanıtlandı veya artık gerekli değil.',
  kept: 'Yanıtınız saklanır ve bağlantı kurulur kurulmaz gönderilir.',
  unsure: 'Yanıtınızın ulaşıp ulaşmadığı bilinmiyor.',
  answeredOddly: 'Yanıtınız gönderildi, ancak gelen cevap burada okunamıyor.',
};
