import { messageLoaders, onDemandWords } from '../../../locales/index.ts';
import { words as en } from '../../../locales/en/claim.ts';

/** The messages of the claim dialog, which load with it. */
export const claimMessages = messageLoaders(en, onDemandWords, (file) => file.claim);
export type ClaimMessages = typeof en;
