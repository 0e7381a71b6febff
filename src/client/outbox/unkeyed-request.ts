import type * as z from 'zod/mini';
import type { Query, Update } from '../../contract/core/route.ts';
import type { RouteParams } from '../http/request-target.ts';
import type { Reader } from '../reads/reader.ts';
import { parseReply } from '../http/parse-reply.ts';

/** In which language, and until when. */
export interface UnkeyedOptions {
  readonly lang: string;
  readonly signal: AbortSignal;
  readonly params?: RouteParams;
  /** Whether it goes on after the page is left. */
  readonly keepalive?: boolean;
}

/** Asks it, and reads the answer. Nothing is stored, so nobody sees it again. */
export const sendUnkeyed = async <I extends Query | Update>(
  reader: Reader,
  inquiry: I,
  body: z.output<I['body']>,
  { lang, signal, params, keepalive = false }: UnkeyedOptions,
): Promise<z.output<I['reply']>> => {
  const text = JSON.stringify(body);
  const board = (options: RequestInit & { readonly headers: Headers }): void => {
    options.method = inquiry.method;
    options.body = text;
    options.keepalive = keepalive;
    options.headers.set('Content-Type', 'application/json');
  };
  const answer = await reader.request(inquiry, {
    lang,
    signal,
    params,
    payload: { key: '', text, prepare: board },
  });
  const { data } = await parseReply<I['reply']>(inquiry, answer.body);
  return data;
};
