// Loaded together: what is shown where there is no question to answer, also by the form, which is followed by it.
export { Completion } from './completion/completion.ts';
export { responseContext } from './response-context.ts';
