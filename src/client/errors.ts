import type { Problem } from '../contract/core/problem.ts';

/** What a host page can react to. Coarse on purpose: a vendor's own `code` says the rest. */
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
  readonly problem?: Problem | undefined;
  /** Seconds that the server asks to wait. */
  readonly retryAfter?: number | undefined;
  readonly cause?: unknown;
}

/** Why something did not work. `message` says what was tried, for developers; people read Laurel's words for `kind`. */
export class LaurelError extends Error {
  override readonly name = 'LaurelError';
  declare readonly kind: ErrorKind;
  readonly status: number | undefined;
  readonly code: Problem['code'] | undefined;
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;
  readonly ask: Problem['ask'];
  /** Of a conflict: when it came about, and what is still possible. */
  readonly at: Problem['at'];
  readonly still: Problem['still'];
  /** What is wrong with which answer of a form. */
  readonly fieldErrors: Problem['fieldErrors'];

  constructor(kind: ErrorKind, message: string, { status, problem, retryAfter, cause }: ErrorDetails = {}) {
    super(message, { cause });
    Object.assign(this, problem, { kind, status, retryAfter });
  }

  static from(error: unknown, kind: ErrorKind, tried: string): LaurelError {
    return error instanceof LaurelError ? error : new LaurelError(kind, tried, { cause: error });
  }
}
