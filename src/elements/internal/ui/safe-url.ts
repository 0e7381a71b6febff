const localhostName = /^((.+\.)?localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * The absolute form of an address from a backend, if it is safe to link to: https, mailto, tel, http on
 * the page's own origin or, for a page on localhost, on localhost. Anything else (`javascript:`, `data:`), and any address with a user or password, is `undefined`.
 * Every address from a backend must pass through here. Relative addresses are resolved against `base`.
 */
export const safeUrl = (value: string | undefined, base: string = document.baseURI): string | undefined => {
  if (value === undefined || !URL.canParse(value, base)) return undefined;
  const url = new URL(value, base);
  if (url.username || url.password) return undefined;
  if (url.protocol === 'https:' || url.protocol === 'mailto:' || url.protocol === 'tel:') return url.href;
  const page = new URL(base);
  const isLocal = localhostName.test(page.hostname) && localhostName.test(url.hostname);
  return url.protocol === 'http:' && (url.origin === page.origin || isLocal) ? url.href : undefined;
};
