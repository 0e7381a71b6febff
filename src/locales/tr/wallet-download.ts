import type { Translation } from '../translation.ts';
import type { words as english } from '../en/wallet-download.ts';

/** Words of the file that the entries of a wallet are downloaded as. */
export const words: Translation<typeof english> = {
  gatheringStarts: 'Hareketler toplanıyor',
  gathering: 'Hareketler toplanıyor: {count}',
  gatheringOf: 'Hareketler toplanıyor: {count} / {total}',
  cancel: 'Vazgeç',
  cancelled: 'İndirme durduruldu.',
  stopped: 'Sonraki hareketler yüklenemedi. Hiçbir şey indirilmedi.',
  goOn: 'Devam et',
  done: { one: '{n} hareket indirildi.', other: '{n} hareket indirildi.' },
  lost: {
    one: 'Bunlardan {n} tanesi gösterilemiyor; dosyada belirtilmiştir.',
    other: 'Bunlardan {n} tanesi gösterilemiyor; dosyada belirtilmiştir.',
  },
  date: 'Tarih',
  reason: 'Neden',
  amount: 'Miktar',
  balance: 'Sonraki bakiye',
  counted: 'Nasıl hesaplandı',
  unit: 'Birim',
  kind: 'Tür',
  source: 'Kaynak',
  sourceAddress: 'Kaynağın adresi',
  who: 'İşlemi yapan',
  until: 'Son kullanım',
  entry: 'Hareket',
  reversesEntry: 'Geri aldığı hareketin kodu',
  reversedByEntry: 'Geri alan hareketin kodu',
};
