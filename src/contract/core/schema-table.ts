// What a schema becomes for the browser: plain data that `client/http/reply-reader.ts` reads. The tables in
// `contract/compiled/` are generated from the schemas by `npm run docs`; nobody writes one by hand.

import type * as z from 'zod/mini';
import type { RouteParams } from './address.ts';
import type { Query, Route, Update, Write } from './route.ts';
import type { scalarRules, valueRules } from './value-rules.ts';

/** A value that is told by itself; `never` must be absent. */
export type ScalarTable = 'string' | 'number' | 'boolean' | 'never' | keyof typeof scalarRules;

/**
 * Key → table of its value. A key that ends with `_` may be absent; one that ends with `$` too, but if it is there, the object
 * can't be read without it. Both need no quotes.
 */
export interface ObjectTable {
  readonly [key: string]: SchemaTable;
}

/** A string with a list of known values: any other is kept, and reported. */
export type OpenEnumTable<Known extends string = string> = readonly ['open', readonly Known[]];

/** A choice: the first table that can read the value. */
type UnionTable = readonly ['union', ...SchemaTable[]];

/** A list that is read as a whole, or one of independent `rows`, of which one that can't be read is left out. Elements with an equal `key` are one. */
export type ListTable = readonly ['list' | 'rows', element: SchemaTable, key?: string];

export type TaggedTable =
  | OpenEnumTable
  | UnionTable
  | ListTable
  | readonly ['pattern', RegExp]
  /** The fields of all of these together. */
  | readonly ['merge', ...ObjectTable[]]
  /** An object without any other key. */
  | readonly ['strict', ObjectTable]
  /** An object with any keys. */
  | readonly ['map', SchemaTable]
  | readonly ['nullable', SchemaTable]
  | readonly ['where', SchemaTable, RuleName];

export type SchemaTable = ScalarTable | ObjectTable | TaggedTable;

/** The field that a key of an object's table is for, without its mark. */
export const fieldKey = (key: string): string => key.replace(/[_$]$/, '');

export const isTagged = (table: SchemaTable): table is TaggedTable => Array.isArray(table);

/** A rule for a value that has been read. */
type RuleName = keyof typeof valueRules;

interface CompiledRoute<Reply> {
  readonly id: string;
  readonly path: string;
  readonly address?: (url: string, query?: readonly string[], params?: RouteParams) => string;
  readonly reply: SchemaTable;
  /** For the type checker alone: what `reply` reads. */
  readonly replyType?: Reply;
}

interface CompiledSend<Body, Reply> extends CompiledRoute<Reply> {
  /** For the type checker alone: what is sent. */
  readonly bodyType?: Body;
}

/** A read, as a widget knows it. The members are those of `Route`. */
export interface CompiledRead<Reply = unknown> extends CompiledRoute<Reply> {
  readonly method: 'GET';
  readonly query?: readonly string[];
  readonly pages?: readonly [key: string, most: number];
}

/** A write, as a widget knows it. The members are those of `Write`. */
export interface CompiledWrite<Body = unknown, Reply = unknown> extends CompiledSend<Body, Reply> {
  readonly method: 'POST';
  readonly changes: readonly string[];
  readonly finder?: CompiledRead;
}

/** An update, as a widget knows it. */
export interface CompiledUpdate<Body = unknown, Reply = unknown> extends CompiledSend<Body, Reply> {
  readonly method: 'PUT';
}

/** A query, as a widget knows it. */
export interface CompiledQuery<Body = unknown, Reply = unknown> extends CompiledSend<Body, Reply> {
  readonly method: 'POST';
}

/** What a route of the contract becomes. */
export type Compiled<R extends Route | Write | Update | Query> =
  R extends Write<infer Body, infer Reply>
    ? CompiledWrite<z.input<Body>, z.output<Reply>>
    : R extends Update<infer Body, infer Reply>
      ? CompiledUpdate<z.input<Body>, z.output<Reply>>
      : R extends Query<infer Body, infer Reply>
        ? CompiledQuery<z.input<Body>, z.output<Reply>>
        : R extends Route<infer Reply>
          ? CompiledRead<z.output<Reply>>
          : never;

/** What is sent on a compiled route. */
export type WriteBody<R extends object> = R extends { readonly bodyType?: infer Body } ? Body : never;

/** What a compiled route is answered with. */
export type RouteReply<R extends object> = R extends { readonly replyType?: infer Reply } ? Reply : never;

/** Whether an open list knows the value. */
export const isKnown = <Known extends string>(
  [, known]: OpenEnumTable<Known>,
  value: string | undefined,
): value is Known => known.some((one) => one === value);
