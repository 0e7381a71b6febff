import { words as en } from '../../locales/referral-form/en.ts';

/** The widget's words: English at hand, the other languages loaded when a page speaks them. */
export const vocabulary = {
  en,
  load: {
    es: async () => (await import('../../locales/referral-form/es.ts')).words,
    tr: async () => (await import('../../locales/referral-form/tr.ts')).words,
    'en-XA': async () => (await import('../../locales/pseudo.ts')).pseudo(en),
  },
};
export type ReferralWords = typeof en;
