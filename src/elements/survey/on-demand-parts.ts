// What is shown where there is no question to answer.
export { Completion } from './completion/completion.ts';
