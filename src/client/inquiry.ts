import type * as z from 'zod/mini';
import type { Inquiry, Saving } from '../contract/route.ts';
import type { Params } from './params.ts';
import type { Reader } from './reader.ts';
import { readReply } from './reply.ts';

/** In which language, and until when. */
export interface Asking {
  readonly lang: string;
  readonly signal: AbortSignal;
  readonly params?: Params;
  /** Whether it goes on after the page is left. */
  readonly outlives?: boolean;
}

/** Asks it, and reads the answer. Nothing is stored, so nobody sees it again. */
export const ask = async <I extends Inquiry | Saving>(
  reader: Reader,
  inquiry: I,
  body: z.output<I['body']>,
  { lang, signal, params, outlives = false }: Asking,
): Promise<z.output<I['reply']>> => {
  const text = JSON.stringify(body);
  const board = (options: RequestInit & { readonly headers: Headers }): void => {
    options.method = inquiry.method;
    options.body = text;
    options.keepalive = outlives;
    options.headers.set('Content-Type', 'application/json');
  };
  const answer = await reader.answer(inquiry, { lang, signal, params, parcel: { key: '', text, board } });
  const { data } = await readReply<I['reply']>(inquiry, answer.body);
  return data;
};
