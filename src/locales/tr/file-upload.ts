import type { Translation } from '../translation.ts';
import type { words as english } from '../en/file-upload.ts';

export const words: Translation<typeof english> = {
  choose: 'Dosya seçin',
  replace: 'Başka bir dosya seçin',
  remove: 'Kaldır',
  stop: 'Göndermeyi durdur',
  retry: 'Yeniden dene',
  images: 'görseller',
  videos: 'videolar',
  recordings: 'ses kayıtları',
  atMost: 'en çok {limit}',
  sending: '{name} gönderiliyor',
  received: 'Alındı',
  receivedBefore: 'Daha önce alındı',
  wrongKind: '{name} burada kabul edilmeyen bir türde. Kabul edilenler: {kinds}.',
  tooLarge: '{name} {size} yer kaplıyor. En çok {limit} kabul edilir.',
  emptyFile: '{name} boş. Başka bir dosya seçin.',
  unreachable: 'Dosya gönderilemedi. Bağlantı geri geldiğinde yeniden deneyin.',
  notAccepted: 'Dosya kabul edilmedi. Yeniden deneyin veya başka bir dosya seçin.',
  signedOut: 'Oturumunuz kapandı. Dosyayı göndermek için yeniden oturum açın.',
  required: 'Bir dosya seçin.',
  wait: 'Dosya alınana kadar bekleyin.',
  notReceived: 'Dosya alınmadı. Yeniden deneyin veya kaldırın.',
};
