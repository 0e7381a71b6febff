import { body, every, header } from './breakage.ts';
import type { BrokenRow } from './broken-backend.ts';
import type { Breakage } from './right-backend.ts';

const html = (status: number): Breakage => ({
  instead: ({ path, method }) =>
    path === '/standing' && method === 'GET'
      ? {
          status,
          headers: { 'content-type': 'text/html' },
          body: undefined,
          text: '<!doctype html><title>Sign in</title>',
        }
      : undefined,
});

const text = (content: string | Buffer): Breakage =>
  every(
    (reply) => (reply.text = content),
    ({ status }, { path, method }) => path === '/standing' && method === 'GET' && status === 200,
  );

const badge = 'standing';

/** What is broken in how answers are sent, and in who may have them. */
export const brokenTransport: readonly BrokenRow[] = [
  ['a sign-in page in place of data', badge, html(200), 'reach/html', /Send JSON/],
  [
    'a redirect to a sign-in',
    badge,
    {
      instead: ({ path }) =>
        path === '/standing' ? { status: 302, headers: { location: '/login' }, body: undefined } : undefined,
    },
    'reach/redirect',
    /send 401/,
  ],
  ['an empty answer', badge, text(''), 'answer/empty', /"items":\[\]/],
  ['a trailing comma', badge, text('{"tier":{"name":"Gold"},}'), 'answer/json', /trailing comma/],
  ['NaN in JSON', badge, text('{"tier":{"name":"Gold","order":NaN}}'), 'answer/json', /NaN/],
  [
    'Latin-1',
    badge,
    text(Buffer.from('{"tier":{"name":"Gümüş"}}'.replace('ş', 's'), 'latin1')),
    'answer/charset',
    /UTF-8/,
  ],
  [
    'an error with status 200',
    badge,
    body('/standing', () => ({ error: 'no such customer', status: 404 })),
    'answer/error-as-success',
    /error’s status/,
  ],
  [
    '201 for a read',
    badge,
    every(
      (reply) => (reply.status = 201),
      ({ status }, { path }) => status === 200 && path === '/standing',
    ),
    'answer/success',
    /Send 200/,
  ],
  [
    'a status of 500',
    badge,
    {
      instead: ({ path }) =>
        path === '/standing'
          ? {
              status: 500,
              headers: {
                'content-type': 'application/problem+json',
                'cache-control': 'no-store',
                'laurel-contract': '1',
              },
              body: { status: 500, code: 'internal', requestId: 'r' },
            }
          : undefined,
    },
    'answer/server-error',
    /log of the backend/,
  ],
  [
    'another major version',
    badge,
    header('laurel-contract', '2'),
    'answer/contract-other',
    /Laurel-Contract: 1/,
  ],
  ['no version', badge, header('laurel-contract', undefined), 'answer/contract', /Laurel-Contract: 1/, 'gap'],
  [
    'a strict query',
    badge,
    {
      instead: ({ query }) =>
        query.has('laurel_doctor')
          ? {
              status: 400,
              headers: { 'content-type': 'application/problem+json' },
              body: { status: 400, code: 'invalid_request', requestId: 'r' },
            }
          : undefined,
    },
    'answer/query',
    /Ignore query/,
  ],
  [
    'a page for every address',
    badge,
    {
      instead: ({ path }) =>
        path === '/laurel-doctor-unknown'
          ? { status: 200, headers: { 'content-type': 'text/html' }, body: undefined, text: '<html>' }
          : undefined,
    },
    'reach/catch-all',
    /404/,
  ],
  ['public caching', badge, header('cache-control', 'public, max-age=600'), 'cache/public', /no-store/],
  ['caching by time', badge, header('cache-control', 'private, max-age=600'), 'cache/max-age', /no-store/],
  ['no word about caching', badge, header('cache-control', undefined), 'cache/no-store', /no-store/, 'gap'],
  [
    'no Vary',
    badge,
    header('vary', 'Origin, Accept-Language'),
    'cache/vary-authorization',
    /Authorization/,
    'gap',
  ],
  ['no ETag', badge, header('etag', undefined), 'cache/etag', /ETag/, 'gap'],
  [
    'an ETag that changes with each answer',
    badge,
    every(
      (reply) => {
        reply.headers['etag'] = `"${Math.random()}"`;
      },
      ({ status }, { method }) => method === 'GET' && status === 200,
    ),
    'cache/stable',
    /asOf/,
  ],
  [
    'an ETag that is never compared',
    badge,
    {
      request: () => undefined,
      reply: (reply, { headers, path, method }) =>
        reply.status === 304 && method === 'GET'
          ? { ...reply, status: 200, body: { tier: { name: 'Silver' }, path, tag: headers['if-none-match'] } }
          : undefined,
    },
    'cache/not-modified',
    /304/,
  ],
  [
    '304 for any tag',
    badge,
    every(
      (reply) => {
        reply.status = 304;
        reply.body = undefined;
      },
      (_reply, { headers }) => headers['if-none-match'] !== undefined,
    ),
    'cache/always-304',
    /present tag/,
  ],
  [
    'one ETag for all languages',
    badge,
    every(
      (reply, { headers }) => {
        reply.headers['etag'] = '"one"';
        if (headers['if-none-match'] === '"one"') Object.assign(reply, { status: 304, body: undefined });
      },
      ({ status }, { method, member, path }) =>
        status === 200 && method === 'GET' && member === 'a' && path === '/standing',
    ),
    'cache/etag-language',
    /language/,
  ],
  ['several languages named', badge, header('content-language', 'en, tr'), 'language/tag', /one BCP 47 tag/],
  [
    'no language named',
    badge,
    header('content-language', undefined),
    'language/header',
    /Content-Language/,
    'gap',
  ],
  [
    'a rare language refused',
    badge,
    {
      instead: ({ headers }) =>
        headers['accept-language'] === 'eo' ? { status: 406, headers: {}, body: undefined } : undefined,
    },
    'language/unknown',
    /Fall back/,
  ],
  [
    'a language that is repeated, not spoken',
    badge,
    every(
      (reply, { headers }) => {
        reply.headers['content-language'] = String(headers['accept-language']);
      },
      ({ status }, { method, headers }) =>
        status === 200 && method === 'GET' && headers['accept-language'] === 'eo',
    ),
    'language/ignored',
    /texts are in/,
  ],
  [
    'everybody reads',
    badge,
    {
      instead: () => undefined,
      reply: (reply, { member, path }) =>
        member === undefined && path === '/session' ? { ...reply, status: 200, body: { a: 1 } } : undefined,
    },
    'identity/anonymous',
    /401/,
  ],
  [
    '403 in place of 401',
    badge,
    every(
      (reply) => {
        reply.status = 403;
        reply.body = { status: 403, code: 'forbidden', requestId: 'r' };
      },
      ({ status }) => status === 401,
    ),
    'identity/anonymous-status',
    /401/,
  ],
  [
    'a signature that nobody checks',
    badge,
    {
      reply: (reply, { headers, path }) =>
        headers.authorization?.startsWith('Bearer to') && reply.status === 401 && path === '/session'
          ? { ...reply, status: 200, body: {} }
          : undefined,
    },
    'identity/forged',
    /signature/,
  ],
];
