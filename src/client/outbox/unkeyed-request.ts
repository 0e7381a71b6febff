import type { RouteParams } from '../../contract/core/address.ts';
import type {
  CompiledQuery,
  CompiledUpdate,
  RouteReply,
  WriteBody,
} from '../../contract/core/schema-table.ts';
import { LaurelError } from '../errors.ts';
import { parseReply } from '../http/parse-reply.ts';
import type { Reader } from '../reads/reader.ts';
import { tellCause } from './tell-cause.ts';

export interface UnkeyedOptions {
  readonly lang: string;
  readonly signal: AbortSignal;
  readonly params?: RouteParams;
  /** Whether the request goes on after the page is left. */
  readonly keepalive?: boolean;
}

/**
 * Sends a request that needs no idempotency key, and parses the reply. Nothing of it is stored or cached.
 *
 * @throws {LaurelError} If the request fails or the reply can't be read.
 */
export const sendUnkeyed = async <R extends CompiledQuery | CompiledUpdate>(
  reader: Reader,
  route: R,
  body: WriteBody<R>,
  { lang, signal, params, keepalive = false }: UnkeyedOptions,
): Promise<RouteReply<R>> => {
  const text = JSON.stringify(body);
  const prepare = (options: RequestInit & { readonly headers: Headers }): void => {
    options.method = route.method;
    options.body = text;
    options.keepalive = keepalive;
    options.headers.set('Content-Type', 'application/json');
  };
  const payload = { key: '', text, prepare };
  const response = await reader.request(route, { lang, signal, params, payload }).catch((error: unknown) => {
    if (error instanceof LaurelError && !signal.aborted) tellCause(error);
    throw error;
  });
  const { data } = await parseReply(route, response.body);
  return data;
};
