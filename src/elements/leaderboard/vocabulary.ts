import { words as en } from '../../locales/leaderboard/en.ts';

/** The widget's words: English at hand, the other languages loaded when a page speaks them. */
export const vocabulary = {
  en,
  load: {
    es: async () => (await import('../../locales/leaderboard/es.ts')).words,
    tr: async () => (await import('../../locales/leaderboard/tr.ts')).words,
    'en-XA': async () => (await import('../../locales/pseudo.ts')).pseudo(en),
  },
};
export type BoardWords = typeof en;
