/** The words of the reward list, in files of their own: a page without rewards loads none of them. */
export const rewardListWords = {
  es: () => import('./es/reward-list.ts'),
  tr: () => import('./tr/reward-list.ts'),
};

/** The words of its dialog. */
export const rewardOrderWords = {
  es: () => import('./es/reward-order.ts'),
  tr: () => import('./tr/reward-order.ts'),
};
