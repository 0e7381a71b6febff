import { messageLoaders } from '../../../locales/index.ts';
import { words as en } from '../../../locales/en/claim.ts';

/** The messages of the claim dialog, which load with it. */
export const claimMessages = messageLoaders(
  en,
  (language) => import(`../../../locales/${language}/claim.ts`),
);
export type ClaimMessages = typeof en;
