import type { Day } from '../rules/calendar.ts';
import type { Books } from '../store/store.ts';
import type { Viewer } from '../store/viewer.ts';
import type { Deed } from './deed.ts';

/** The vendor at work, with a member's account in view. */
export interface Desk {
  readonly books: Books;
  readonly viewer: Viewer;
  readonly now: Date;
  readonly day: Day;
  readonly reached: Deed['reached'];
}
