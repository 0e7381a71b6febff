import { parseFiled } from './record.ts';

/** Who wants to hear that somebody, the network or another tab is back. */
export interface Returning {
  resume(): Promise<void>;
  elsewhere(changes: readonly string[]): void;
}

/** Calls `listener` as long as it lives: the page does not keep it from being forgotten. */
export const onReturn = (listener: Returning, signal: AbortSignal): void => {
  if (typeof addEventListener !== 'function') return;
  const known = new WeakRef(listener);
  const back = (): void => {
    if (document.visibilityState === 'visible')
      known
        .deref()
        ?.resume()
        .catch(() => undefined);
  };
  addEventListener('online', back, { signal });
  document.addEventListener('visibilitychange', back, { signal });
  addEventListener(
    'storage',
    ({ key, oldValue, newValue }) => {
      // A record that another tab took away was answered, and says what is old now.
      const changes = newValue === null ? parseFiled(oldValue)?.changes : undefined;
      if (key && /^laurel:.*:w:/.test(key)) known.deref()?.elsewhere(changes ?? []);
    },
    { signal },
  );
};
