import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import * as z from 'zod/mini';
import { Problem } from '../../../src/contract/core/problem.ts';
import { queries, reads, updates, writes } from '../../../src/contract/routes.ts';
import { negotiateLanguage } from '../../../demo/backend/http/headers.ts';
import { pointsRouteIds } from '../../../demo/backend/seed/data/served-routes.ts';
import {
  addressOf,
  bearer,
  engines,
  get,
  identityOf,
  portal,
  read,
  startBackend,
  today,
  type SeededBackend,
} from '../seeded-backend.ts';

const marta = identityOf('marta');

test('the best supported language of Accept-Language is chosen, and the dates of its region', () => {
  const asked: [accepted: string | undefined, language: string, locale?: string][] = [
    [undefined, 'en'],
    ['es-MX', 'es', 'es-MX'],
    ['en-gb;q=0.7, fr', 'en', 'en-GB'],
    ['en-US', 'en', 'en-US'],
    ['en-QQ', 'en', 'en'],
    ['en-_', 'en', 'en'],
    ['tr-TR,tr;q=0.9', 'tr', 'tr-TR'],
    ['de,fr;q=0.8', 'en'],
    ['de, es;q=0.4, tr;q=0.7', 'tr'],
    ['es;q=0, tr;q=0.1', 'tr'],
    ['*', 'en'],
    ['ES', 'es'],
    [';;,,q=', 'en'],
  ];
  for (const [accepted, language, locale = language] of asked)
    assert.deepEqual(negotiateLanguage(accepted), { language, locale }, accepted);
});

for (const engine of engines)
  describe(`HTTP conventions on ${engine}`, () => {
    let backend: SeededBackend;
    let app: (request: Request) => Promise<Response>;
    const signed = async (path: string, headers: Record<string, string> = {}, key = 'marta') =>
      app(get(path, { authorization: await bearer(identityOf(key), backend.now), ...headers }));
    const refusal = async (response: Response, status: number, code: string) => {
      const problem = z.parse(Problem, await response.json());
      assert.deepEqual([response.status, problem.status, problem.code], [status, status, code]);
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      assert.match(problem.requestId ?? '', /^[\da-f-]{36}$/);
      return problem;
    };
    before(async () => {
      backend = await startBackend(engine);
      app = backend.app();
    });
    after(() => backend.close());

    test('every read names its contract and language, and forbids storing', async () => {
      for (const { path } of reads.filter(({ id }) => !pointsRouteIds.includes(id))) {
        const response = await signed(`/loyalty${await addressOf(backend, path)}`, {
          'accept-language': 'es-MX',
        });
        assert.equal(response.status, 200);
        assert.equal(response.headers.get('laurel-contract'), '1');
        assert.equal(response.headers.get('content-language'), 'es');
        assert.equal(response.headers.get('cache-control'), 'no-store');
        assert.equal(response.headers.get('vary'), 'Origin, Authorization, Accept-Language');
      }
    });

    test('an unchanged read is 304 at any moment; another identity, language or content is not', async () => {
      const first = await signed('/loyalty/standing');
      const tag = first.headers.get('etag') ?? '';
      backend.now = new Date(today.getTime() + 3_600_000);
      const again = await signed('/loyalty/standing', { 'if-none-match': `"x", ${tag}` });
      assert.deepEqual([again.status, await again.text(), again.headers.get('etag')], [304, '', tag]);
      const known = { 'if-none-match': tag };
      assert.equal((await signed('/loyalty/standing', { ...known, 'accept-language': 'tr' })).status, 200);
      assert.equal((await signed('/loyalty/standing', known, 'deniz')).status, 200);
      assert.equal((await signed('/loyalty/session', known)).status, 200);
      backend.now = new Date('2026-11-22T13:00:00Z');
      assert.equal((await signed('/loyalty/standing', known)).status, 200, 'another day, another window');
      backend.now = today;
    });

    test('only the portal’s exact origin may read responses, problems included', async () => {
      const from = (origin: string, path = '/loyalty/standing') => signed(path, { origin });
      const mine = await from(portal);
      assert.equal(mine.headers.get('access-control-allow-origin'), portal);
      for (const name of [
        'ETag',
        'Laurel-Contract',
        'Retry-After',
        'Content-Language',
        'Idempotent-Replayed',
      ])
        assert.match(mine.headers.get('access-control-expose-headers') ?? '', new RegExp(`\\b${name}\\b`));
      for (const origin of [
        `${portal}.evil.example`,
        'https://evil.example',
        'http://portal.example',
        'null',
        `${portal}:8443`,
      ])
        assert.equal((await from(origin)).headers.get('access-control-allow-origin'), null, origin);
      const refused = await app(get('/loyalty/standing', { origin: portal }));
      assert.deepEqual([refused.status, refused.headers.get('access-control-allow-origin')], [401, portal]);
      assert.equal(refused.headers.get('vary'), 'Origin, Authorization, Accept-Language');
    });

    test('a preflight is answered without a token and may be cached', async () => {
      const headers = {
        origin: portal,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,idempotency-key,laurel-contract',
      };
      const response = await app(
        new Request('http://backend.test/loyalty/standing', { method: 'OPTIONS', headers }),
      );
      assert.equal(response.status, 204);
      assert.equal(response.headers.get('access-control-max-age'), '7200');
      assert.equal(response.headers.get('access-control-allow-methods'), 'GET,POST,PUT');
      assert.match(
        response.headers.get('access-control-allow-headers') ?? '',
        /Authorization.*Idempotency-Key.*Laurel-Contract/,
      );
    });

    test('another major version of the contract is refused; no version and a minor version are served', async () => {
      for (const version of ['2', '0', '11', 'x'])
        await refusal(
          await signed('/loyalty/standing', { 'laurel-contract': version }),
          406,
          'unsupported_contract',
        );
      assert.equal((await signed('/loyalty/standing', { 'laurel-contract': '1.4' })).status, 200);
      assert.equal((await signed('/loyalty/standing')).status, 200);
    });

    test('a wrong address, a wrong method and a body that is too large get their own problems', async () => {
      await refusal(await signed('/loyalty/nothing'), 404, 'not_found');
      const read = new Set<string>(reads.map(({ path }) => path));
      const posted = new Set<string>([...writes, ...queries].map(({ path }) => path));
      const put = new Set<string>(updates.map(({ path }) => path));
      for (const path of new Set([...read, ...posted, ...put])) {
        const response = await app(new Request(`http://backend.test/loyalty${path}`, { method: 'DELETE' }));
        const allow = [
          ...(read.has(path) ? ['GET, HEAD'] : []),
          ...(put.has(path) ? ['PUT'] : []),
          ...(posted.has(path) ? ['POST'] : []),
        ];
        assert.equal(response.headers.get('allow'), [...allow, 'OPTIONS'].join(', '), path);
        await refusal(response, 405, 'method_not_allowed');
      }
      for (const { path } of writes.filter((write) => !read.has(write.path))) {
        const response = await signed(`/loyalty${path}`);
        assert.equal(response.headers.get('allow'), 'POST, OPTIONS');
        await refusal(response, 405, 'method_not_allowed');
      }
      const large = new Request('http://backend.test/demo/orders', {
        method: 'POST',
        body: 'x'.repeat(20_000),
      });
      await refusal(await app(large), 413, 'too_large');
      const stream = new ReadableStream({
        start: (control) => {
          control.enqueue(new Uint8Array(20_000));
          control.close();
        },
      });
      const init = { method: 'POST', body: stream, duplex: 'half' as const };
      await refusal(await app(new Request('http://backend.test/demo/orders', init)), 413, 'too_large');
    });

    test('an unexpected error reveals nothing but the id under which it was logged', async () => {
      const seen: unknown[] = [];
      const secret = 'relation "laurel.secret" at /srv/laurel.ts:12';
      const store = { ...backend.store, transaction: () => Promise.reject(new Error(secret)) };
      const broken = backend.app({ store, log: (id, error) => seen.push(id, error) });
      const response = await broken(get('/loyalty/standing', { authorization: await bearer(marta, today) }));
      const body = await response.clone().text();
      const problem = await refusal(response, 500, 'internal');
      assert.doesNotMatch(body, /secret|\.ts|stack|Error/);
      assert.equal(seen[0], problem.requestId, 'the log has it under the same id');
      assert.match(String(seen[1]), /laurel\.secret/);
    });

    test('too many requests are refused with Retry-After, counted for each identity', async () => {
      let elapsed = 5;
      const limited = backend.app({ rate: { requests: 3, seconds: 60 }, elapsed: () => elapsed });
      const ask = async (key: string) =>
        limited(get('/loyalty/session', { authorization: await bearer(identityOf(key), backend.now) }));
      for (let count = 0; count < 3; count += 1) assert.equal((await ask('marta')).status, 200);
      const response = await ask('marta');
      assert.equal(response.headers.get('retry-after'), '60');
      await refusal(response, 429, 'rate_limited');
      assert.equal((await ask('deniz')).status, 200, 'each identity has its own count');
      elapsed += 60_000;
      assert.equal((await ask('marta')).status, 200);
    });

    test('a clock that is set, by the vendor’s console or by hand, neither ends a rate limit nor prolongs it', async () => {
      let elapsed = 0;
      const limited = backend.app({ rate: { requests: 2, seconds: 60 }, elapsed: () => elapsed });
      const ask = async () => {
        const authorization = await bearer(marta, backend.now, 400 * 86_400);
        return (await limited(get('/loyalty/session', { authorization }))).status;
      };
      const stepTo = (days: number) => (backend.now = new Date(today.getTime() + days * 86_400_000));
      stepTo(300);
      assert.deepEqual([await ask(), await ask(), await ask()], [200, 200, 429]);
      stepTo(301);
      assert.equal(await ask(), 429, 'a clock set ahead ends nothing');
      stepTo(-1);
      elapsed = 60_000;
      assert.equal(await ask(), 200, 'a clock set back prolongs nothing');
      backend.now = today;
    });

    test('each missing text falls back to English by itself and names its language', async () => {
      const answer = await signed('/loyalty/standing', { 'accept-language': 'es' }, 'ece');
      const { tier, next } = await read<{
        tier: { name: string };
        next: { name: string; benefits: { text: unknown }[] };
      }>(answer);
      assert.deepEqual([tier.name, next.name], ['Preferente', 'Estratégico']);
      assert.deepEqual(next.benefits[0]?.text, {
        text: 'A service engineer on site, twelve days a year',
        lang: 'en',
      });
      assert.equal(answer.headers.get('content-language'), 'es');
    });

    test('a program of perks alone lists the routes that it serves', async () => {
      for (const path of ['/standing', '/tiers'])
        await refusal(await signed(`/loyalty${path}`, {}, 'maya'), 404, 'not_served');
      const session = await read<{ served: string[] }>(await signed('/loyalty/session', {}, 'maya'));
      assert.deepEqual(session.served.slice(0, 3), ['session', 'perks', 'perk']);
    });

    test('the slow and failing base addresses exist in a demo only', async () => {
      await refusal(await signed('/failing/loyalty/standing'), 503, 'unavailable');
      assert.equal((await signed('/slow/loyalty/standing')).status, 200);
      const real = backend.app({ demo: false });
      for (const path of ['/demo/members', '/failing/loyalty/standing', '/slow/loyalty/standing'])
        await refusal(await real(get(path)), 404, 'not_found');
    });
  });
