import type { RouteParams } from '../../contract/core/address.ts';
import type { CompiledWrite, WriteBody } from '../../contract/core/schema-table.ts';
import { isObject } from '../json.ts';
import { parseStoredJson } from '../storage/scoped-storage.ts';
import { createIdempotencyKey } from './idempotency-key.ts';
import type { SenderContext } from './sender-context.ts';

/** A write as it is stored, from before its first attempt until it is answered. */
export interface OutboxEntry {
  /** Id of the route: `claimPerk`. The entry holds all of the route that another page needs to send it. */
  readonly write: string;
  readonly path: string;
  readonly finder?: { readonly id: string; readonly path: string };
  readonly changes: readonly string[];
  readonly params: Readonly<Record<string, string>>;
  readonly about?: string;
  readonly body: unknown;
  readonly lang: string;
  /** Idempotency key. */
  readonly key: string;
  /** When the key was first used, as an RFC 3339 instant. */
  readonly createdAt: string;
  /** Partition of the person who wrote it; undefined where no session says who that is. */
  readonly identity?: string;
  /** URL of the endpoint that it is for, without query. */
  readonly root?: string;
  readonly personal: boolean;
  readonly title?: string;
  /** Number of attempts so far. At 0 it certainly had no effect. */
  readonly tries: number;
  /** It was answered with success, so it was done, or is unknown: it is looked up by its key and not sent as another one. */
  readonly answered?: UnreadableAnswer;
  /** The person has put an answered one aside. Its key is kept, so that the same write is not done again. */
  readonly dismissed?: boolean;
}

/** What a server answered in place of the reply: a page of HTML, as a sign-in in front of it sends, or what can't be read. */
export type UnreadableAnswer = 'page' | 'unreadable';

/** A write that a page asks the outbox to send. */
export interface WriteIntent<W extends CompiledWrite = CompiledWrite> {
  readonly write: W;
  readonly params: RouteParams;
  /** Names the target besides `params`, where a route creates things: the company of a referral. */
  readonly about?: string;
  readonly body: WriteBody<W>;
  readonly lang: string;
  /** The body holds data of a third person: it is stored in this tab only, and for a day at most. */
  readonly personal?: boolean;
  /** Idempotency key, where the page has kept it before; a new one by default. */
  readonly key?: string | undefined;
  /** Title in a list of unanswered writes: that of the perk. Not stored if `personal`. */
  readonly title?: string;
}

export const createEntry = (
  { write, params, about, body, lang, personal = false, key = createIdempotencyKey(), title }: WriteIntent,
  { partition, root }: Pick<SenderContext, 'partition' | 'root'>,
): OutboxEntry => ({
  write: write.id,
  path: write.path,
  ...(write.finder && { finder: { id: write.finder.id, path: write.finder.path } }),
  changes: [...write.changes],
  // As it will be read from the storage: without undefined values.
  params: JSON.parse(JSON.stringify(params)),
  ...(about !== undefined && { about }),
  body: JSON.parse(JSON.stringify(body)),
  lang,
  key,
  createdAt: new Date().toISOString(),
  ...(partition !== undefined && { identity: partition }),
  ...(root !== undefined && { root }),
  personal,
  ...(title !== undefined && !personal && { title }),
  tries: 0,
});

/** JSON with the keys of each object in alphabetical order, so that equal values have equal texts. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );

/** Whether both are about the same thing, so that the later one is the earlier one sent again, or edited. */
export const isSameTarget = (a: OutboxEntry, b: OutboxEntry): boolean =>
  a.write === b.write &&
  a.root === b.root &&
  a.about === b.about &&
  canonical(a.params) === canonical(b.params);

export const isSameBody = (a: OutboxEntry, b: OutboxEntry): boolean =>
  canonical(a.body) === canonical(b.body);

/** Property → what `typeof` says of it; `?` if it may be missing. */
const entryShape: Readonly<Record<string, string>> = {
  write: 'string',
  path: 'string',
  finder: 'object?',
  changes: 'object',
  params: 'object',
  about: 'string?',
  lang: 'string',
  key: 'string',
  createdAt: 'string',
  identity: 'string?',
  root: 'string?',
  personal: 'boolean',
  title: 'string?',
  tries: 'number',
  answered: 'string?',
  dismissed: 'boolean?',
};

// By hand: what is stored is no part of the contract, so no table of it is generated.
const isOutboxEntry = (value: unknown): value is OutboxEntry =>
  isObject(value) &&
  Object.entries(entryShape).every(([name, type]) =>
    value[name] === undefined ? type.endsWith('?') : typeof value[name] === type.replace('?', ''),
  ) &&
  Array.isArray(value['changes']) &&
  isObject(value['params']);

/** Parses a stored text; `undefined` if it is no entry. */
export const parseEntry = (text: string | null | undefined): OutboxEntry | undefined => {
  const value = parseStoredJson(text);
  return isOutboxEntry(value) ? value : undefined;
};
