import { messageLoaders, onDemandWords } from '../../locales/index.ts';
import { words as en } from '../../locales/en/referral-several.ts';
import type { Localizer } from '../internal/i18n/localizer.ts';

/** The messages of the list by which several companies are referred. */
export const severalMessages = messageLoaders(en, onDemandWords, (file) => file.referralSeveral);
export type SeveralWords = Localizer<typeof en>;
