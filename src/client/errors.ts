import type { Problem } from '../contract/core/problem.ts';

/** The closed list of errors that a host page can react to. Coarse on purpose: the backend's `code` says the rest. */
export type ErrorKind =
  | 'connection'
  | 'timeout'
  | 'authentication'
  | 'forbidden'
  | 'not_found'
  | 'invalid'
  | 'conflict'
  | 'rate_limit'
  | 'contract'
  | 'render';

interface ErrorDetails {
  readonly status?: number | undefined;
  readonly problem?: (Omit<Problem, 'code'> & { readonly code?: string | undefined }) | undefined;
  /** Seconds that the server asks to wait before the next attempt. */
  readonly retryAfter?: number | undefined;
  readonly cause?: unknown;
}

/** The only error of Laurel. `message` says what was tried, for developers; people read Laurel's own text for `kind`. */
export class LaurelError extends Error {
  override readonly name = 'LaurelError';
  declare readonly kind: ErrorKind;
  /** HTTP status; `undefined` without a response, as for an error of a page's own function. */
  readonly status: number | undefined;
  readonly code: Problem['code'] | undefined;
  /** The backend's own words for people; `undefined` where `code` is one of the contract's, for which Laurel has words. */
  readonly detail: Problem['detail'];
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;
  /** With code `role_required`: the person to ask. */
  readonly ask: Problem['ask'];
  /** RFC 3339 instant: when a conflict came about; with code `limit_reached`, from when on it is possible again. */
  readonly at: Problem['at'];
  /** Of a conflict: the perks that are still possible instead. */
  readonly still: Problem['still'];
  /** What is wrong with which field of a form. */
  readonly fieldErrors: Problem['fieldErrors'];

  constructor(kind: ErrorKind, message: string, { status, problem, retryAfter, cause }: ErrorDetails = {}) {
    super(message, { cause });
    Object.assign(this, problem, { kind, status, retryAfter });
  }

  /**
   * `error` itself if it is a `LaurelError`, else a new one of this kind and message, with `error` as its cause. What a
   * `SourceError` says of itself counts more, whichever file of Laurel the page has it from.
   */
  static from(error: unknown, kind: ErrorKind, message: string): LaurelError {
    if (error instanceof LaurelError) return error;
    const told: ErrorDetails & { readonly kind: ErrorKind } = { kind, cause: error, ...Object(error).laurel };
    return new LaurelError(told.kind, message, told);
  }
}
