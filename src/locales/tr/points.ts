// What the widgets of the points entry say at first.
export { words as challengeList } from './challenge-list.ts';
