// Loaded together: what stands around the cards on few pages.
export { emptyState } from './empty-state.ts';
export { loadMoreRow } from './load-more.ts';
