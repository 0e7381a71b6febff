import type { Texts } from '../store/localized.ts';
import type { Books } from '../store/store.ts';
import type { Viewer } from '../store/viewer.ts';

/** What every read is answered from: one transaction, one viewer, one language, one moment. */
export interface Question {
  readonly books: Books;
  readonly viewer: Viewer;
  readonly texts: Texts;
  readonly now: Date;
}

/** A list, or nothing where it would be empty. */
export const some = <T>(list: readonly T[]): T[] | undefined => (list.length > 0 ? [...list] : undefined);
