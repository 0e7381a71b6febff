import { LaurelError } from '../errors.ts';
import { totalTimeout, withTimeout } from './timeout.ts';

/** How often a request is sent again after its first attempt. */
const maxRetries = 3;
/** Upper bound of the first backoff, in milliseconds; it doubles with each retry. */
const baseDelay = 500;

/** Whether another attempt may succeed: there was no response, or its status is one that passes. */
export const isRetryable = ({ kind, status }: Pick<LaurelError, 'kind' | 'status'>): boolean =>
  /^(connection|timeout|408|425|429|50[0234])$/.test(`${status ?? kind}`);

/** Milliseconds before the next attempt: `Retry-After` if the server sent one, else exponential backoff with full jitter. */
const backoffDelay = ({ retryAfter }: LaurelError, retry: number): number =>
  retryAfter === undefined ? Math.random() * baseDelay * 2 ** retry : retryAfter * 1000;

/** Never settles once `signal` is aborted. */
const sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });

/**
 * Runs `attempt` until it succeeds, with a backoff between attempts and a limit of 20 s for all of them together.
 * An error that `attempt` returns may be retried; an error that it throws is final.
 *
 * @param tried What error messages say was tried: `GET https://…/standing`.
 * @throws {LaurelError} The last error, once no retry is allowed or left; `timeout` after 20 s.
 * @throws The reason of `signal`, once it is aborted.
 */
export const withRetry = <T>(
  tried: string,
  signal: AbortSignal,
  attempt: (signal: AbortSignal) => Promise<T | LaurelError>,
  canRetry: (error: LaurelError) => boolean = isRetryable,
): Promise<T> => {
  const late = (): LaurelError => new LaurelError('timeout', `${tried} took longer than 20 s`);
  return withTimeout(totalTimeout, signal, late, async (limit) => {
    const deadline = Date.now() + totalTimeout;
    for (let retry = 0; ; retry += 1) {
      const result = await attempt(limit);
      if (!(result instanceof LaurelError)) return result;
      limit.throwIfAborted();
      const delay = backoffDelay(result, retry);
      if (retry === maxRetries || !canRetry(result) || Date.now() + delay >= deadline) throw result;
      await sleep(delay, limit);
    }
  });
};
