import type * as z from 'zod/mini';
import type { address } from './address.ts';
import type { ProblemCode } from './problem-codes.ts';

/** Major version of the contract, said in the header `Laurel-Contract`. */
export const contractVersion = '1';

/** What every kind of route has. */
interface BaseRoute<Reply extends z.ZodMiniType> {
  /** Names the route in `sources`, in `session.served` and in events. */
  readonly id: string;
  /** The path below the vendor's endpoint. `{id}` stands for a parameter, which is percent-encoded. */
  readonly path: `/${string}`;
  /** The function that fills in path and query, where the route has parameters: a page without such a route does not load it. */
  readonly address?: typeof address;
  /** Schema of the reply, which is read leniently. */
  readonly reply: Reply;
  /** Keys of the reply's lists from which a row that can't be read is left out, and reported, instead of failing the reply. */
  readonly rows: readonly string[];
  /** Problem codes that this route may answer with besides those of `commonProblems` and, for a write, `writeProblems`. */
  readonly problems: readonly ProblemCode[];
}

/** A read. */
export interface Route<Reply extends z.ZodMiniType = z.ZodMiniType> extends BaseRoute<Reply> {
  readonly method: 'GET';
  /** Names of the query parameters; none is required. */
  readonly query?: readonly string[];
  /** The key of its list, where that comes in pages, and how many rows of one reply are shown at first. */
  readonly pages?: readonly [key: string, most: number];
}

/** A write. It carries an `Idempotency-Key`: however often the same key and body are sent, the effect happens once and the reply is the same. */
export interface Write<
  Body extends z.ZodMiniType = z.ZodMiniType,
  Reply extends z.ZodMiniType = z.ZodMiniType,
> extends BaseRoute<Reply> {
  readonly method: 'POST';
  readonly body: Body;
  /** Ids of the reads that must be read again after this write. */
  readonly changes: readonly string[];
  /** The list that shows by `?key=` what the write with this key made. A backend that filters by key repeats it in the header `Idempotency-Key`. */
  readonly finder?: Route;
}

/**
 * An update: it replaces a value, so it may be repeated without a key. Where two devices could overwrite each other's work,
 * the body names the revision that was read, and an outdated one is refused with `draft_moved_on`.
 */
export interface Update<
  Body extends z.ZodMiniType = z.ZodMiniType,
  Reply extends z.ZodMiniType = z.ZodMiniType,
> extends BaseRoute<Reply> {
  readonly method: 'PUT';
  readonly body: Body;
}

/** A read whose parameters are too private for an address, so they are sent as a body. It has no effect and carries no key. */
export interface Query<
  Body extends z.ZodMiniType = z.ZodMiniType,
  Reply extends z.ZodMiniType = z.ZodMiniType,
> extends BaseRoute<Reply> {
  readonly method: 'POST';
  readonly body: Body;
}
