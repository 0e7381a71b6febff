// Loaded together, once for all lists of a page: what stands around the cards on few pages, and what is said of a change.
export { announceChange } from './announce-change.ts';
export { emptyState } from './empty-state.ts';
export { loadMoreRow } from './load-more-row.ts';
