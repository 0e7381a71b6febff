const localhostName = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * The one door for addresses from a backend: https, http on this machine or on the page's own origin, mailto, tel,
 * and what is relative to the page. Anything else, and any address with a password in it, is `undefined`.
 */
export const safeUrl = (value: string | undefined, base: string = document.baseURI): string | undefined => {
  if (value === undefined || !URL.canParse(value, base)) return undefined;
  const url = new URL(value, base);
  if (url.username || url.password) return undefined;
  if (url.protocol === 'https:' || url.protocol === 'mailto:' || url.protocol === 'tel:') return url.href;
  const own = url.origin === new URL(base).origin;
  return url.protocol === 'http:' && (own || localhostName.test(url.hostname)) ? url.href : undefined;
};
