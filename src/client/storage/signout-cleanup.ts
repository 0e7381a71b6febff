import { storageKeyPrefix } from './storage-key.ts';

/** Removes all that is stored of one person. Synchronous, since the page may be left right after the sign-out. */
export const clearStoredData = (partition: string): void => {
  try {
    for (const storage of [localStorage, sessionStorage])
      for (const key of Object.keys(storage))
        if (key.startsWith(storageKeyPrefix(partition))) storage.removeItem(key);
  } catch {
    // A browser that refuses access to its storage holds nothing in it.
  }
};
