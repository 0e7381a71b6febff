import { words as en } from '../../locales/en/perk-list.ts';

/** The list's words: English at hand, the other languages loaded when a page speaks them. */
export const messages = {
  en,
  load: {
    es: async () => (await import('../../locales/es/perk-list.ts')).words,
    tr: async () => (await import('../../locales/tr/perk-list.ts')).words,
    'en-XA': async () => (await import('../../locales/pseudo-locale.ts')).pseudoLocalize(en),
  },
};
