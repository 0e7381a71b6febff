import { messageLoaders } from '../../../locales/index.ts';
import { pointsDialogWords } from '../../../locales/points-words.ts';
import { words as en } from '../../../locales/en/reward-order.ts';

/** The messages of the dialog, which load with it. */
export const orderMessages = messageLoaders(en, pointsDialogWords, (file) => file.rewardOrder);
export type OrderMessages = typeof en;
