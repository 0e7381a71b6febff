const localhostName = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * The absolute form of an address from a backend, if it is safe to link to: https, mailto, tel, http on localhost or on
 * the page's own origin. Anything else (`javascript:`, `data:`), and any address with a user or password, is `undefined`.
 * Every address from a backend must pass through here. Relative addresses are resolved against `base`.
 */
export const safeUrl = (value: string | undefined, base: string = document.baseURI): string | undefined => {
  if (value === undefined || !URL.canParse(value, base)) return undefined;
  const url = new URL(value, base);
  if (url.username || url.password) return undefined;
  if (url.protocol === 'https:' || url.protocol === 'mailto:' || url.protocol === 'tel:') return url.href;
  const own = url.origin === new URL(base).origin;
  return url.protocol === 'http:' && (own || localhostName.test(url.hostname)) ? url.href : undefined;
};
