import type { Translation } from '../translation.ts';
import type { words as english } from '../en/long-list.ts';

export const words: Translation<typeof english> = {
  showMore: '显示更多（剩余{n}）',
};
