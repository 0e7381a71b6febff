/**
 * Every item that Laurel stores in the browser has a key of this form: `laurel:<partition>:<name>`. The partition says
 * whose it is (program, account and member); the name says what it is, by the prefixes below.
 */
export const storageKeyPrefix = (partition: string): string => `laurel:${partition}:`;

/** Name of an unanswered write, before its idempotency key. */
export const writePrefix = 'w:';
/** Name of a draft, before its id. */
export const draftPrefix = 'd:';
