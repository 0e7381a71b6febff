import type { Dictionary } from '../dictionary.ts';
import type { words as english } from './en.ts';

export const words: Dictionary<typeof english> = {
  byInvitation: 'Davetle',
  failed: 'Seviyeler yüklenemedi',
  here: 'Buradasınız',
};
