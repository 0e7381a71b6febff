import { words as en } from '../../locales/en/tier-badge.ts';

/** The badge's words: English at hand, the other languages loaded when a page speaks them. */
export const messages = {
  en,
  load: {
    es: async () => (await import('../../locales/es/tier-badge.ts')).words,
    tr: async () => (await import('../../locales/tr/tier-badge.ts')).words,
    'en-XA': async () => (await import('../../locales/pseudo-locale.ts')).pseudoLocalize(en),
  },
};
