import { isObject } from '../json.ts';
import { parseStoredJson } from './scoped-storage.ts';
import { storageKeyPrefix } from './storage-key.ts';

/** Who signed out of what. */
export interface SignOut {
  /** Undefined if no session ever said who it was. */
  readonly partition: string | undefined;
  /** URL of the endpoint, without query; undefined for a program that has none. */
  readonly root: string | undefined;
}

/** A client that may hold data of whoever signs out in another tab. */
interface SignOutListener {
  readonly closed: boolean;
  onOtherTabSignOut(signOut: SignOut): void;
}

/** Stored for a moment, so that the browser tells all other tabs. A frozen or closed page is not kept from it, as by a channel. */
const signOutKey = 'laurel:signout';

/** Weak, so that the page does not keep closed programs alive. */
const listeners = new Set<WeakRef<SignOutListener>>();
let isListening = false;

const openListeners = (): SignOutListener[] =>
  [...listeners].flatMap((reference) => {
    const listener = reference.deref();
    if (listener?.closed === false) return listener;
    listeners.delete(reference);
    return [];
  });

const onStorage = ({ key, newValue }: StorageEvent): void => {
  if (key !== signOutKey || !newValue) return;
  const value = parseStoredJson(newValue);
  if (!isObject(value)) return;
  const [partition, root] = ['partition', 'root'].map((name) =>
    typeof value[name] === 'string' ? value[name] : undefined,
  );
  for (const listener of openListeners()) listener.onOtherTabSignOut({ partition, root });
};

/** Tells a client when somebody signs out in another tab, until it is closed. */
export const listenForSignOut = (listener: SignOutListener): void => {
  openListeners();
  listeners.add(new WeakRef(listener));
  if (isListening || typeof addEventListener !== 'function') return;
  isListening = true;
  addEventListener('storage', onStorage);
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

/** Signs the person out of the same endpoint in all other tabs of this browser. */
export const signOutOtherTabs = (signOut: SignOut): void => {
  try {
    localStorage.setItem(signOutKey, JSON.stringify(signOut));
    localStorage.removeItem(signOutKey);
  } catch {
    // Without storage no tab can be told.
  }
};
