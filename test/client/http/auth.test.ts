import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { inspect } from 'node:util';
import { suiteTimeout } from '../../support/timeouts.ts';
import type { ErrorKind } from '../../../src/client/errors.ts';
import type { ProgramOptions, TokenRequest } from '../../../src/client/index.ts';
import { ladderRoute, sessionRoute, standingRoute } from '../../../src/contract/compiled/index.ts';
import {
  createClient,
  FakeTimers,
  recordConsole,
  session,
  recordStates,
  nextMacrotask,
} from '../test-client.ts';
import { problem, FakeServer, type ReceivedRequest, type FakeReply } from '../fake-server.ts';

const secret = 'eyJhbGciOiJub25lIn0.marta.s3cret';

/** A page that gives these tokens one after another, and records the requests for them. */
const wallet = (...tokens: unknown[]) => {
  const requests: TokenRequest[] = [];
  const getToken = (request: TokenRequest): Promise<string> => {
    requests.push(request);
    const token = tokens.length > 1 ? tokens.shift() : tokens[0];
    return Promise.resolve(token).then((one) => Object(one).valueOf());
  };
  return { getToken, requests };
};

const tokenOf = ({ headers }: ReceivedRequest): string =>
  (headers['authorization'] ?? '').replace('Bearer ', '');

/** A backend that puts the token's person in the tier's name, and rejects `expired` tokens. */
const backend = (expired: ReadonlySet<string>, path: string, token: string): FakeReply => {
  if (expired.has(token)) return problem(401, 'token_expired');
  const [member = ''] = token.split('.');
  // With cookies there is no token, and a tier must have a name.
  const name = member || 'Gold';
  if (path === '/session') return { body: session(member) };
  return { body: path === '/tiers' ? { items: [{ name }] } : { tier: { name } } };
};

const started = async (test: TestContext, expired: ReadonlySet<string> = new Set()): Promise<FakeServer> =>
  FakeServer.start(test, (asked) => backend(expired, asked.path, tokenOf(asked)));

describe('a page that gives no token', suiteTimeout, () => {
  const table: readonly (readonly [string, NonNullable<ProgramOptions['getToken']>, RegExp, ErrorKind?])[] = [
    ['rejects', () => Promise.reject(new Error('offline')), /^getToken\(\{reason: 'initial'\}\) failed$/],
    [
      'throws',
      () => {
        throw new Error('not ready');
      },
      /failed$/,
    ],
    ['gives an empty one', () => '', /gave no token$/, 'authentication'],
    ['gives spaces', () => '  ', /gave no token$/],
    ['gives one with a line break at its end', () => `${secret}\n`, /gave no token$/],
    ['gives nothing', () => Object(undefined).nothing, /gave no token$/, 'authentication'],
    ['gives an object', () => Object({ token: secret }), /gave no token$/],
    ['gives one that no header can carry', () => `${secret}\nX-Evil: 1`, /gave no token$/],
    ['gives one in other letters', () => `${secret}ş`, /gave no token$/],
  ];
  for (const [name, getToken, message, kind = 'connection'] of table) {
    it(`because it ${name}: nothing is asked, and it is not asked again by itself`, async (test) => {
      let calls = 0;
      const server = await started(test);
      const client = createClient({
        endpoint: server.url,
        getToken: (request) => ((calls += 1), getToken(request)),
      });
      const seen = await recordStates(test, client, standingRoute).until('error');
      assert.equal(seen.error.kind, kind);
      assert.match(seen.error.message, message);
      assert.equal(calls, 1);
      assert.deepEqual(server.paths, []);
      assert.ok(!inspect(seen.error, { depth: 9, showHidden: true }).includes(secret));
      seen.subscription.reload();
      await seen.until('loading');
      await seen.until('error');
      assert.equal(calls, 2);
    });
  }

  it('because it never settles: that ends after 10 s, and the next try asks again', async (test) => {
    const clock = new FakeTimers(test);
    const server = await started(test);
    let late: (token: string) => void = () => undefined;
    const requests: TokenRequest[] = [];
    const getToken = (request: TokenRequest): string | Promise<string> =>
      requests.push(request) === 1 ? new Promise((resolve) => (late = resolve)) : 'marta';
    const client = createClient({ endpoint: server.url, getToken });
    const [seen, other] = [
      recordStates(test, client, standingRoute),
      recordStates(test, client, ladderRoute),
    ];
    await nextMacrotask();
    assert.equal(requests.length, 1);
    clock.expireTimeouts(10_000);
    await Promise.all([seen.until('error'), other.until('error')]);
    assert.equal(seen.error.message, "getToken({reason: 'initial'}) did not settle within 10 s");
    seen.subscription.reload();
    await seen.until('ready');
    late('deniz');
    other.subscription.reload();
    await other.until('ready');
    assert.deepEqual(
      server.received.map(tokenOf).filter((token) => token !== 'marta'),
      [],
    );
  });
});

describe('a token', suiteTimeout, () => {
  it('is asked for once by all widgets together, and goes with every request', async (test) => {
    const server = await started(test);
    const { getToken, requests } = wallet('marta');
    const client = createClient({ endpoint: server.url, getToken });
    await Promise.all(
      [recordStates(test, client, standingRoute), recordStates(test, client, ladderRoute)].map((seen) =>
        seen.until('ready'),
      ),
    );
    await server.arrived(3);
    assert.deepEqual(requests, [{ reason: 'initial' }]);
    assert.deepEqual(new Set(server.received.map(tokenOf)), new Set(['marta']));
  });

  it('is asked for with the account that the page chose', async (test) => {
    const server = await started(test);
    const { getToken, requests } = wallet('marta');
    await recordStates(
      test,
      createClient({ endpoint: server.url, getToken, account: 'tekin' }),
      standingRoute,
    ).until('ready');
    assert.deepEqual(requests, [{ reason: 'account', account: 'tekin' }]);
  });

  it('of another account than the page chose shows nothing of it', async (test) => {
    const server = await started(test);
    const { getToken } = wallet('marta');
    const seen = recordStates(
      test,
      createClient({ endpoint: server.url, getToken, account: 'tekin-soguk' }),
      standingRoute,
    );
    await seen.until('error');
    assert.equal(seen.error.message, 'getToken() gave a token of another account');
  });

  it('that expired is renewed once for all, and each request repeated once', async (test) => {
    const server = await started(test, new Set(['marta.1']));
    const { getToken, requests } = wallet('marta.1', 'marta.2');
    const client = createClient({ endpoint: server.url, getToken });
    await Promise.all(
      [
        recordStates(test, client, standingRoute),
        recordStates(test, client, ladderRoute),
        recordStates(test, client, sessionRoute),
      ].map((seen) => seen.until('ready')),
    );
    assert.deepEqual(
      requests.map(({ reason }) => reason),
      ['initial', 'expired'],
    );
    for (const path of ['/standing', '/tiers']) assert.equal(server.count(path), 2, path);
  });

  it('that is refused although it is new ends there', async (test) => {
    const server = await started(test, new Set(['marta.1', 'marta.2']));
    const { getToken } = wallet('marta.1', 'marta.2');
    const seen = await recordStates(
      test,
      createClient({ endpoint: server.url, getToken }),
      standingRoute,
    ).until('error');
    assert.deepEqual([seen.error.kind, seen.error.code], ['authentication', 'token_expired']);
    assert.equal(server.count('/standing'), 2);
  });

  it('is found in no address, message or console', async (test) => {
    const said = recordConsole(test);
    const server = await started(test, new Set([secret]));
    const client = createClient({ endpoint: server.url, getToken: () => secret });
    const seen = await recordStates(test, client, standingRoute).until('error');
    assert.ok(server.received.length > 0);
    assert.ok(
      !inspect([seen.states, client, said, server.paths], { depth: 12, showHidden: true }).includes(secret),
    );
  });
});

describe('a new token', suiteTimeout, () => {
  const renewed = async (test: TestContext, next: string) => {
    const expired = new Set<string>();
    const server = await started(test, expired);
    const { getToken } = wallet('marta.1', next);
    const client = createClient({ endpoint: server.url, getToken });
    const [standing, ladder] = [
      recordStates(test, client, standingRoute),
      recordStates(test, client, ladderRoute),
    ];
    await Promise.all([standing.until('ready'), ladder.until('ready')]);
    while (client.partition === undefined) await nextMacrotask();
    expired.add('marta.1');
    const before = server.received.length;
    standing.subscription.reload();
    return { client, standing, ladder, server, before };
  };

  it('of the same person keeps everything on screen', async (test) => {
    const { client, standing, ladder, server, before } = await renewed(test, 'marta.2');
    await server.arrived(before + 3);
    while (server.received.length < before + 3) await nextMacrotask();
    assert.deepEqual(
      server.received.slice(before).map((asked) => [asked.path, tokenOf(asked)]),
      [
        ['/standing', 'marta.1'],
        ['/session', 'marta.2'],
        ['/standing', 'marta.2'],
      ],
    );
    await server.received.at(-1)?.closed;
    assert.deepEqual(
      [standing.statuses, ladder.statuses],
      [
        ['loading', 'ready'],
        ['loading', 'ready'],
      ],
    );
    assert.equal(client.partition, 'summit/tekin/marta');
  });

  it('of another person is compared first: what the last one saw goes before anything new comes', async (test) => {
    const { client, standing, ladder, server, before } = await renewed(test, 'deniz.1');
    await standing.until('ready', (state) => 'data' in state && Object(state.data.tier).name === 'deniz');
    await ladder.until('ready', (state) => 'data' in state && state.data.items[0]?.name === 'deniz');
    const [, second] = server.received.slice(before);
    assert.deepEqual([second?.path, second && tokenOf(second)], ['/session', 'deniz.1']);
    assert.deepEqual(standing.statuses, ['loading', 'ready', 'loading', 'ready']);
    assert.deepEqual(ladder.statuses, ['loading', 'ready', 'loading', 'ready']);
    assert.equal(client.partition, 'summit/tekin/deniz');
  });

  it('of another person clears a language that is still on its way, too', async (test) => {
    const expired = new Set<string>();
    const server = await FakeServer.start(test, (asked) =>
      asked.headers['accept-language'] === 'tr' && tokenOf(asked) === 'marta.1'
        ? problem(401, 'token_expired')
        : backend(expired, asked.path, tokenOf(asked)),
    );
    const client = createClient({ endpoint: server.url, getToken: wallet('marta.1', 'deniz.1').getToken });
    const seen = await recordStates(test, client, standingRoute).until('ready');
    while (client.partition === undefined) await nextMacrotask();
    seen.subscription.setLanguage('tr');
    await seen.until('loading');
    await seen.until('ready');
    assert.equal(Object(seen.data.tier).name, 'deniz');
  });

  it('is not used until the comparison could be made', async (test) => {
    new FakeTimers(test);
    const expired = new Set<string>();
    let down = false;
    const server = await FakeServer.start(test, (asked) =>
      down && asked.path === '/session' ? { status: 503 } : backend(expired, asked.path, tokenOf(asked)),
    );
    const { getToken, requests } = wallet('marta.1', 'deniz.1', 'deniz.2');
    const client = createClient({ endpoint: server.url, getToken });
    const seen = await recordStates(test, client, standingRoute).until('ready');
    while (client.partition === undefined) await nextMacrotask();
    expired.add('marta.1');
    down = true;
    seen.subscription.reload();
    await seen.until('stale');
    assert.equal(Object(seen.data.tier).name, 'marta');
    assert.equal(seen.error.status, 503);
    down = false;
    seen.subscription.reload();
    await seen.until('ready', (state) => 'data' in state && Object(state.data.tier).name === 'deniz');
    assert.ok(seen.statuses.includes('loading'));
    assert.deepEqual(
      requests.map(({ reason }) => reason),
      ['initial', 'expired', 'expired'],
    );
    assert.deepEqual(server.received.filter(({ path }) => path === '/standing').map(tokenOf), [
      'marta.1',
      'marta.1',
      'deniz.2',
    ]);
  });

  it('makes an answer to the old one, still on its way, be asked for again', async (test) => {
    let free: (reply: FakeReply) => void = () => undefined;
    const expired = new Set(['marta.1']);
    const server = await FakeServer.start(test, (asked) => {
      const slow = asked.path === '/tiers' && tokenOf(asked) === 'marta.1';
      if (slow) return new Promise((resolve) => (free = resolve));
      return asked.path === '/session'
        ? problem(404, 'not_served')
        : backend(expired, asked.path, tokenOf(asked));
    });
    const client = createClient({ endpoint: server.url, getToken: wallet('marta.1', 'deniz.1').getToken });
    const ladder = recordStates(test, client, ladderRoute);
    await server.arrived(1, '/tiers');
    const standing = await recordStates(test, client, standingRoute).until('ready');
    assert.equal(Object(standing.data.tier).name, 'deniz');
    free({ body: { items: [{ name: 'marta' }] } });
    await ladder.until('ready');
    assert.equal(ladder.data.items[0]?.name, 'deniz');
  });

  it('is taken as it is where the backend serves no session', async (test) => {
    const expired = new Set<string>();
    const server = await FakeServer.start(test, (asked) =>
      asked.path === '/session'
        ? { status: 404, raw: '<h1>404</h1>' }
        : backend(expired, asked.path, tokenOf(asked)),
    );
    const client = createClient({ endpoint: server.url, getToken: wallet('marta.1', 'marta.2').getToken });
    const seen = await recordStates(test, client, standingRoute).until('ready');
    expired.add('marta.1');
    seen.subscription.reload();
    await server.arrived(3, '/standing');
    await server.received.at(-1)?.closed;
    assert.deepEqual(seen.statuses, ['loading', 'ready']);
  });
});

describe('a cookie session', suiteTimeout, () => {
  it('sends the page’s proof, and no Authorization', async (test) => {
    const server = await started(test);
    const csrf = { header: 'X-CSRF', token: () => 'c-1' };
    await recordStates(
      test,
      createClient({ endpoint: server.url, credentials: 'include', csrf }),
      standingRoute,
    ).until('ready');
    await server.arrived(2);
    for (const { headers } of server.received) {
      assert.deepEqual(
        [headers['x-csrf'], headers['authorization'], headers['laurel-contract']],
        ['c-1', undefined, '1'],
      );
    }
  });

  it('whose proof cannot be had asks nothing', async (test) => {
    const server = await started(test);
    const csrf = {
      header: 'X-CSRF',
      token: (): string => {
        throw new Error('no meta tag');
      },
    };
    const client = createClient({ endpoint: server.url, credentials: 'include', csrf });
    const seen = await recordStates(test, client, standingRoute).until('error');
    // Nothing says that the person is signed out: it is the page's own function that failed.
    assert.deepEqual([seen.error.kind, seen.error.message], ['connection', 'csrf.token() failed']);
    assert.match(String(seen.error.cause), /no meta tag/);
    assert.deepEqual(server.paths, []);
    client.update({ credentials: 'include', csrf: { header: 'X-CSRF', token: () => 'c-2' } });
    seen.subscription.reload();
    await seen.until('ready');
    assert.ok(server.received.every(({ headers }) => headers['x-csrf'] === 'c-2'));
  });

  it('that ended is said once, without a second try', async (test) => {
    const server = await FakeServer.start(test, () => problem(401, 'unauthenticated'));
    const seen = await recordStates(
      test,
      createClient({ endpoint: server.url, credentials: 'same-origin' }),
      standingRoute,
    ).until('error');
    assert.equal(seen.error.kind, 'authentication');
    assert.equal(server.count('/standing'), 1);
  });

  it('that became another person’s shows nothing of the last one', async (test) => {
    let member = 'marta';
    const server = await FakeServer.start(test, ({ path }) => backend(new Set(), path, member));
    const client = createClient({ endpoint: server.url, credentials: 'include' });
    const standing = await recordStates(test, client, standingRoute).until('ready');
    const known = await recordStates(test, client, sessionRoute).until('ready');
    member = 'deniz';
    known.subscription.reload();
    await standing.until('ready', (state) => 'data' in state && Object(state.data.tier).name === 'deniz');
    assert.deepEqual(standing.statuses, ['loading', 'ready', 'loading', 'ready']);
    assert.equal(client.partition, 'summit/tekin/deniz');
  });
});

describe('a page without identity', suiteTimeout, () => {
  it('sends what needs no preflight, and asks for no session', async (test) => {
    const server = await started(test);
    await recordStates(test, createClient({ endpoint: server.url }), standingRoute).until('ready');
    assert.deepEqual(server.paths, ['/standing']);
    const { headers } = await server.arrived(1);
    for (const name of ['authorization', 'cookie', 'laurel-contract', 'if-none-match'])
      assert.equal(headers[name], undefined);
  });

  it('who is asked for an identity is not connected', async (test) => {
    const server = await FakeServer.start(test, () => problem(401, 'unauthenticated'));
    const seen = await recordStates(test, createClient({ endpoint: server.url }), standingRoute).until(
      'unconfigured',
    );
    assert.deepEqual(seen.last, { status: 'unconfigured', missing: 'identity' });
    assert.equal(server.received.length, 1);
  });
});
