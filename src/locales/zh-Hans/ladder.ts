import type { Translation } from '../translation.ts';
import type { words as english } from '../en/ladder.ts';

export const words: Translation<typeof english> = {
  byInvitation: '仅限邀请',
  failed: '未能加载等级',
  compare: '比较待遇',
  benefit: '待遇',
  notIncluded: '不包含',
  here: '您在这里',
};
