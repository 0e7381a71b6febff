import type { ProgramOptions } from '../../../client/options.ts';

/** Endpoints that the console has named already. */
const warned = new Set<string>();

const originOf = (url: string): string | undefined =>
  URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).origin : undefined;

/** Whether the page lists the origin of this endpoint among those that its identity may go to. */
export const isAllowedOrigin = (
  endpoint: string,
  { allowedOrigins = [] }: Pick<ProgramOptions, 'allowedOrigins'>,
): boolean => {
  const origin = originOf(endpoint);
  return origin !== undefined && allowedOrigins.some((allowed) => originOf(allowed) === origin);
};

/**
 * Takes the identity away from a connection whose endpoint the page has not named by script: HTML alone, which others may
 * write, must not send a token to another server. The page's own origin may have it, and those in `allowedOrigins`.
 * A relative endpoint is not named either, since `<base>` stands in HTML.
 *
 * @param named Whether a script of the page named the endpoint.
 */
export const withoutForeignIdentity = (options: ProgramOptions, named: boolean): ProgramOptions => {
  const { endpoint, getToken, credentials, csrf, ...rest } = options;
  if (endpoint === undefined || !(getToken ?? credentials ?? csrf)) return options;
  if (named && /^(https?:)?\/\//i.test(endpoint)) return options;
  const origin = originOf(endpoint);
  // A frame without an origin of its own has that of its address.
  if (origin === globalThis.origin || origin === location.origin) return options;
  if (origin === 'null' || isAllowedOrigin(endpoint, options)) return options;
  if (!warned.has(endpoint))
    console.warn(
      `Laurel: ${endpoint} gets no identity: HTML alone names it, and it is on another origin. Name it by script, or list its origin in allowedOrigins.`,
    );
  warned.add(endpoint);
  return { ...rest, endpoint };
};

/** Whether both connect to the same backend as the same person, with other functions at most: then nothing begins anew. */
export const isSameConnection = (a: ProgramOptions, b: ProgramOptions): boolean =>
  a.endpoint === b.endpoint &&
  a.account === b.account &&
  a.credentials === b.credentials &&
  !a.getToken === !b.getToken;
