import { totalTimeout } from '../http/timeout.ts';

const lockManager = (): LockManager | undefined => {
  try {
    return 'navigator' in globalThis && 'locks' in navigator ? navigator.locks : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Runs `work` while no other tab runs work of the same name. Resolves with `undefined` if the lock is not free within
 * 20 s. A browser without locks (on http), or that refuses them with all site data, runs the work at once: then only the
 * server's idempotency keys protect it.
 *
 * @throws The error of `work`; the reason of `signal`, once it is aborted.
 */
export const withTabLock = async <T>(
  name: string,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T | undefined> => {
  signal.throwIfAborted();
  const locks = lockManager();
  if (!locks) return work();
  let started = false;
  const waiting = new AbortController();
  const stopWaiting = (): void => waiting.abort();
  const timer = setTimeout(stopWaiting, totalTimeout);
  signal.addEventListener('abort', stopWaiting);
  const cleanUp = (): void => {
    clearTimeout(timer);
    signal.removeEventListener('abort', stopWaiting);
  };
  try {
    return await locks.request(`laurel:${name}`, { signal: waiting.signal }, () => {
      started = true;
      cleanUp();
      return work();
    });
  } catch (error) {
    signal.throwIfAborted();
    if (started) throw error;
    if (waiting.signal.aborted) return undefined;
    cleanUp();
    return await work();
  } finally {
    cleanUp();
  }
};
