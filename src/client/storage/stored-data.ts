/**
 * Every item that Laurel stores has the key `laurel:<partition>:<name>`. The partition says whose it is (program,
 * account and member); the name begins with `w:` for a write that was not answered yet, with `d:` for a draft.
 */
export const storageKeyPrefix = (partition: string): string => `laurel:${partition}:`;

export const writePrefix = 'w:';
export const draftPrefix = 'd:';

/** Whether a key of the browser's storage holds an unanswered write of anybody or, with `drafts`, a draft. */
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
