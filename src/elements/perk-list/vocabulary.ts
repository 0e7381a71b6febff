import { words as en } from '../../locales/perk-list/en.ts';

/** The list's words: English at hand, the other languages loaded when a page speaks them. */
export const vocabulary = {
  en,
  load: {
    es: async () => (await import('../../locales/perk-list/es.ts')).words,
    tr: async () => (await import('../../locales/perk-list/tr.ts')).words,
    'en-XA': async () => (await import('../../locales/pseudo.ts')).pseudo(en),
  },
};
