import { totalTimeout } from '../http/timeout.ts';

/**
 * Runs `work` while no other tab runs what has the same name. Undefined if its turn did not come in time.
 * A browser without locks (on http) runs it at once: the server's memory of keys then stands alone.
 */
export const withTabLock = async <T>(
  name: string,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T | undefined> => {
  signal.throwIfAborted();
  const locks = 'navigator' in globalThis && 'locks' in navigator ? navigator.locks : undefined;
  if (!locks) return work();
  const waiting = new AbortController();
  const stop = (): void => waiting.abort();
  const timer = setTimeout(stop, totalTimeout);
  signal.addEventListener('abort', stop);
  const settle = (): void => {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  };
  try {
    return await locks.request(`laurel:${name}`, { signal: waiting.signal }, () => (settle(), work()));
  } catch (error) {
    signal.throwIfAborted();
    if (waiting.signal.aborted) return undefined;
    throw error;
  } finally {
    settle();
  }
};
