/**
 * Whether this browser holds anything that was not answered yet, of anybody: then `client.outbox()` sends it.
 * Small and at once, since a page asks before it loads anything that sends.
 */
export const leftOver = (): boolean =>
  (['localStorage', 'sessionStorage'] as const).some((name) => {
    try {
      return Object.keys(globalThis[name]).some((key) => /^laurel:.*:w:/.test(key));
    } catch {
      return false;
    }
  });
