import { messageLoaders } from '../../locales/index.ts';
import { rewardListWords } from '../../locales/reward-words.ts';
import { words as en } from '../../locales/en/reward-list.ts';

/** The messages of the list: English is part of the bundle, the other languages load when a page uses them. */
export const messages = messageLoaders(en, rewardListWords, (file) => file.words);
export type RewardMessages = typeof en;
