import { initialWords, messageLoaders } from '../../locales/index.ts';
import { words as en } from '../../locales/en/perk-list.ts';

/** The messages of the list: English is part of the bundle, the other languages load when a page uses them. */
export const messages = messageLoaders(en, initialWords, (file) => file.perkList);
