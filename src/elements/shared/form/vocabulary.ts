import { words as en } from '../../../locales/form/en.ts';

/** Words of every form. */
export const vocabulary = {
  en,
  load: {
    es: async () => (await import('../../../locales/form/es.ts')).words,
    tr: async () => (await import('../../../locales/form/tr.ts')).words,
    'en-XA': async () => (await import('../../../locales/pseudo.ts')).pseudo(en),
  },
};
export type FormWords = typeof en;
