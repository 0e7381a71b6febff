/**
 * Whether this browser holds anything that was not answered yet, of anybody: then `client.outbox()` sends it.
 * `kind` tells by the name of what is kept: drafts, in place of what was sent.
 * Small and at once, since a page asks before it loads anything that sends.
 */
export const hasStoredData = (kind = /^laurel:.*:w:/): boolean =>
  (['localStorage', 'sessionStorage'] as const).some((name) => {
    try {
      return Object.keys(globalThis[name]).some((key) => kind.test(key));
    } catch {
      return false;
    }
  });
