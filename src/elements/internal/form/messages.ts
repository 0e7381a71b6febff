import { words as en } from '../../../locales/en/form.ts';

/** Words of every form. */
export const messages = {
  en,
  load: {
    es: async () => (await import('../../../locales/es/form.ts')).words,
    tr: async () => (await import('../../../locales/tr/form.ts')).words,
    'en-XA': async () => (await import('../../../locales/pseudo-locale.ts')).pseudoLocalize(en),
  },
};
export type FormMessages = typeof en;
