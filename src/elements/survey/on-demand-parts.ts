// Loaded together: what is shown where there is no question to answer.
export { Completion } from './completion/completion.ts';
export { emptyState } from './empty-state.ts';
