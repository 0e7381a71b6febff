import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import type { Query, Route, Update, Write } from '../../../src/contract/core/route.ts';
import { routes, type ReadRoute, type RouteId } from '../../../src/contract/routes.ts';
import { demoSecret } from '../../../demo/backend/http/auth.ts';
import { introduction } from '../referrals/referral-client.ts';
import {
  addressOf,
  bearer,
  engines,
  identityOf,
  read,
  startBackend,
  today,
  type SeededBackend,
} from '../seeded-backend.ts';

/** A body of each route that has one, so that what is wrong with it is the one value that a test puts in. */
const bodies: { readonly [Id in Exclude<RouteId, ReadRoute['id']>]: object } = {
  claimPerk: { values: { topic: 'x' } },
  cancelClaim: {},
  approveClaim: {},
  declineClaim: { reason: 'no' },
  refer: { campaign: 'partners', ...introduction() },
  answerReferralTask: { task: 'it-lead', values: { lead: 'x' } },
  withdrawReferral: {},
  forgetReferral: {},
  respond: { answers: { why: 'x' } },
  saveDraft: { answers: { why: 'x', who: ['a', 'b'], order: { a: 'b' } }, revision: 3 },
  setVisibility: { visibility: 'company' },
  checkReferral: { domain: 'firm.example', campaign: 'partners' },
  submitChallenge: { values: { link: 'https://a.example', text: 'x' } },
  uploadChallengeFile: { field: 'file', name: 'a.pdf', type: 'application/pdf', size: 3 },
  quoteReward: { option: 'a', quantity: 1 },
  redeemReward: {
    option: 'a',
    quantity: 1,
    slot: 's',
    cost: { amount: 3, unit: 'points' },
    values: { a: 'x' },
  },
  cancelRedemption: {},
  approveRedemption: {},
  declineRedemption: { reason: 'no' },
};
const bodyOf = (id: RouteId): object | undefined => new Map<string, object>(Object.entries(bodies)).get(id);

/** JSON texts of what can't be stored. Written by hand, since `JSON.stringify` writes none of the numbers. */
const texts = ['"a\\u0000b"', '"\\u0000"', '"\\ud800"', '"x\\udfff"', '"\\udc00\\ud800"'];
const numbers = ['1e400', '-1e400', '-0', '-0.0', '9007199254740993', '-9223372036854775809', '1e300'];
const small = ['2147483648', '-2147483649', '4294967296'];
const inUrl = ['%00', 'a%00b', '%ED%A0%80', '%ff', '%C0%80', '%', '%zz', 'x%E2%82'];

/** Copies of JSON with `wrong` in the place of each of its values, beside its keys, and as a key. */
const variants = (content: unknown, wrong: string): string[] => {
  if (typeof content !== 'object' || content === null) return [wrong];
  const entries = Object.entries(content);
  const write = (parts: readonly (readonly [string, string])[]) =>
    Array.isArray(content)
      ? `[${parts.map(([, value]) => value).join(',')}]`
      : `{${parts.map(([key, value]) => `${key.startsWith('"') ? key : JSON.stringify(key)}:${value}`).join(',')}}`;
  const whole = entries.map(([key, value]) => [key, JSON.stringify(value)] as const);
  const inside = entries.flatMap(([key, value]) =>
    variants(value, wrong).map((text) => write(whole.map((part) => (part[0] === key ? [key, text] : part)))),
  );
  const isText = wrong.startsWith('"') && !Array.isArray(content);
  const asKey = isText ? [write([...whole, [wrong, '"x"']])] : [];
  return [...inside, write([...whole, ['added', wrong]]), ...asKey];
};

const claimsOf = { sub: 'marta', tenant: 'northpeak', account: 'tekin' };

/** A token whose claims are exactly this text, truly signed: whoever issues tokens may be wrong too. */
const tokenOf = async (claims: string): Promise<string> => {
  const encode = (text: string) => Buffer.from(text).toString('base64url');
  const content = `${encode('{"alg":"HS256"}')}.${encode(claims)}`;
  const key = new TextEncoder().encode(demoSecret);
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const signing = await crypto.subtle.importKey('raw', key, algorithm, false, ['sign']);
  const signature = await crypto.subtle.sign('HMAC', signing, new TextEncoder().encode(content));
  return `Bearer ${content}.${Buffer.from(signature).toString('base64url')}`;
};

for (const engine of engines)
  describe(`what can not be stored, on ${engine}`, () => {
    let backend: SeededBackend;
    let app: (request: Request) => Promise<Response>;
    let authorization: string;
    const logged: string[] = [];
    const paths = new Map<RouteId, string>();
    before(async () => {
      backend = await startBackend(engine);
      const unlimited = { requests: 1e9, seconds: 60 };
      app = backend.app({
        rate: unlimited,
        companyCheckRate: unlimited,
        log: (_id, line) => logged.push(line),
      });
      authorization = await bearer(identityOf('marta'), today);
      for (const { id, path } of Object.values(routes)) paths.set(id, await addressOf(backend, path));
    });
    after(() => backend.close());

    interface Call {
      readonly path?: string;
      readonly query?: string;
      readonly body?: string | Uint8Array<ArrayBuffer>;
      readonly headers?: Record<string, string>;
    }
    const send = async (id: RouteId, { path, query = '', body, headers }: Call = {}): Promise<Response> => {
      const { method } = routes[id];
      const own = method === 'GET' ? undefined : (body ?? JSON.stringify(bodyOf(id)));
      return app(
        new Request(`http://backend.test/loyalty${path ?? paths.get(id) ?? ''}${query}`, {
          method,
          ...(own !== undefined && { body: own }),
          headers: {
            authorization,
            ...(method === 'POST' && { 'idempotency-key': crypto.randomUUID() }),
            ...headers,
          },
        }),
      );
    };
    let cases = 0;
    const isRefused = async (id: RouteId, call: Call, codes = ['invalid_request']): Promise<void> => {
      const response = await send(id, call);
      const text = await response.text();
      const about = `${id} ${JSON.stringify(call)} answered ${response.status} ${text}`;
      assert.equal(response.status, 400, about);
      assert.equal(response.headers.get('content-type'), 'application/problem+json', about);
      assert.ok(codes.includes((JSON.parse(text) as { code: string }).code), about);
      assert.doesNotMatch(text, /\bat .*:\d+|node:|\.ts\b|select |postgres/i, about);
      cases += 1;
    };
    const everyRoute = Object.values(routes).map(({ id }) => id);

    test('is refused in every path and query of every route', async (t) => {
      for (const id of everyRoute) {
        const route: Route | Write | Update | Query = routes[id];
        const { path } = route;
        const declared = ('query' in route && route.query) || [];
        for (const wrong of inUrl) {
          if (path.includes('{id}')) await isRefused(id, { path: path.replace('{id}', wrong) });
          for (const name of [...declared, 'added']) await isRefused(id, { query: `?${name}=${wrong}` });
          await isRefused(id, { query: `?a${wrong}=1` });
        }
      }
      for (const limit of [...numbers, ...small, '0', '1.5', '0x10', '+3', ' 3', '1e2'])
        await isRefused('leaderboard', { query: `?limit=${encodeURIComponent(limit)}` });
      t.diagnostic(`${engine}: ${cases} addresses`);
    });

    test('is refused as every key and value of every body', async (t) => {
      const before = cases;
      for (const id of everyRoute)
        for (const wrong of bodyOf(id) ? [...texts, ...numbers] : [])
          for (const body of variants(bodyOf(id), wrong)) await isRefused(id, { body });
      for (const revision of small)
        await isRefused('saveDraft', { body: `{"answers":{},"revision":${revision}}` });
      const deep = `{"answers":${'{"a":'.repeat(9000)}"\\u0000"${'}'.repeat(9000)},"revision":1}`;
      await isRefused('saveDraft', { body: deep });
      for (const bytes of [[0xff], [0xed, 0xa0, 0x80], [0xc0, 0x80]]) {
        const body = Buffer.concat([Buffer.from('{"reason":"'), Buffer.from(bytes), Buffer.from('"}')]);
        await isRefused('declineClaim', { body: new Uint8Array(body) });
      }
      for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
        await isRefused('declineClaim', { body: `{"reason":"no","${name}":{}}` });
      t.diagnostic(`${engine}: ${cases - before} bodies`);
    });

    test('is refused as every claim of a token, and in an idempotency key', async (t) => {
      const before = cases;
      const whole = {
        ...claimsOf,
        roles: ['admin'],
        iss: 'laurel-test',
        aud: 'laurel',
        exp: Math.floor(today.getTime() / 1000) + 300,
      };
      assert.equal(
        (await send('session', { headers: { authorization: await tokenOf(JSON.stringify(whole)) } })).status,
        200,
        'such a token is valid',
      );
      for (const wrong of [...texts, ...numbers])
        for (const claims of variants({ ...claimsOf, roles: ['admin'], nested: { a: 1 } }, wrong)) {
          const { exp } = whole;
          const text = `${claims.slice(0, -1)},"iss":"laurel-test","aud":"laurel","exp":${exp}}`;
          const headers = { authorization: await tokenOf(text) };
          for (const id of ['session', 'claimPerk'] as const) await isRefused(id, { headers });
        }
      for (const id of everyRoute.filter((each) => 'changes' in routes[each]))
        for (const key of ['short', 'x'.repeat(129), 'with space', 'ümlaut-key', 'a%00b\u0001', ''])
          await isRefused(
            id,
            { headers: { 'idempotency-key': encodeURI(key) === key ? key : 'é'.repeat(9) } },
            ['key_required'],
          );
      t.diagnostic(`${engine}: ${cases - before} claims and keys`);
    });

    test('does not reach the log, and whatever else is odd is answered without an error of ours', async (t) => {
      assert.deepEqual(logged, []);
      const odd = ['😀 \uffff\u202e', "'; drop table laurel.claim; --", '9'.repeat(4000)];
      let answered = 0;
      for (const id of everyRoute)
        for (const text of odd) {
          const { path } = routes[id];
          const calls = [
            { query: `?key=${encodeURIComponent(text)}&status=${encodeURIComponent(text)}` },
            ...(path.includes('{id}') ? [{ path: path.replace('{id}', encodeURIComponent(text)) }] : []),
            ...(bodyOf(id) ? variants(bodyOf(id), JSON.stringify(text)).map((body) => ({ body })) : []),
          ];
          for (const call of calls) {
            const response = await send(id, call);
            assert.ok(response.status < 500, `${id} ${JSON.stringify(call)} answered ${response.status}`);
            answered += 1;
          }
        }
      assert.deepEqual(logged, []);
      t.diagnostic(`${engine}: ${answered} odd requests`);
    });

    test('is refused by the database at the latest, and the log does not repeat the value', async () => {
      const transaction: SeededBackend['store']['transaction'] = (tenant, work) =>
        backend.store.transaction(tenant, async (tx) => {
          await sql`select ${'2147483648'}::text::int4`.execute(tx);
          return work(tx);
        });
      const lines: string[] = [];
      const careless = backend.app({
        store: { ...backend.store, transaction },
        log: (_id, line) => lines.push(line),
      });
      const response = await careless(
        new Request('http://backend.test/loyalty/session', { headers: { authorization } }),
      );
      assert.deepEqual(
        [response.status, (await read<{ code: string }>(response)).code],
        [400, 'invalid_request'],
      );
      assert.deepEqual(lines, ['the database refused a value (22003)']);
    });

    test('is refused in the demo’s console too', async () => {
      const post = async (path: string, body: string) => {
        const response = await app(new Request(`http://backend.test/demo${path}`, { method: 'POST', body }));
        return [response.status, (await read<{ code: string }>(response)).code];
      };
      for (const [path, body] of [
        ['/token', '{"member":"a\\u0000"}'],
        ['/token', '{"member":"marta","account":"\\ud800"}'],
        ['/orders', '{"member":"marta","amount":1e400}'],
        ['/orders', '{"member":"marta","amount":9007199254740993}'],
        ['/clock', '{"days":-0}'],
        ['/orders/a%00b/refund', '{"member":"marta"}'],
        ['/claims/x/schedule', '{"member":"marta","at":"2026-99-99T10:00:00Z"}'],
      ] as const)
        assert.deepEqual(await post(path, body), [400, 'invalid_request'], `${path} ${body}`);
      assert.deepEqual(logged, []);
    });
  });
