import type { ProgramOptions } from '../../../client/options.ts';
import { pageBase } from './page-provider.ts';

const originOf = (url: string): string | undefined =>
  URL.canParse(url, pageBase()) ? new URL(url, pageBase()).origin : undefined;

/** Whether the page lists the origin of this endpoint among those that its identity may go to. */
export const isAllowedOrigin = (endpoint: string, { allowedOrigins = [] }: ProgramOptions): boolean =>
  allowedOrigins.map(originOf).includes(originOf(endpoint));

/** The endpoint that the console has named last. */
let warned: string | undefined;

/**
 * Takes the identity away from a connection whose endpoint the page has not named by script: HTML alone, which others may
 * write, must not send a token to another server. The page's own origin may have it, and those in `allowedOrigins`.
 *
 * @param named Whether a script of the page named the endpoint.
 */
export const withoutForeignIdentity = (options: ProgramOptions, named: boolean): ProgramOptions => {
  const { getToken, credentials, csrf, ...rest } = options;
  const { endpoint } = rest;
  if (named || !endpoint || !(getToken ?? credentials ?? csrf)) return options;
  // A frame without an origin of its own has that of its address; `demo:` has none.
  const own = [globalThis.origin, location.origin, 'null'];
  if (own.includes(originOf(endpoint) ?? 'null') || isAllowedOrigin(endpoint, rest)) return options;
  if (warned !== endpoint)
    console.warn(`Laurel: ${endpoint} gets no identity. Name it by script, or in allowedOrigins.`);
  warned = endpoint;
  return rest;
};
