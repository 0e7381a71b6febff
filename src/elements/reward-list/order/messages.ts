import { messageLoaders } from '../../../locales/index.ts';
import { rewardOrderWords } from '../../../locales/reward-words.ts';
import { words as en } from '../../../locales/en/reward-order.ts';

/** The messages of the dialog, which load with it. */
export const orderMessages = messageLoaders(en, rewardOrderWords, (file) => file.words);
export type OrderMessages = typeof en;
