import { initialWords, messageLoaders } from '../../locales/index.ts';
import { words as en } from '../../locales/en/tier-badge.ts';

/** The badge's words: English at hand, the other languages loaded when a page speaks them. */
export const messages = messageLoaders(en, initialWords, (file) => file.tierBadge);

export type BadgeMessages = typeof en;
