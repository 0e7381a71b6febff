import { words as en } from '../../locales/en/perk-list.ts';

/** The messages of the list: English is part of the bundle, the other languages load when a page uses them. */
export const messages = {
  en,
  load: {
    es: async () => (await import('../../locales/es/perk-list.ts')).words,
    tr: async () => (await import('../../locales/tr/perk-list.ts')).words,
    'en-XA': async () => (await import('../../locales/pseudo-locale.ts')).pseudoLocalize(en),
  },
};
