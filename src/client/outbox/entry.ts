import type * as z from 'zod/mini';
import type { Write } from '../../contract/core/route.ts';
import type { RouteParams } from '../http/request-target.ts';
import type { SenderContext } from './sender-context.ts';
import { isObject, parseJson } from '../storage/json.ts';

/** How long a backend keeps a key at least. */
export const keyLifetime = 24 * 3_600_000;

/** What is known of a write before its first try, and until it was answered. */
export interface OutboxEntry {
  /** The route, with what another page needs to send it. */
  readonly write: string;
  readonly path: string;
  readonly finder?: { readonly id: string; readonly path: string };
  readonly changes: readonly string[];
  readonly params: Readonly<Record<string, string>>;
  readonly about?: string;
  readonly body: unknown;
  readonly lang: string;
  readonly key: string;
  /** RFC 3339. */
  readonly createdAt: string;
  /** Whose it is, and for which endpoint. */
  readonly identity?: string;
  readonly root?: string;
  readonly personal: boolean;
  readonly title?: string;
  /** How often it left; at 0 it certainly had no effect. */
  readonly tries: number;
}

/** What a page wants done. */
export interface WriteIntent<W extends Write = Write> {
  readonly write: W;
  readonly params: RouteParams;
  /** What it is about besides `params`, where a route makes new things: the company of a referral. */
  readonly about?: string;
  readonly body: z.input<W['body']>;
  readonly lang: string;
  /** Holds data of a third person: kept in this tab alone, and only for a while. */
  readonly personal?: boolean;
  /** What people call it, for a list of what was not sent: the perk's title. Not stored when personal. */
  readonly title?: string;
}

/** A random UUID, on http as well, where `crypto.randomUUID` is missing. */
const newKey = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};

export const createEntry = (
  { write, params, about, body, lang, personal = false, title }: WriteIntent,
  { partition, root }: Pick<SenderContext, 'partition' | 'root'>,
): OutboxEntry => ({
  write: write.id,
  path: write.path,
  ...(write.finder && { finder: { id: write.finder.id, path: write.finder.path } }),
  changes: [...write.changes],
  // As it will be read back: without what is undefined.
  params: JSON.parse(JSON.stringify(params)),
  ...(about !== undefined && { about }),
  body: JSON.parse(JSON.stringify(body)),
  lang,
  key: newKey(),
  createdAt: new Date().toISOString(),
  ...(partition !== undefined && { identity: partition }),
  ...(root !== undefined && { root }),
  personal,
  ...(title !== undefined && !personal && { title }),
  tries: 0,
});

/** The same in whatever order its keys were written. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** Whether both are about the same thing: the second is the first, sent again or edited. */
export const isSameTarget = (a: OutboxEntry, b: OutboxEntry): boolean =>
  a.write === b.write &&
  a.root === b.root &&
  a.about === b.about &&
  canonical(a.params) === canonical(b.params);

export const isSameBody = (a: OutboxEntry, b: OutboxEntry): boolean =>
  canonical(a.body) === canonical(b.body);

export const isExpired = ({ createdAt }: OutboxEntry): boolean =>
  !(Date.now() - Date.parse(createdAt) < keyLifetime);

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
};

// By hand: in a schema it would bring kinds of zod that no widget needs onto every page.
const isOutboxEntry = (value: unknown): value is OutboxEntry =>
  isObject(value) &&
  Object.entries(entryShape).every(([name, kind]) =>
    value[name] === undefined ? kind.endsWith('?') : typeof value[name] === kind.replace('?', ''),
  ) &&
  Array.isArray(value['changes']) &&
  isObject(value['params']);

/** What was stored as text, if it is a record still. */
export const parseEntry = (text: string | null | undefined): OutboxEntry | undefined => {
  const value = parseJson(text);
  return isOutboxEntry(value) ? value : undefined;
};
