import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { contractVersion, routes, type ProblemCode } from '../../../src/contract/index.ts';
import { handleScenarioRequest, Memory, scenarios, type Scenario } from '../../../src/mock/index.ts';

/** An answer on its way out: a broken backend changes it. */
export interface BackendReply {
  status: number;
  /** Names in small letters. */
  headers: Record<string, string | string[]>;
  /** What `text` says, as JSON; a change of it is sent. `undefined`: it is none. */
  body: unknown;
  /** Sent in place of `body`. */
  text?: string | Buffer;
  /** The connection ends in place of an answer. */
  isCut?: boolean;
}

/** What was asked. */
export interface BackendRequest {
  readonly method: string;
  /** Below the endpoint, without a query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly member: 'a' | 'b' | undefined;
  readonly body: string;
}

/** How a backend differs from a right one. */
export interface Breakage {
  /** Changes an answer; what it returns is sent in its place. */
  readonly reply?: (reply: BackendReply, request: BackendRequest) => BackendReply | void;
  /** Answers before the right backend would. */
  readonly instead?: (request: BackendRequest) => BackendReply | undefined;
  /** Changes the request as the right backend sees it. */
  readonly request?: (headers: Headers, request: BackendRequest) => void;
  readonly scenario?: Scenario;
}

export const portal = 'https://portal.example';

/** All widgets at once, as an ordinary member meets them. */
const rightScenario: Scenario = Object.assign(
  {},
  ...(['rewards', 'challenges', 'wallet', 'board', 'survey', 'referrals', 'perks', 'silver'] as const).map(
    (name) => scenarios[name],
  ),
);

const problem = (status: number, code: ProblemCode): BackendReply => ({
  status,
  headers: {
    'content-type': 'application/problem+json',
    'laurel-contract': contractVersion,
    'cache-control': 'no-store',
  },
  body: { type: `urn:laurel:problem:${code}`, title: code, status, code, requestId: 'request-1' },
});

const corsHeaders = (origin: string | undefined): BackendReply['headers'] =>
  origin === portal
    ? {
        'access-control-allow-origin': portal,
        'access-control-allow-credentials': 'true',
        'access-control-expose-headers':
          'ETag, Laurel-Contract, Retry-After, Content-Language, Idempotency-Key, Idempotent-Replayed',
      }
    : {};

const preflight: BackendReply = {
  status: 204,
  headers: {
    'access-control-allow-methods': 'GET, POST, PUT',
    'access-control-allow-headers':
      'Authorization, Content-Type, Idempotency-Key, If-None-Match, Laurel-Contract',
    'access-control-max-age': '7200',
  },
  body: undefined,
};

/** What belongs to one company. */
const isPrivate = (path: string): boolean =>
  /^\/(claims|referrals|redemptions)\/|^\/wallets\/.*entries/.test(path);
const privateLists = new Set(['/claims', '/referrals', '/redemptions']);

type JsonBody = Record<string, unknown>;

/** The mock kit sorts referrals by what they wait for. */
const newestFirst = (items: unknown): unknown =>
  Array.isArray(items)
    ? items.toSorted((a: JsonBody, b: JsonBody) => String(b['sentAt']).localeCompare(String(a['sentAt'])))
    : items;

/** The mock kit answers any cursor of a board. */
const isGoneCursor = (path: string, query: URLSearchParams): boolean =>
  path.startsWith('/leaderboards/') && (query.get('cursor')?.startsWith('laurel-doctor') ?? false);

/** What differs between the two members, and from a mock: the session, and the moment of the figures. */
const personal = (body: unknown, path: string, member: 'a' | 'b', served: readonly string[]): unknown => {
  const reply = body as JsonBody;
  const now = 'asOf' in reply ? { asOf: new Date().toISOString() } : {};
  if (path === '/referrals') return { ...reply, ...now, items: newestFirst(reply['items']) };
  if (path !== '/session') return { ...reply, ...now };
  const session = { ...reply, served, idempotency: true };
  if (member === 'a') return session;
  return {
    ...session,
    account: { id: 'other', name: 'Other AS' },
    accounts: undefined,
    member: { id: 'bea', displayName: 'Bea', roles: ['viewer'] },
  };
};

const hash = (text: string): string => {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647;
  return `"${sum.toString(36)}"`;
};

const served = (scenario: Scenario): string[] => Object.keys(routes).filter((id) => id in scenario);

/** The mock kit as a vendor would run it: with identities, CORS, and lists that echo the key they filter by. */
const answerRightly = async (
  request: BackendRequest,
  scenario: Scenario,
  memory: Memory,
  change: Breakage['request'],
): Promise<BackendReply> => {
  const { method, path, query, member, body } = request;
  if (method === 'OPTIONS') return { ...preflight, headers: { ...preflight.headers } };
  if (!member) return problem(401, 'unauthenticated');
  if (member === 'b' && (isPrivate(path) || method !== 'GET'))
    return problem(method === 'GET' ? 404 : 403, method === 'GET' ? 'not_found' : 'role_required');
  // The mock kit takes any visibility.
  if (path.endsWith('/visibility') && !/"(name|company|alias|hidden)"/.test(body))
    return problem(400, 'invalid_request');
  if (isGoneCursor(path, query)) return problem(400, 'invalid_request');
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === 'string') headers.set(name, value);
  headers.delete('if-none-match');
  change?.(headers, request);
  const search = query.size > 0 ? `?${query.toString()}` : '';
  const asked = new Request(`http://localhost${path}${search}`, {
    method,
    headers,
    ...(method === 'GET' ? {} : { body }),
  });
  const response = await handleScenarioRequest(scenario, path.slice(1), asked, undefined, memory);
  const text = await response.text();
  const reply: BackendReply = {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: text ? JSON.parse(text) : undefined,
  };
  if (response.status >= 400)
    return {
      ...reply,
      headers: { ...reply.headers, 'cache-control': 'no-store' },
      body: { ...(reply.body as JsonBody), requestId: 'request-1' },
    };
  if (method !== 'GET') return reply;
  reply.body = personal(
    member === 'b' && privateLists.has(path) ? { items: [] } : reply.body,
    path,
    member,
    served(scenario),
  );
  const tag = hash(
    `${member} ${String(reply.headers['content-language'])} ${JSON.stringify({ ...(reply.body as JsonBody), asOf: 0 })}`,
  );
  reply.headers['etag'] = tag;
  const key = query.get('key');
  if (key) reply.headers['idempotency-key'] = key;
  return request.headers['if-none-match'] === tag ? { ...reply, status: 304, body: undefined } : reply;
};

const memberOf = ({ authorization, cookie }: BackendRequest['headers']): 'a' | 'b' | undefined =>
  cookie === 'member=a'
    ? 'a'
    : ({ 'Bearer token-of-member-a': 'a', 'Bearer token-of-member-b': 'b' } as const)[authorization ?? ''];

/** A backend on a port of its own. */
export interface RunningBackend {
  readonly endpoint: string;
  /** `GET /perks`, in the order in which they came. */
  readonly requests: readonly BackendRequest[];
  readonly server: Server;
  close(): Promise<void>;
}

const withHeaders = (reply: BackendReply, origin: string | undefined): BackendReply => ({
  ...reply,
  headers: {
    vary: 'Origin, Authorization, Cookie, Accept-Language',
    ...reply.headers,
    ...corsHeaders(origin),
    ...(reply.headers['vary'] ? { vary: 'Origin, Authorization, Cookie, Accept-Language' } : {}),
  },
});

/** Serves a right backend, or one that is broken in one way. */
export const serveBackend = async ({
  reply: broken,
  instead,
  request: change,
  scenario = rightScenario,
}: Breakage = {}): Promise<RunningBackend> => {
  const memory = new Memory();
  const requests: BackendRequest[] = [];
  const answer = async (incoming: IncomingMessage): Promise<BackendReply> => {
    const url = new URL(incoming.url ?? '/', 'http://localhost');
    const request: BackendRequest = {
      method: incoming.method ?? 'GET',
      path: url.pathname.replace(/^\/loyalty/, ''),
      query: url.searchParams,
      headers: incoming.headers,
      member: memberOf(incoming.headers),
      body: (await buffer(incoming)).toString(),
    };
    requests.push(request);
    const given = instead?.(request) ?? (await answerRightly(request, scenario, memory, change));
    const right = structuredClone(withHeaders(given, incoming.headers.origin));
    return broken?.(right, request) ?? right;
  };
  const server = createServer((incoming, outgoing) => {
    void answer(incoming).then(({ status, headers, body, text, isCut }) => {
      if (isCut) return void outgoing.destroy();
      outgoing.writeHead(status, headers);
      outgoing.end(text ?? (body === undefined ? '' : JSON.stringify(body)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}/loyalty`,
    requests,
    server,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
