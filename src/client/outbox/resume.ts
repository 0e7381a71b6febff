import { parseEntry } from './entry.ts';

/** Who wants to hear that somebody, the network or another tab is back. */
export interface ResumeListener {
  /** Aborted once it no longer wants to. */
  readonly signal: AbortSignal;
  resume(): Promise<void>;
  onOtherTabChange(changes: readonly string[]): void;
}

/** The page does not keep them from being forgotten, and listens but once for however many programs come and go. */
const resumeListeners = new Set<WeakRef<ResumeListener>>();

/** Those that were forgotten or have ended drop out when they are come across. */
const forEachListener = (tell: (listener: ResumeListener) => void): void => {
  for (const known of resumeListeners) {
    const listener = known.deref();
    if (listener?.signal.aborted === false) tell(listener);
    else resumeListeners.delete(known);
  }
};

const resumeIfVisible = (): void => {
  if (document.visibilityState === 'visible')
    forEachListener((listener) => void listener.resume().catch(() => undefined));
};

const onStorage = ({ key, oldValue, newValue }: StorageEvent): void => {
  if (!key || !/^laurel:.*:w:/.test(key)) return;
  // A record that another tab took away was answered, and says what is old now.
  const changes = newValue === null ? parseEntry(oldValue)?.changes : undefined;
  forEachListener((listener) => listener.onOtherTabChange(changes ?? []));
};

let isListening = false;

/** Tells `listener` of each return as long as it lives. */
export const listenForResume = (listener: ResumeListener): void => {
  resumeListeners.add(new WeakRef(listener));
  if (isListening || typeof addEventListener !== 'function') return;
  isListening = true;
  addEventListener('online', resumeIfVisible);
  document.addEventListener('visibilitychange', resumeIfVisible);
  addEventListener('storage', onStorage);
};
