import { words as en } from '../../locales/tier-badge/en.ts';

/** The badge's words: English at hand, the other languages loaded when a page speaks them. */
export const vocabulary = {
  en,
  load: {
    es: async () => (await import('../../locales/tier-badge/es.ts')).words,
    tr: async () => (await import('../../locales/tier-badge/tr.ts')).words,
    'en-XA': async () => (await import('../../locales/pseudo.ts')).pseudo(en),
  },
};
