import type { Translation } from '../translation.ts';
import { states } from './states.ts';
import type { words as en } from '../en/wallet.ts';

export const words: Translation<typeof en> = {
  ...states,
  failed: 'Puanlarınız yüklenemedi',
  failedShort: 'Puanlar yüklenemedi',
  points: 'Puanlar',
  available: 'kullanılabilir',
  ownerAccount: 'Şirket bakiyesi: {name}',
  ownerMember: 'Kişisel bakiye: {name}',
  owner: 'Bakiye: {name}',
  debt: 'Mahsup edilecek: {amount}',
  debtNote: 'Bunlar kullanıldıktan sonra geri alındı. Bundan sonra kazanılanlar önce bunu karşılar.',
  pending: 'Beklemede',
  pendingNote: 'Kazanıldı, henüz kullanılamıyor.',
  reserved: 'Ayrılmış',
  reservedNote: 'Henüz tamamlanmamış siparişler için tutuluyor.',
  expected: 'beklenen tarih: {date}',
  next: 'sıradaki: {name}',
  nextYou: 'sıra sizde',
  expiring: 'Kullanılmazsa süresi dolar',
  gone: 'Bu bakiye burada değil',
  goneNote: 'Kapatılmış ya da başka birine ait.',
};
