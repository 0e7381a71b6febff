import { messageLoaders } from '../../../locales/index.ts';
import { words as en } from '../../../locales/en/claim.ts';

/** Words of claiming, following and deciding. */
export const claimMessages = messageLoaders(
  en,
  (language) => import(`../../../locales/${language}/claim.ts`),
);
export type ClaimMessages = typeof en;
