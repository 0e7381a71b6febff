import { every, header, preflight } from './breakage.ts';
import type { BrokenRow } from './broken-backend.ts';

const badge = 'standing';

/** What a browser refuses. */
export const brokenCors: readonly BrokenRow[] = [
  ['no CORS', badge, header('access-control-allow-origin', undefined), 'cors/origin', /exactly the origin/],
  [
    'an origin with a slash',
    badge,
    header('access-control-allow-origin', 'https://portal.example/'),
    'cors/origin-form',
    /scheme, host and port/,
  ],
  [
    'CORS from app and proxy',
    badge,
    header('access-control-allow-origin', ['https://portal.example', 'https://portal.example']),
    'cors/twice',
    /not both/,
  ],
  [
    'errors without CORS',
    badge,
    every(
      ({ headers }) => {
        delete headers['access-control-allow-origin'];
      },
      ({ status }) => status >= 400,
    ),
    'cors/errors',
    /before routes and identity/,
  ],
  [
    '304 without CORS',
    badge,
    every(
      ({ headers }) => {
        delete headers['access-control-allow-origin'];
      },
      ({ status }) => status === 304,
    ),
    'cors/not-modified',
    /304/,
  ],
  [
    'cookies for any origin',
    badge,
    every(({ headers }, { headers: asked }) => {
      if (asked.origin) headers['access-control-allow-origin'] = asked.origin;
      headers['access-control-allow-credentials'] = 'true';
    }),
    'cors/reflected-credentials',
    /list/,
  ],
  [
    'no Vary: Origin',
    badge,
    header('vary', 'Authorization, Cookie, Accept-Language'),
    'cors/vary',
    /Vary: Origin/,
    'gap',
  ],
  [
    'a preflight that wants a token',
    badge,
    preflight((reply) => (reply.status = 401)),
    'cors/preflight-identity',
    /before the identity/,
  ],
  [
    'a preflight that is redirected',
    badge,
    preflight((reply) => (reply.status = 307)),
    'cors/preflight-redirect',
    /at the address itself/,
  ],
  [
    'a preflight that is not found',
    badge,
    every(
      (reply) => (reply.status = 404),
      (_reply, { method, headers }) =>
        method === 'OPTIONS' && headers['access-control-request-method'] === 'GET',
    ),
    'cors/preflight',
    /204/,
  ],
  [
    'a preflight without an origin',
    badge,
    preflight(({ headers }) => {
      delete headers['access-control-allow-origin'];
    }),
    'cors/preflight-origin',
    /OPTIONS too/,
  ],
  ...['Authorization', 'Laurel-Contract', 'If-None-Match', 'Content-Type', 'Idempotency-Key'].map(
    (name): BrokenRow => [
      `a preflight without ${name}`,
      'perk-list',
      preflight(({ headers }) => {
        headers['access-control-allow-headers'] = String(headers['access-control-allow-headers']).replace(
          new RegExp(`${name}(, )?`),
          '',
        );
      }),
      `cors/allow-${name.toLowerCase()}`,
      new RegExp(`Add ${name}`),
    ],
  ),
  [
    'a preflight that allows all by *',
    badge,
    preflight(({ headers }) => {
      headers['access-control-allow-headers'] = '*';
    }),
    'cors/allow-authorization',
    /Authorization/,
  ],
  [
    'a preflight without PUT',
    'survey',
    preflight(({ headers }) => {
      headers['access-control-allow-methods'] = 'GET, POST';
    }),
    'cors/method-put',
    /PUT/,
  ],
  ...[
    'ETag',
    'Laurel-Contract',
    'Retry-After',
    'Content-Language',
    'Idempotency-Key',
    'Idempotent-Replayed',
  ].map((name): BrokenRow => [
    `${name} not exposed`,
    'perk-list',
    every(({ headers }) => {
      const exposed = headers['access-control-expose-headers'];
      if (typeof exposed === 'string')
        headers['access-control-expose-headers'] = exposed
          .split(', ')
          .filter((each) => each !== name)
          .join(', ');
    }),
    `cors/expose-${name.toLowerCase()}`,
    new RegExp(name),
  ]),
];
