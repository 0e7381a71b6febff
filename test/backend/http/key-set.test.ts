import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { importJWK, SignJWT, type JWK, type JWTPayload } from 'jose';
import { createAuthenticator, type Authenticator } from '../../../demo/backend/http/auth.ts';
import { ProblemError } from '../../../demo/backend/http/problem.ts';
import type { ClaimNames } from '../../../demo/backend/identity/claims.ts';
import { createKeySet, type KeySet, type KeySetOptions } from '../../../demo/backend/identity/key-set.ts';
import { createIssuerKey, startKeySetServer } from '../../support/key-set-server.ts';

const start = new Date('2026-11-21T13:00:00Z');
const [issuer, audience] = ['https://login.vendor.example', 'loyalty'];
const claimsAt = (now: Date) => ({
  iss: issuer,
  aud: audience,
  sub: 'marta',
  tenant: 'northpeak',
  account: 'tekin',
  exp: now.getTime() / 1000 + 3600,
});
const claims = claimsAt(start);
const marta = { tenant: 'northpeak', account: 'tekin', person: 'marta' };

const [rsa, ec, ed, next] = await Promise.all([
  createIssuerKey('RS256', 'rsa'),
  createIssuerKey('ES256', 'ec'),
  createIssuerKey('EdDSA', 'ed'),
  createIssuerKey('RS256', 'next'),
]);

const authenticatorOf = (keys: KeySet, names: ClaimNames = {}): Authenticator =>
  createAuthenticator({
    secret: 'a secret of a real vendor, long enough',
    issuer,
    audience,
    keys,
    claims: names,
  });

/** What a token gets: an identity, or the code of the problem. */
const verdict = async (auth: Authenticator, token: string, now = start) =>
  auth.verify(`Bearer ${token}`, now).catch((error: unknown) => {
    assert.ok(error instanceof ProblemError, String(error));
    const { 'retry-after': wait, 'www-authenticate': challenge } = error.details.headers ?? {};
    assert.equal(wait, error.code === 'unavailable' ? '5' : undefined);
    assert.equal(challenge, error.code === 'unavailable' ? undefined : 'Bearer');
    return error.code;
  });

/** A key set with a clock that is moved by hand; it is read over HTTP, from a server of its own. */
const scene = async (
  t: TestContext,
  keys: readonly JWK[],
  mode: 'up' | 'cut' | 'silent' = 'up',
  options: Partial<KeySetOptions> = {},
) => {
  const server = await startKeySetServer(keys);
  t.after(() => server.stop());
  server.mode = mode;
  t.mock.timers.enable({ apis: ['Date'], now: start });
  const failures: string[] = [];
  const set = createKeySet({ url: server.url, onFailure: (reason) => failures.push(reason), ...options });
  const auth = authenticatorOf(set);
  const pass = (seconds: number) => t.mock.timers.tick(seconds * 1000);
  return { server, set, auth, failures, pass };
};

const encoded = (content: object | string): string =>
  Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)).toString('base64url');

describe('tokens by a key set', () => {
  test('are good where signed with one of its keys: RS256, ES256, EdDSA', async (t) => {
    const { server, auth } = await scene(t, [rsa.jwk, ec.jwk, ed.jwk]);
    for (const key of [rsa, ec, ed]) assert.deepEqual(await verdict(auth, await key.sign(claims)), marta);
    assert.equal(server.asked(), 1, 'the set was fetched once');
  });

  test('are refused for each thing that is not as it must be', async (t) => {
    const { auth } = await scene(t, [rsa.jwk, ec.jwk]);
    const { iss, aud, exp, tenant, account, sub, ...none } = claims;
    assert.deepEqual(none, {});
    const publicText = new TextEncoder().encode(JSON.stringify(rsa.jwk));
    const modulus = new TextEncoder().encode(rsa.jwk.n);
    const hmac = (secret: Uint8Array, kid: string) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid }).sign(secret);
    const [head = '', body = '', signature = ''] = (await rsa.sign(claims)).split('.');
    const stranger = await createIssuerKey('RS256', 'rsa');
    const tokens: Record<string, string> = {
      'HS256 with the public key as secret': await hmac(publicText, 'rsa'),
      'HS256 with its modulus as secret': await hmac(modulus, 'rsa'),
      'HS256 with the secret of cursors': await hmac(
        new TextEncoder().encode('a secret of a real vendor, long enough'),
        'rsa',
      ),
      'no algorithm': `${encoded({ alg: 'none', kid: 'rsa' })}.${body}.`,
      'no algorithm, with a signature': `${encoded({ alg: 'none', kid: 'rsa' })}.${body}.${signature}`,
      'another algorithm of the same key': `${encoded({ alg: 'PS256', kid: 'rsa' })}.${body}.${signature}`,
      'the key of another pair under a known kid': await stranger.sign(claims),
      'a key that it brings itself': await stranger.sign(claims, { jwk: JSON.stringify(stranger.jwk) }),
      'the kid of a key of another kind': await ec.sign(claims, { kid: 'rsa' }),
      'an unknown kid': await next.sign(claims),
      'changed claims': `${head}.${encoded({ ...claims, sub: 'deniz' })}.${signature}`,
      'another issuer': await rsa.sign({ ...claims, iss: 'https://login.other.example' }),
      'no issuer': await rsa.sign({ aud, exp, tenant, account, sub }),
      'another audience': await rsa.sign({ ...claims, aud: 'invoices' }),
      'no audience': await rsa.sign({ iss, exp, tenant, account, sub }),
      'no end': await rsa.sign({ iss, aud, tenant, account, sub }),
      'not yet': await rsa.sign({ ...claims, nbf: start.getTime() / 1000 + 600 }),
      'no tenant': await rsa.sign({ iss, aud, exp, account, sub }),
      'a tenant that is no text': await rsa.sign({ ...claims, tenant: ['northpeak'] }),
      'an empty account': await rsa.sign({ ...claims, account: '' }),
    };
    for (const [fault, token] of Object.entries(tokens))
      assert.equal(await verdict(auth, token), 'unauthenticated', fault);
    assert.equal(await verdict(auth, await rsa.sign({ ...claims, exp: 1000 })), 'token_expired');
    t.diagnostic(`${Object.keys(tokens).length} tokens`);
  });

  test('no secret in the set is ever a key', async (t) => {
    const secret = 'a symmetric key that someone published';
    const jwk: JWK = { kty: 'oct', kid: 'oct', alg: 'HS256', k: encoded(secret) };
    const { auth } = await scene(t, [jwk, rsa.jwk]);
    const key = await importJWK(jwk, 'HS256');
    const token = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'oct' }).sign(key);
    assert.equal(await verdict(auth, token), 'unauthenticated');
  });

  test('a new key is found by its kid, and one that was taken out opens nothing after ten minutes', async (t) => {
    const { server, auth, pass } = await scene(t, [rsa.jwk]);
    const old = await rsa.sign(claims);
    assert.deepEqual(await verdict(auth, old), marta);
    server.keys = [rsa.jwk, next.jwk];
    pass(31);
    const now = (): Date => new Date();
    assert.deepEqual(await verdict(auth, await next.sign(claims), now()), marta);
    assert.equal(server.asked(), 2);
    server.keys = [next.jwk];
    assert.deepEqual(await verdict(auth, old, now()), marta, 'nobody knows yet');
    pass(299);
    assert.deepEqual(await verdict(auth, old, now()), marta);
    pass(301);
    assert.equal(await verdict(auth, old, now()), 'unauthenticated', 'within ten minutes');
    assert.deepEqual(await verdict(auth, await next.sign(claims), now()), marta);
  });

  test('what was remembered is forgotten as soon as the set is another one', async (t) => {
    const { server, auth, pass } = await scene(t, [rsa.jwk]);
    const old = await rsa.sign(claims);
    assert.deepEqual(await verdict(auth, old), marta);
    server.keys = [next.jwk];
    pass(31);
    assert.deepEqual(await verdict(auth, await next.sign(claims), new Date()), marta);
    assert.equal(await verdict(auth, old, new Date()), 'unauthenticated');
  });

  test('a flood of unknown kids does not ask for the set each time', async (t) => {
    const { server, auth, pass } = await scene(t, [rsa.jwk]);
    for (let round = 0; round < 3; round += 1) {
      const flood = Array.from({ length: 100 }, (_, index) => rsa.sign(claims, { kid: `${round}-${index}` }));
      for (const token of await Promise.all(flood))
        assert.equal(await verdict(auth, token, new Date()), 'unauthenticated');
      pass(31);
    }
    assert.ok(server.asked() <= 3, `${server.asked()} times for 300 tokens`);
  });

  test('a set that is away at the start is no fault of the token, and is found when it is there', async (t) => {
    const { server, set, auth, failures, pass } = await scene(t, [rsa.jwk], 'cut');
    const token = await rsa.sign(claims);
    assert.equal(await set.isReady(), false);
    assert.equal(await verdict(auth, token), 'unavailable');
    for (let time = 0; time < 20; time += 1) assert.equal(await verdict(auth, token), 'unavailable');
    assert.equal(server.asked(), 1, 'not asked for by each request');
    assert.equal(failures.length, 1);
    for (const mode of ['error', 'nonsense'] as const) {
      server.mode = mode;
      pass(6);
      assert.equal(await verdict(auth, token), 'unavailable', mode);
    }
    server.mode = 'up';
    pass(6);
    assert.deepEqual(await verdict(auth, token, new Date()), marta);
    assert.equal(await set.isReady(), true);
  });

  test('a set that goes away later: known keys go on, unknown ones are not refused but asked to wait', async (t) => {
    const { server, set, auth, pass } = await scene(t, [rsa.jwk]);
    assert.deepEqual(await verdict(auth, await rsa.sign(claims)), marta);
    server.mode = 'cut';
    pass(3000);
    const now = new Date();
    assert.deepEqual(await verdict(auth, await rsa.sign({ ...claimsAt(now), jti: '2' }), now), marta);
    assert.equal(await verdict(auth, await next.sign(claimsAt(now)), now), 'unavailable');
    assert.equal(await set.isReady(), true, 'who is known can come in');
    pass(86_401);
    const tomorrow = new Date();
    assert.equal(await verdict(auth, await rsa.sign(claimsAt(tomorrow)), tomorrow), 'unavailable');
    server.mode = 'up';
    server.keys = [next.jwk];
    pass(31);
    assert.deepEqual(await verdict(auth, await next.sign(claimsAt(tomorrow)), tomorrow), marta);
  });

  test('a set that never answers is given up', async (t) => {
    const { server, auth, failures } = await scene(t, [rsa.jwk], 'silent', { timeoutMs: 200 });
    assert.equal(await verdict(auth, await rsa.sign(claims)), 'unavailable');
    assert.deepEqual([server.asked(), failures], [1, ['no answer in time']]);
  });
});

describe('a key set in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'laurel-keys-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('is read again when it was replaced', async (t) => {
    t.mock.timers.enable({ apis: ['Date'], now: start });
    const file = join(folder, 'jwks.json');
    const auth = authenticatorOf(createKeySet({ url: pathToFileURL(file) }));
    const [old, young] = [await rsa.sign(claims), await next.sign(claims)];
    assert.equal(await verdict(auth, old), 'unavailable', 'it is not there yet');
    writeFileSync(file, JSON.stringify({ keys: [rsa.jwk] }));
    t.mock.timers.tick(6000);
    assert.deepEqual(await verdict(auth, old), marta);
    writeFileSync(file, JSON.stringify({ keys: [next.jwk] }));
    t.mock.timers.tick(6000);
    assert.deepEqual(await verdict(auth, young), marta);
    assert.equal(await verdict(auth, old), 'unauthenticated');
  });
});

describe('the claims of a token', () => {
  const cases: readonly (readonly [string, ClaimNames, JWTPayload, string | typeof marta])[] = [
    [
      'under names of their own',
      { tenant: 'org', account: 'company', person: 'uid' },
      { org: 'northpeak', company: 'tekin', uid: 'marta' },
      marta,
    ],
    [
      'within another claim',
      { tenant: 'app.org', account: 'app.company.id' },
      { app: { org: 'northpeak', company: { id: 'tekin' } } },
      marta,
    ],
    [
      'under addresses',
      { tenant: 'https://v.example/org', account: 'account' },
      { 'https://v.example/org': 'northpeak', account: 'tekin' },
      marta,
    ],
    ['with one tenant for all', { fixedTenant: 'northpeak' }, { account: 'tekin' }, marta],
    [
      'whose tenant does not count',
      { fixedTenant: 'northpeak' },
      { tenant: 'orsa', account: 'tekin' },
      marta,
    ],
    [
      'without the claim that is named',
      { account: 'company' },
      { tenant: 'northpeak', account: 'tekin' },
      'unauthenticated',
    ],
    ['which every object has', { account: 'constructor.name' }, { tenant: 'northpeak' }, 'unauthenticated'],
  ];
  for (const [title, names, own, expected] of cases)
    test(title, async (t) => {
      const { set } = await scene(t, [rsa.jwk]);
      const { iss, aud, exp, sub } = claims;
      const token = await rsa.sign({ iss, aud, exp, sub, ...own } as JWTPayload);
      assert.deepEqual(await verdict(authenticatorOf(set, names), token), expected);
    });
});
