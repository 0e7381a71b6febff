import type { LaurelError } from '../errors.ts';

/** Limit of one attempt of a request, or of a page's callback that a request waits for, in milliseconds. */
export const attemptTimeout = 10_000;
/** Limit of all attempts of one request together, in milliseconds. */
export const totalTimeout = 20_000;

/**
 * Runs `work` until it settles, `outer` aborts or the time is up, whichever comes first. Work that ignores its signal,
 * as a page's callback may, is not waited for. No timer and no listener is left afterwards.
 *
 * @throws The error of `late`, once the time is up; the reason of `outer`, once it is aborted.
 */
export const withTimeout = <T>(
  milliseconds: number,
  outer: AbortSignal,
  late: () => LaurelError,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const inner = new AbortController();
  let cleanUp = (): void => undefined;
  return new Promise<T>((resolve, reject) => {
    outer.throwIfAborted();
    const onAbort = (): void => reject(outer.reason);
    const timer = setTimeout(() => reject(late()), milliseconds);
    outer.addEventListener('abort', onAbort);
    cleanUp = () => {
      clearTimeout(timer);
      outer.removeEventListener('abort', onAbort);
      inner.abort();
    };
    work(inner.signal).then(resolve, reject);
  }).finally(() => cleanUp());
};
