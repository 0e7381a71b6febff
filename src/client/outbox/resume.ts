import { isStorageKey } from '../storage/stored-data.ts';
import { parseEntry } from './entry.ts';

/** An outbox that resumes when a person comes back to the tab, or the network to the machine. */
export interface ResumeListener {
  /** Aborted once it no longer wants to be called. */
  readonly signal: AbortSignal;
  resume(): Promise<void>;
  /** Called after another tab stored or removed a write; `changes` are the ids of the reads that are out of date. */
  onOtherTabChange(changes: readonly string[]): void;
}

/** Weak, so that the page does not keep closed programs alive: it listens once for however many come and go. */
const resumeListeners = new Set<WeakRef<ResumeListener>>();

/** Calls each listener; one that was garbage-collected or aborted is removed. */
const forEachListener = (call: (listener: ResumeListener) => void): void => {
  for (const reference of resumeListeners) {
    const listener = reference.deref();
    if (listener?.signal.aborted === false) call(listener);
    else resumeListeners.delete(reference);
  }
};

const resumeIfVisible = (): void => {
  if (document.visibilityState === 'visible')
    forEachListener((listener) => void listener.resume().catch(() => undefined));
};

const onStorage = ({ key, oldValue, newValue }: StorageEvent): void => {
  if (!key || !isStorageKey(key)) return;
  // An entry that another tab removed was answered, and says which reads are out of date.
  const changes = newValue === null ? parseEntry(oldValue)?.changes : undefined;
  forEachListener((listener) => listener.onOtherTabChange(changes ?? []));
};

let isListening = false;

/** Calls `listener` at each return, until its signal is aborted. */
export const listenForResume = (listener: ResumeListener): void => {
  resumeListeners.add(new WeakRef(listener));
  if (isListening || typeof addEventListener !== 'function') return;
  isListening = true;
  addEventListener('online', resumeIfVisible);
  document.addEventListener('visibilitychange', resumeIfVisible);
  addEventListener('storage', onStorage);
};
