import type { RouteReply } from '../../../contract/core/schema-table.ts';
import type { RouteId } from '../../../contract/routes.ts';
import { jsonPath } from '../../../client/http/json-path.ts';
import type { ReplyRoute } from '../../../client/http/parsed-reply.ts';
import { ReplyReader, Unreadable } from '../../../client/http/reply-reader.ts';
import type { Exchange } from '../http/exchange.ts';

/** An answer as a widget reads it, by the reader that widgets use. */
export interface ReadAnswer {
  readonly route: RouteId;
  readonly exchange: Exchange;
  /** The JSON as it came. */
  readonly body: unknown;
  /** What a widget would show; `undefined`: it shows its error state. */
  readonly data: unknown;
  readonly reader: ReplyReader;
}

/** A route whose reply is read. */
export type RepliedRoute = ReplyRoute & { readonly id: string };

/** Reads a body as a widget would. */
export const readBody = (route: RepliedRoute, exchange: Exchange, body: unknown): ReadAnswer => {
  const reader = new ReplyReader();
  const data = reader.read(route.reply, body);
  const isUnreadable = data instanceof Unreadable;
  // A compiled route has the id of the contract's, whose type it has lost.
  return { route: route.id as RouteId, exchange, body, data: isUnreadable ? undefined : data, reader };
};

/** What a widget would show of a read, with its type. */
export const repliedTo = <R extends { readonly id: string }>(
  _route: R,
  read: Pick<ReadAnswer, 'data'> | undefined,
): RouteReply<R> | undefined =>
  // The table was generated from the schema whose output is the route's reply.
  read?.data as RouteReply<R> | undefined;

const rowName = (key: PropertyKey, list: PropertyKey | undefined): string =>
  `row ${String(Number(key) + 1)} of ${String(list ?? 'the list')} is left out`;

/** What a widget does with a part that it can't read, in words. */
export const effectAt = ({ data, reader }: ReadAnswer, path: readonly PropertyKey[]): string => {
  if (data === undefined) return 'the widget shows its error state: nothing of the answer is shown';
  const place = jsonPath(path);
  const lost = reader.skipped.find((skipped) => {
    const text = jsonPath(skipped);
    return place === text || place.startsWith(`${text}.`) || place.startsWith(`${text}[`);
  });
  const key = lost?.at(-1);
  if (!lost || key === undefined) return '';
  return typeof key === 'number' ? rowName(key, lost.at(-2)) : `the field ${String(key)} is left out`;
};
