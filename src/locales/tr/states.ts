import type { Translation } from '../translation.ts';
import type { states as english } from '../en/states.ts';

export const states: Translation<typeof english> = {
  loading: 'Yükleniyor',
  slow: 'Her zamankinden uzun sürüyor.',
  retry: 'Yeniden deneyin',
  asOf: 'Veri saati {time}, şu anda bağlantı yok',
  asOfSignIn: 'Veri saati {time}. Yenilemek için yeniden oturum açın.',
  partly: 'Bazı ayrıntılar gösterilemiyor.',
  sample: 'Örnek veri',
  unreachable: 'Şu anda ulaşılamıyor. Hiçbir şey değişmedi.',
  unchanged: 'Hiçbir şey değişmedi.',
  signedOut: 'Oturumunuz kapandı. Görmek için yeniden oturum açın.',
  signIn: 'Oturum açmanız gerekiyor. Görmek için yeniden oturum açın.',
  accessRefused: 'Erişim reddedildi.',
  tooMany: 'Aynı anda çok fazla istek geldi. Birazdan yeniden deneyin.',
  unreadable: 'Bu sayfanın okuyamadığı bir biçimde geldi. Verileriniz güvende.',
  notLoaded: 'Bir bölüm yüklenemedi. Yeniden denemek işe yaramazsa sayfayı yenileyin.',
};
