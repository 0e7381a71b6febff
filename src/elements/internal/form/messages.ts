import { words as en } from '../../../locales/en/form.ts';

/** The messages of every form: labels, help and errors. */
export const messages = {
  en,
  load: {
    es: async () => (await import('../../../locales/es/form.ts')).words,
    tr: async () => (await import('../../../locales/tr/form.ts')).words,
    'en-XA': async () => (await import('../../../locales/pseudo-locale.ts')).pseudoLocalize(en),
  },
};
export type FormMessages = typeof en;
