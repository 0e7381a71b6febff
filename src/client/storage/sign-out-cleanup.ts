/** Takes away all that is stored of one person. At once: the page may go away right after. */
export const clearStoredData = (partition: string): void => {
  try {
    for (const storage of [localStorage, sessionStorage])
      for (const key of Object.keys(storage))
        if (key.startsWith(`laurel:${partition}:`)) storage.removeItem(key);
  } catch {
    // A browser that refuses its storage holds nothing in it.
  }
};
