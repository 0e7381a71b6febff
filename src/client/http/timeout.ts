import type { LaurelError } from '../errors.ts';

/** Longest try of one request, or of a page's callback that a request waits for. */
export const attemptTimeout = 10_000;
/** Longest a widget waits for one answer, all tries together. */
export const totalTimeout = 20_000;

/**
 * Runs `work` until it ends, until `outer` aborts, or until the time is up, whichever comes first. Work that ignores
 * its signal, as a page's callback may, is not waited for. No timer and no listener outlives it.
 */
export const withTimeout = <T>(
  milliseconds: number,
  outer: AbortSignal,
  late: () => LaurelError,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const inner = new AbortController();
  let tidy = (): void => undefined;
  return new Promise<T>((resolve, reject) => {
    outer.throwIfAborted();
    const stop = (): void => reject(outer.reason);
    const timer = setTimeout(() => reject(late()), milliseconds);
    outer.addEventListener('abort', stop);
    tidy = () => {
      clearTimeout(timer);
      outer.removeEventListener('abort', stop);
      inner.abort();
    };
    work(inner.signal).then(resolve, reject);
  }).finally(() => tidy());
};
