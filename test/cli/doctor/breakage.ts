import type { Breakage, BackendReply, BackendRequest } from './right-backend.ts';

/** JSON as a test changes it. */
export type JsonSample = Record<string, unknown>;

export const isJson = (value: unknown): value is JsonSample => typeof value === 'object' && value !== null;

/** What stands at a path such as `items.0.title`. */
export const partAt = (root: unknown, path: string): JsonSample => {
  const part =
    path === ''
      ? root
      : path.split('.').reduce<unknown>((node, key) => (isJson(node) ? node[key] : undefined), root);
  if (!isJson(part)) throw new Error(`There is no object at ${path}: the sample has changed.`);
  return part;
};

const isRead = ({ method, member }: BackendRequest, { status }: BackendReply): boolean =>
  method === 'GET' && status === 200 && member === 'a';

/** A list that is filtered may lack the row that is changed in all of it. */
const isFiltered = ({ query }: BackendRequest): boolean =>
  ['kind', 'state', 'key'].some((name) => query.has(name));

/** Changes the body of one read. */
export const body = (
  path: string,
  change: (reply: JsonSample, request: BackendRequest) => unknown,
): Breakage => ({
  reply: (reply, request) => {
    if (request.path === path && isRead(request, reply) && isJson(reply.body)) {
      const changed = change(reply.body, request);
      if (changed !== undefined) reply.body = changed;
    }
  },
});

/** Puts values into the object at a path of one read. `undefined` removes a key. */
export const put = (path: string, at: string, values: JsonSample): Breakage =>
  body(path, (reply, request) => {
    if (!isFiltered(request)) Object.assign(partAt(reply, at), values);
  });

/** Renames a key of the object at a path of one read. */
export const rename = (path: string, at: string, from: string, to: string): Breakage =>
  body(path, (reply, request) => {
    if (isFiltered(request)) return;
    const part = partAt(reply, at);
    part[to] = part[from];
    delete part[from];
  });

/** Changes every answer, or those that `where` chooses. */
export const every = (
  change: (reply: BackendReply, request: BackendRequest) => void,
  where: (reply: BackendReply, request: BackendRequest) => boolean = () => true,
): Breakage => ({
  reply: (reply, request) => {
    if (where(reply, request)) change(reply, request);
  },
});

/** Sets a header of every answer to a read; `undefined` removes it. */
export const header = (name: string, value: string | string[] | undefined): Breakage =>
  every(
    ({ headers }) => {
      if (value === undefined) delete headers[name];
      else headers[name] = value;
    },
    (_reply, { method }) => method === 'GET',
  );

/** Changes the answers to preflights. */
export const preflight = (change: (reply: BackendReply) => void): Breakage =>
  every(change, (_reply, { method }) => method === 'OPTIONS');

/** Changes the refusals of one status. */
export const refusal = (status: number, change: (reply: BackendReply) => void): Breakage =>
  every(change, (reply, { method }) => reply.status === status && method !== 'OPTIONS');

/** Changes the answers to one method below a path. */
export const write = (
  method: string,
  path: RegExp,
  change: (reply: BackendReply, request: BackendRequest) => void,
): Breakage => every(change, (_reply, request) => request.method === method && path.test(request.path));
