import type { Texts } from '../store/localized.ts';
import type { Books } from '../store/store.ts';
import type { Viewer } from '../store/viewer.ts';
import type { Seal } from './seal.ts';

/** Path and query parameters of a route; one that is empty was not sent. */
export type Params = Readonly<Record<string, string | undefined>>;

/** What every answer is made from: one transaction, one viewer, one language, one moment. */
export interface Question {
  readonly books: Books;
  readonly viewer: Viewer;
  readonly texts: Texts;
  readonly now: Date;
  readonly params: Params;
  readonly seal: Seal;
  /** Where this backend is reached, for addresses of files: `https://api.example/loyalty`. */
  readonly base: string;
}

/** A list, or nothing where it would be empty. */
export const some = <T>(list: readonly T[]): T[] | undefined => (list.length > 0 ? [...list] : undefined);
