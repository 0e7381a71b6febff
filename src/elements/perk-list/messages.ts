import { messageLoaders } from '../../locales/index.ts';
import { words as en } from '../../locales/en/perk-list.ts';

/** The list's words: English at hand, the other languages loaded when a page speaks them. */
export const messages = messageLoaders(en, (language) => import(`../../locales/${language}/perk-list.ts`));
