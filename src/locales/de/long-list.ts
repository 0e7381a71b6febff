import type { Translation } from '../translation.ts';
import type { words as english } from '../en/long-list.ts';

export const words: Translation<typeof english> = {
  showMore: 'Mehr anzeigen (noch {n})',
};
