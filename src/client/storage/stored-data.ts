/** Whether a storage key is that of an unanswered write of anybody or, with `drafts`, of a draft: see `storage-key.ts`. */
export const isStorageKey = (key: string, drafts = false): boolean =>
  (drafts ? /^laurel:.*:[dw]:/ : /^laurel:.*:w:/).test(key);

/**
 * Whether this browser holds unanswered writes of anybody or, with `drafts`, drafts. Small and synchronous, since a
 * page asks before it loads the outbox, whose code sends and shows them.
 */
export const hasStoredData = ({ drafts = false } = {}): boolean =>
  (['localStorage', 'sessionStorage'] as const).some((name) => {
    try {
      return Object.keys(globalThis[name]).some((key) => isStorageKey(key, drafts));
    } catch {
      return false;
    }
  });
