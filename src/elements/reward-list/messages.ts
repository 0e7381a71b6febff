import { messageLoaders } from '../../locales/index.ts';
import { pointsWords } from '../../locales/points-words.ts';
import { words as en } from '../../locales/en/reward-list.ts';

/** The messages of the list: English is part of the bundle, the other languages load when a page uses them. */
export const messages = messageLoaders(en, pointsWords, (file) => file.rewardList);
export type RewardMessages = typeof en;
