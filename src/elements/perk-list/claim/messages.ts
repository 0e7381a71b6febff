import { words as en } from '../../../locales/en/claim.ts';

/** The messages of the claim dialog, which load with it. */
export const claimMessages = {
  en,
  load: {
    es: async () => (await import('../../../locales/es/claim.ts')).words,
    tr: async () => (await import('../../../locales/tr/claim.ts')).words,
    'en-XA': async () => (await import('../../../locales/pseudo-locale.ts')).pseudoLocalize(en),
  },
};
export type ClaimMessages = typeof en;
