import { storageKeyPrefix } from './storage-key.ts';

/** A client that may hold data of whoever signs out in another tab. */
interface SignOutListener {
  /** Called with the text of `signOutOtherTabs`. */
  onOtherTabSignOut(text: string): void;
}

/** Stored for a moment, so that the browser tells all other tabs. */
const signOutKey = 'laurel:signout';

/** Weak, so that the page does not keep closed programs alive. */
const listeners = new Set<WeakRef<SignOutListener>>();
let isListening = false;

const onStorage = ({ key, newValue }: StorageEvent): void => {
  if (key === signOutKey && newValue)
    for (const listener of listeners) listener.deref()?.onOtherTabSignOut(newValue);
};

/** Tells a client when somebody signs out in another tab. */
export const listenForSignOut = (listener: SignOutListener): void => {
  for (const known of listeners) if (!known.deref()) listeners.delete(known);
  listeners.add(new WeakRef(listener));
  if (isListening || !('addEventListener' in globalThis)) return;
  isListening = true;
  addEventListener('storage', onStorage);
};

/** Signs out all other tabs of this browser in which a client takes `text` for its own. */
export const signOutOtherTabs = (text: string): void => {
  try {
    localStorage.setItem(signOutKey, text);
    localStorage.removeItem(signOutKey);
  } catch {
    // Without storage no tab can be told.
  }
};

/**
 * Removes all that is stored of one person: everything, where no session ever said who it is. Synchronous, since the page
 * may be left right after the sign-out.
 */
export const clearStoredData = (partition: string | undefined): void => {
  const prefix = partition === undefined ? 'laurel:' : storageKeyPrefix(partition);
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    try {
      const storage = globalThis[name];
      for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key);
    } catch {
      // A browser that refuses access to a storage holds nothing in it.
    }
  }
};
