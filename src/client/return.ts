import { parseFiled } from './record.ts';

/** Who wants to hear that somebody, the network or another tab is back. */
export interface Returning {
  /** Aborted once it no longer wants to. */
  readonly signal: AbortSignal;
  resume(): Promise<void>;
  elsewhere(changes: readonly string[]): void;
}

/** The page does not keep them from being forgotten, and listens but once for however many programs come and go. */
const waiting = new Set<WeakRef<Returning>>();

/** Those that were forgotten or have ended drop out when they are come across. */
const each = (tell: (listener: Returning) => void): void => {
  for (const known of waiting) {
    const listener = known.deref();
    if (listener?.signal.aborted === false) tell(listener);
    else waiting.delete(known);
  }
};

const back = (): void => {
  if (document.visibilityState === 'visible')
    each((listener) => void listener.resume().catch(() => undefined));
};

const stored = ({ key, oldValue, newValue }: StorageEvent): void => {
  if (!key || !/^laurel:.*:w:/.test(key)) return;
  // A record that another tab took away was answered, and says what is old now.
  const changes = newValue === null ? parseFiled(oldValue)?.changes : undefined;
  each((listener) => listener.elsewhere(changes ?? []));
};

let listens = false;

/** Tells `listener` of each return as long as it lives. */
export const onReturn = (listener: Returning): void => {
  waiting.add(new WeakRef(listener));
  if (listens || typeof addEventListener !== 'function') return;
  listens = true;
  addEventListener('online', back);
  document.addEventListener('visibilitychange', back);
  addEventListener('storage', stored);
};
