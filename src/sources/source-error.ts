import type { ErrorKind } from '../client/errors.ts';
import type { SourceFailure } from '../client/sources.ts';

/**
 * An error that says its kind, so that a widget says the right thing: `throw new SourceError('The account is closed', { kind:
 * 'forbidden' })`. Any other error of a source counts as one of the connection. Laurel knows it by its member, since a page may
 * have it from another file than the widgets.
 */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly laurel: SourceFailure;

  constructor(message: string, failure: SourceFailure, options?: ErrorOptions) {
    super(message, options);
    this.laurel = failure;
  }
}

/** The kind of an HTTP status. A 404 is `not_found`: a source knows which path it asked. */
export const kindOfStatus = (status: number): ErrorKind => {
  if (status === 401) return 'authentication';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not_found';
  if (status === 408 || status === 504) return 'timeout';
  if (status === 409 || status === 412) return 'conflict';
  if (status === 429) return 'rate_limit';
  return status >= 500 ? 'connection' : 'invalid';
};
