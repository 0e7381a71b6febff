import type * as z from 'zod/mini';
import type { Route } from '../../contract/core/route.ts';

export interface ParsedReply<Data> {
  readonly data: Data;
  /** JSON paths, within the reply as it came, of what could not be read and was left out. */
  readonly skipped: readonly string[];
}

/** The part of a route that reading its reply needs. */
export type ReplyRoute<S extends z.ZodMiniType> = Pick<Route<S>, 'path' | 'reply' | 'rows'> & {
  readonly method: string;
};
