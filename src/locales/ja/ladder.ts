import type { Translation } from '../translation.ts';
import type { words as english } from '../en/ladder.ts';

export const words: Translation<typeof english> = {
  byInvitation: '招待制',
  failed: 'ランクを読み込めませんでした',
  compare: '優待を比較',
  benefit: '優待',
  notIncluded: '含まれません',
  here: '現在のランク',
};
