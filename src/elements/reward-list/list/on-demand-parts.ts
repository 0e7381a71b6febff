// Loaded together: what stands around the cards on few pages.
export { noRewards } from './empty-state.ts';
export { moreRewards } from './load-more.ts';
