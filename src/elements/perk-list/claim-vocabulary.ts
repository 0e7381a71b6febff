import { words as en } from '../../locales/claim/en.ts';

/** Words of claiming, following and deciding. */
export const claimVocabulary = {
  en,
  load: {
    es: async () => (await import('../../locales/claim/es.ts')).words,
    tr: async () => (await import('../../locales/claim/tr.ts')).words,
    'en-XA': async () => (await import('../../locales/pseudo.ts')).pseudo(en),
  },
};
export type ClaimWords = typeof en;
