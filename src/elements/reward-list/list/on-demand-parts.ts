// Loaded together: what stands around the cards on few pages.
export { loadMoreRow } from '../../internal/cards/load-more-row.ts';
export { emptyState } from './empty-state.ts';
