import type { Translation } from '../translation.ts';
import type { words as english } from '../en/ladder.ts';

export const words: Translation<typeof english> = {
  showMore: 'Daha fazla seviye göster',
  byInvitation: 'Davetle',
  failed: 'Seviyeler yüklenemedi',
  compare: 'Ayrıcalıkları karşılaştır',
  benefit: 'Ayrıcalık',
  notIncluded: 'dahil değil',
  here: 'Buradasınız',
};
