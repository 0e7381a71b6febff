import type * as z from 'zod/mini';
import type { ProblemCode } from './problem.ts';

export const contractVersion = '1';

/** One read of the contract. Writes join with the first widget that writes. */
export interface Route<Schema extends z.ZodMiniType = z.ZodMiniType> {
  /** Names the route in `sources`, in `session.served` and in events. */
  readonly id: string;
  readonly method: 'GET';
  /** Below the vendor's endpoint. */
  readonly path: `/${string}`;
  readonly reply: Schema;
  /** Keys of lists whose rows stand alone: a row that can't be read is left out and reported. */
  readonly rows: readonly string[];
  /** Codes beyond the common ones of `commonProblems`. */
  readonly problems: readonly ProblemCode[];
}

/** What any route may answer instead of its reply, by status. */
export const commonProblems = {
  401: ['unauthenticated', 'token_expired'],
  403: ['forbidden', 'role_required'],
  404: ['not_found', 'not_served'],
  405: ['method_not_allowed'],
  406: ['unsupported_contract'],
  400: ['invalid_request'],
  413: ['too_large'],
  429: ['rate_limited'],
  500: ['internal'],
  503: ['unavailable'],
} as const satisfies Record<number, readonly ProblemCode[]>;
