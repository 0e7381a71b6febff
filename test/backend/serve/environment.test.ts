import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readEnvironment } from '../../../demo/backend/config/read-environment.ts';
import { StartError } from '../../../demo/backend/start-failure.ts';

const secret = 'a secret of a real vendor, long enough';
const keySet = { LAUREL_JWKS_URL: 'https://login.example/jwks', LAUREL_ISSUER: 'i', LAUREL_AUDIENCE: 'a' };

/** The lines of what is refused. */
const faultsOf = (env: Record<string, string>, demo = false): readonly string[] => {
  try {
    readEnvironment({ LAUREL_SECRET: secret, ...env }, demo);
  } catch (error) {
    assert.ok(error instanceof StartError);
    return error.message.split('\n');
  }
  return [];
};

describe('the environment', () => {
  test('says all that is wrong at once, each with its name, what it is and what to do', () => {
    const lines = faultsOf({
      PORT: '70000',
      DATABASE_URL: 'mysql://root:hunter2@db/shop',
      LAUREL_SECRET: 'hunter2',
      LAUREL_LOG: 'loud',
      LAUREL_ORIGIN: 'https://portal.example',
      LAUREL_JWKS_FILE: 'keys.json',
    });
    assert.deepEqual(lines, [
      'PORT is "70000": give an integer from 0 to 65535.',
      'DATABASE_URL is not as it must be: give postgres://user:pass@host:5432/database.',
      'LAUREL_SECRET is not as it must be: give 32 characters or more.',
      'LAUREL_LOG is "loud": give one of json, text, off.',
      'LAUREL_ORIGIN is no variable of Laurel; the nearest is LAUREL_ORIGINS.',
      'LAUREL_ISSUER is not set: a key set needs the issuer, as in the claim iss.',
      'LAUREL_AUDIENCE is not set: a key set needs the audience, as in the claim aud.',
    ]);
    assert.doesNotMatch(lines.join(), /hunter2/, 'and no secret');
  });

  const refused: Record<string, Record<string, string>> = {
    'LAUREL_JWKS_URL is "http://login.example/jwks": ': {
      ...keySet,
      LAUREL_JWKS_URL: 'http://login.example/jwks',
    },
    'LAUREL_JWKS_URL is "http://127.0.0.1.evil.example/": ': {
      ...keySet,
      LAUREL_JWKS_URL: 'http://127.0.0.1.evil.example/',
    },
    'LAUREL_JWKS_URL is "file:///etc/keys": ': { ...keySet, LAUREL_JWKS_URL: 'file:///etc/keys' },
    'LAUREL_JWKS_URL and LAUREL_JWKS_FILE are both set: ': { ...keySet, LAUREL_JWKS_FILE: 'keys.json' },
    'LAUREL_TENANT and LAUREL_CLAIM_TENANT are both set: ': {
      LAUREL_TENANT: 'shop',
      LAUREL_CLAIM_TENANT: 'org',
    },
    'LAUREL_REPLICA_URL is set without DATABASE_URL: ': { LAUREL_REPLICA_URL: 'postgres://replica/laurel' },
    'LAUREL_PROXY_HEADERS is set without LAUREL_TRUSTED_PROXIES: ': { LAUREL_PROXY_HEADERS: 'forwarded' },
    'LAUREL_PUBLIC_URL is "loyalty.example": ': { LAUREL_PUBLIC_URL: 'loyalty.example' },
    'LAUREL_PUBLIC_URL is "https://loyalty.example/?a": ': {
      LAUREL_PUBLIC_URL: 'https://loyalty.example/?a',
    },
    'LAUREL_TRUSTED_PROXIES is "10.0.0.0/33": ': { LAUREL_TRUSTED_PROXIES: '10.0.0.0/33' },
    'LAUREL_TRUSTED_PROXIES is "proxy.example": ': { LAUREL_TRUSTED_PROXIES: 'proxy.example' },
    'LAUREL_ORIGINS is "https://portal.example/": ': { LAUREL_ORIGINS: 'https://portal.example/' },
    'LAUREL_ORIGINS is "https://*.example": ': { LAUREL_ORIGINS: 'https://*.example' },
    'LAUREL_POOL_SIZE is "1": ': { LAUREL_POOL_SIZE: '1' },
    'LAUREL_RATE_REQUESTS is "-5": ': { LAUREL_RATE_REQUESTS: '-5' },
    'LAUREL_DRAIN_SECONDS is "1e3": ': { LAUREL_DRAIN_SECONDS: '1e3' },
    'LAUREL_SECRET is not set: ': { LAUREL_SECRET: '' },
  };
  for (const [line, env] of Object.entries(refused))
    test(`refuses: ${line}`, () => {
      const [first = '', ...more] = faultsOf(env);
      assert.ok(first.startsWith(line) && first.length > line.length, first);
      assert.deepEqual(more, []);
    });

  test('is no demo in production, and a demo issues its own tokens', () => {
    assert.match(faultsOf({ NODE_ENV: 'production' }, true).join(), /^--demo lets everybody be anybody/);
    assert.match(faultsOf(keySet, true).join(), /^--demo issues its own tokens/);
    assert.deepEqual(faultsOf({ LAUREL_SECRET: '' }, true), []);
  });

  test('is read as what it means', () => {
    const env = readEnvironment(
      {
        ...keySet,
        PATH: '/bin',
        PORT: '0',
        HOST: '',
        LAUREL_SECRET: secret,
        LAUREL_ORIGINS: 'https://a.example, capacitor://localhost',
        LAUREL_PUBLIC_URL: 'https://shop.example/club/',
        LAUREL_TRUSTED_PROXIES: '10.0.0.0/8, ::1',
        LAUREL_JWKS_URL: 'http://localhost:8080/jwks',
      },
      false,
    );
    assert.deepEqual(
      [env.PORT, env.HOST, env.LAUREL_PUBLIC_URL, env.LAUREL_ORIGINS, env.LAUREL_JWKS_URL?.href],
      [
        0,
        undefined,
        'https://shop.example/club',
        ['https://a.example', 'capacitor://localhost'],
        'http://localhost:8080/jwks',
      ],
    );
    const proxies = env.LAUREL_TRUSTED_PROXIES;
    assert.deepEqual(
      [proxies?.check('10.9.8.7'), proxies?.check('11.0.0.1'), proxies?.check('::1', 'ipv6')],
      [true, false, true],
    );
  });
});
