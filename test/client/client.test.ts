import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { suiteTimeout } from '../support/timeouts.ts';
import { ladderRoute, sessionRoute, standingRoute } from '../../src/contract/compiled/index.ts';
import {
  createClient,
  FakeTimers,
  FakeWindow,
  recordConsole,
  session,
  recordStates,
  nextMacrotask,
} from './test-client.ts';
import { unansweredReply, problem, FakeServer, type FakeReply } from './fake-server.ts';

const cookie = { credentials: 'include' } as const;
const tier = (name: string): FakeReply => ({ body: { tier: { name } } });

/** Replies to session and all reads; the tier's name is the requested language. */
const whole = (path: string, name: string): FakeReply => {
  if (path === '/session') return { body: session('marta') };
  return path === '/tiers' ? { body: { items: [{ name }] } } : tier(name);
};

/** A promise that the test resolves. */
const gate = () => {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
};

/** Makes all cached data a minute old. */
const later = (test: TestContext): void => {
  const now = Date.now() + 60_000;
  test.mock.method(Date, 'now', () => now);
};

describe('signing out', suiteTimeout, () => {
  it('drops what is on its way: nothing of it is kept or told, and the server sees it go', async (test) => {
    const { opened, open } = gate();
    const server = await FakeServer.start(test, async ({ path }) => (await opened, whole(path, 'Gold')));
    const client = createClient({ endpoint: server.url, ...cookie });
    const seen = recordStates(test, client, standingRoute);
    await server.arrived(2);
    client.signOut();
    await Promise.all(server.received.map(({ closed }) => closed));
    open();
    await nextMacrotask();
    assert.deepEqual(seen.statuses, ['loading', 'unconfigured']);
    assert.deepEqual(seen.last, { status: 'unconfigured', missing: 'sign-in' });
    assert.equal(client.partition, undefined);
  });

  for (const kind of ['bearer', 'cookie', 'nobody'] as const) {
    it(`is final for ${kind}: no reload, language, focus or new widget asks again`, async (test) => {
      let tokens = 0;
      const page = new FakeWindow(test);
      const server = await FakeServer.start(test, ({ path }) => whole(path, 'Gold'));
      const getToken = (): string => `t-${(tokens += 1)}`;
      const identity = { bearer: { getToken }, cookie, nobody: {} }[kind];
      const client = createClient({ endpoint: server.url, ...identity });
      const seen = await recordStates(test, client, standingRoute).until('ready');
      while (kind !== 'nobody' && client.partition === undefined) await nextMacrotask();
      const asked = server.received.length;
      client.signOut();
      const told = seen.states.length;
      seen.subscription.reload();
      seen.subscription.setLanguage('tr');
      later(test);
      page.leave();
      page.comeBack();
      const other = recordStates(test, client, ladderRoute);
      for (let turns = 0; turns < 20; turns += 1) await nextMacrotask();
      assert.equal(server.received.length, asked);
      assert.equal(tokens, kind === 'bearer' ? 1 : 0);
      assert.equal(other.last.status, 'unconfigured');
      assert.ok(seen.states.slice(told).every(({ status }) => status === 'unconfigured'));
    });
  }

  it('takes no token that comes after it', async (test) => {
    let give: (token: string) => void = () => undefined;
    const server = await FakeServer.start(test, ({ path }) => whole(path, 'Gold'));
    const client = createClient({
      endpoint: server.url,
      getToken: () => new Promise((resolve) => (give = resolve)),
    });
    recordStates(test, client, standingRoute);
    await nextMacrotask();
    client.signOut();
    give('marta.1');
    for (let turns = 0; turns < 20; turns += 1) await nextMacrotask();
    assert.deepEqual(server.paths, []);
  });

  it('while identities are compared ends the comparison', async (test) => {
    const { opened, open } = gate();
    let expired = false;
    const server = await FakeServer.start(test, async ({ path }, count) => {
      if (path === '/session' && count > 1) await opened;
      if (path === '/standing' && expired) return problem(401, 'token_expired');
      return whole(path, 'Gold');
    });
    const client = createClient({ endpoint: server.url, getToken: () => 'marta' });
    const seen = await recordStates(test, client, standingRoute).until('ready');
    await server.arrived(1, '/session');
    while (client.partition === undefined) await nextMacrotask();
    expired = true;
    seen.subscription.reload();
    const comparison = await server.arrived(2, '/session');
    client.signOut();
    await comparison.closed;
    open();
    await nextMacrotask();
    assert.deepEqual([client.partition, seen.last.status], [undefined, 'unconfigured']);
  });

  it('of one program is nothing to another: its requests, data and partition stay', async (test) => {
    const { opened, open } = gate();
    const server = await FakeServer.start(test, async ({ path }) => {
      if (path === '/b/tiers') await opened;
      const [, program = '', route = ''] = path.split('/');
      return route === 'session' ? { body: session(program) } : whole(`/${route}`, program);
    });
    const [one, two] = ['a', 'b'].map((name) =>
      createClient({ endpoint: `${server.url}/${name}`, ...cookie }),
    );
    assert.ok(one && two);
    const first = await recordStates(test, one, standingRoute).until('ready');
    const second = await recordStates(test, two, standingRoute).until('ready');
    const ladder = recordStates(test, two, ladderRoute);
    await server.arrived(1, '/b/tiers');
    while (one.partition === undefined || two.partition === undefined) await nextMacrotask();
    assert.deepEqual([one.partition, two.partition], ['summit/tekin/a', 'summit/tekin/b']);
    const before = second.states.length;
    one.signOut();
    assert.equal(first.last.status, 'unconfigured');
    open();
    await ladder.until('ready');
    const third = recordStates(test, two, standingRoute);
    assert.deepEqual([third.statuses, second.states.length], [['ready'], before]);
    assert.equal(server.count('/b/standing'), 1);
    assert.equal(two.partition, 'summit/tekin/b');
  });
});

describe('a refresh that fails', suiteTimeout, () => {
  const then = async (test: TestContext, ...replies: FakeReply[]) => {
    new FakeTimers(test);
    const server = await FakeServer.start(test, ({ path }) => {
      if (path !== '/standing') return whole(path, 'Gold');
      return (replies.length > 1 ? replies.shift() : replies[0]) ?? {};
    });
    const client = createClient({ endpoint: server.url, ...cookie });
    return { server, seen: await recordStates(test, client, standingRoute).until('ready') };
  };

  it('keeps what is on screen, and says so', async (test) => {
    const { seen } = await then(test, tier('Gold'), { status: 503 });
    seen.subscription.reload();
    await seen.until('stale');
    assert.deepEqual([seen.data.tier?.name, seen.error.status], ['Gold', 503]);
    assert.deepEqual(seen.statuses, ['loading', 'ready', 'stale']);
  });

  it('shows the new answer once one comes', async (test) => {
    const { seen } = await then(test, tier('Gold'), problem(400, 'invalid_request'), tier('Silver'));
    seen.subscription.reload();
    await seen.until('stale');
    seen.subscription.reload();
    await seen.until('ready');
    assert.deepEqual(seen.data, { tier: { name: 'Silver' } });
  });

  for (const [status, code] of [
    [403, 'role_required'],
    [401, 'token_expired'],
  ] as const) {
    it(`takes away what is not allowed any more (${status}), for good`, async (test) => {
      const { seen } = await then(test, tier('Gold'), problem(status, code), problem(400, 'invalid_request'));
      seen.subscription.reload();
      await seen.until('error');
      assert.equal(seen.error.code, code);
      seen.subscription.reload();
      await seen.until('error', (state) => 'error' in state && state.error.status === 400);
      assert.ok(!seen.statuses.includes('stale'));
    });
  }

  it('in a new language keeps the old one on screen', async (test) => {
    const server = await FakeServer.start(test, ({ headers }) =>
      headers['accept-language'] === 'tr'
        ? { status: 400 }
        : { ...tier('Gold'), headers: { 'Content-Language': 'en' } },
    );
    const seen = await recordStates(test, createClient({ endpoint: server.url }), standingRoute).until(
      'ready',
    );
    seen.subscription.setLanguage('tr');
    await seen.until('stale');
    assert.deepEqual([seen.data.tier?.name, 'lang' in seen.last && seen.last.lang], ['Gold', 'en']);
    seen.subscription.setLanguage('en');
    assert.equal(seen.last.status, 'ready');
    assert.equal(server.received.length, 2);
  });
});

describe('requests', suiteTimeout, () => {
  it('ten widgets of one resource make one', async (test) => {
    const server = await FakeServer.start(test, ({ path }) => whole(path, 'Gold'));
    const client = createClient({ endpoint: server.url, ...cookie });
    const all = Array.from({ length: 10 }, () => recordStates(test, client, standingRoute));
    await Promise.all(all.map((seen) => seen.until('ready')));
    await server.arrived(2);
    assert.deepEqual([...server.paths].sort(), ['/session', '/standing']);
    for (const seen of all) seen.subscription.reload();
    await server.arrived(2, '/standing');
    await new Promise((resolve) => setTimeout(resolve));
    // The running fetch may have read its data before the reload was wanted, so one more follows it, for all widgets.
    for (const seen of all) seen.subscription.reload();
    await server.arrived(3, '/standing');
    await server.received.at(-1)?.closed;
    assert.equal(server.count('/standing'), 3);
  });

  it('shows what was written while an older answer was on its way', async (test) => {
    const { opened, open } = gate();
    const names = ['Bronze', 'Silver', 'Gold'];
    const server = await FakeServer.start(test, async ({ path }) => {
      if (path !== '/standing') return whole(path, 'Gold');
      const name = names.shift() ?? '';
      if (name === 'Silver') await opened;
      return whole(path, name);
    });
    const seen = await recordStates(
      test,
      createClient({ endpoint: server.url, ...cookie }),
      standingRoute,
    ).until('ready');
    seen.subscription.reload();
    await server.arrived(2, '/standing');
    // In the next task: reloads within one task make one request.
    await new Promise((resolve) => setTimeout(resolve));
    seen.subscription.reload();
    open();
    await server.arrived(3, '/standing');
    await seen.until('ready', (state) => 'data' in state && state.data.tier?.name === 'Gold');
  });

  for (const [kind, identity] of Object.entries({ cookie, bearer: { getToken: () => 'marta' } })) {
    it(`go out together: no answer is waited for (${kind})`, async (test) => {
      const { opened, open } = gate();
      const server = await FakeServer.start(test, async ({ path }) => (await opened, whole(path, 'Gold')));
      const client = createClient({ endpoint: server.url, ...identity });
      const all = [recordStates(test, client, standingRoute), recordStates(test, client, ladderRoute)];
      await server.arrived(3);
      assert.deepEqual([...server.paths].sort(), ['/session', '/standing', '/tiers']);
      assert.ok(all.every((seen) => seen.last.status === 'loading'));
      open();
      await Promise.all(all.map((seen) => seen.until('ready')));
    });
  }

  it('one for each language, and what is on screen stays until the other comes', async (test) => {
    const server = await FakeServer.start(test, ({ headers }) => {
      const lang = headers['accept-language'] ?? '';
      return { ...tier(lang), headers: { 'Content-Language': lang } };
    });
    const seen = await recordStates(test, createClient({ endpoint: server.url }), standingRoute).until(
      'ready',
    );
    const arrive = (lang: string) => seen.until('ready', (state) => 'lang' in state && state.lang === lang);
    for (const lang of ['en', 'tr', 'es', 'en', 'tr', 'tr']) {
      seen.subscription.setLanguage(lang);
      await arrive(lang);
    }
    assert.deepEqual(
      server.received.map(({ headers }) => headers['accept-language']),
      ['en', 'tr', 'es'],
    );
    assert.deepEqual(seen.statuses, ['loading', 'ready']);
    const told = seen.states.length;
    seen.subscription.reload();
    await server.arrived(4);
    while (seen.states.length === told) await nextMacrotask();
  });

  it('stop with the last widget, and nothing is left behind', async (test) => {
    const clock = new FakeTimers(test);
    const page = new FakeWindow(test);
    const server = await FakeServer.start(test, () => unansweredReply);
    const client = createClient({ endpoint: server.url, ...cookie });
    const [one, two] = [recordStates(test, client, standingRoute), recordStates(test, client, standingRoute)];
    await server.arrived(2);
    assert.ok(clock.running > 0 && page.isListenedTo);
    one.subscription.stop();
    assert.ok(page.isListenedTo);
    two.subscription.stop();
    two.subscription.stop();
    await Promise.all(server.received.map(({ closed }) => closed));
    await nextMacrotask();
    assert.equal(clock.running, 0);
    assert.ok(!page.isListenedTo);
    const told = two.states.length;
    const again = recordStates(test, client, standingRoute);
    await server.arrived(4);
    assert.equal(again.last.status, 'loading');
    assert.ok(page.isListenedTo);
    assert.equal(two.states.length, told);
  });

  it('leave no time limit running after an answer', async (test) => {
    const clock = new FakeTimers(test);
    const server = await FakeServer.start(test, ({ path }) => whole(path, 'Gold'));
    const client = createClient({ endpoint: server.url, getToken: () => 'marta' });
    await recordStates(test, client, standingRoute).until('ready');
    while (client.partition === undefined) await nextMacrotask();
    assert.equal(clock.running, 0);
  });

  it('are repeated when the person comes back after a while, or the network does, and not sooner', async (test) => {
    const page = new FakeWindow(test);
    const server = await FakeServer.start(test, () => tier('Gold'));
    const seen = await recordStates(test, createClient({ endpoint: server.url }), standingRoute).until(
      'ready',
    );
    const back = (): void => {
      page.leave();
      page.comeBack();
      page.reconnect();
    };
    back();
    for (let turns = 0; turns < 20; turns += 1) await nextMacrotask();
    assert.equal(server.received.length, 1);
    later(test);
    back();
    await server.arrived(2);
    await server.received.at(-1)?.closed;
    assert.equal(server.received.length, 2);
    assert.deepEqual(seen.statuses, ['loading', 'ready']);
  });
});

describe('the session', suiteTimeout, () => {
  it('names the routes that the program has: the others are absent, even if they answer', async (test) => {
    const server = await FakeServer.start(test, ({ path }) =>
      path === '/session'
        ? { body: session('marta', 'tekin', { served: ['session', 'standing'] }) }
        : whole(path, 'Gold'),
    );
    const client = createClient({ endpoint: server.url, ...cookie });
    const [standing, ladder] = [
      recordStates(test, client, standingRoute),
      recordStates(test, client, ladderRoute),
    ];
    await Promise.all([standing.until('ready'), ladder.until('empty')]);
  });

  it('that does not answer costs no widget anything', async (test) => {
    const server = await FakeServer.start(test, ({ path }) =>
      path === '/session' ? unansweredReply : tier('Gold'),
    );
    const client = createClient({ endpoint: server.url, ...cookie });
    await recordStates(test, client, standingRoute).until('ready');
    assert.equal(client.partition, undefined);
  });

  it('parts the data of people, companies and programs, whatever their ids are made of', async (test) => {
    const partitions = new Set<string | undefined>();
    for (const [member, account] of [
      ['a/b', 'c'],
      ['b', 'c/a'],
      ['a%2Fb', 'c'],
    ] as const) {
      const client = createClient({ sources: { session: () => session(member, account) } });
      await recordStates(test, client, sessionRoute).until('ready');
      partitions.add(client.partition);
    }
    assert.equal(partitions.size, 3);
  });

  it('says where the company is, for as long as it counts', async (test) => {
    const of = (member: string, country: string) =>
      session(member, 'tekin', { account: { id: 'tekin', name: 'Tekin', country } });
    let current = of('marta', 'PT');
    const client = createClient({ sources: { session: () => current } });
    assert.equal(client.country, undefined);
    const seen = await recordStates(test, client, sessionRoute).until('ready');
    assert.equal(client.country, 'PT');
    current = of('joao', 'BR');
    seen.subscription.reload();
    await seen.until('ready', (state) => 'data' in state && state.data.account.country === 'BR');
    assert.equal(client.country, 'BR');
    client.signOut();
    assert.equal(client.country, undefined);
  });

  it('can be watched like any other resource, in the same request', async (test) => {
    const server = await FakeServer.start(test, ({ path }) => whole(path, 'Gold'));
    await recordStates(test, createClient({ endpoint: server.url, ...cookie }), sessionRoute).until('ready');
    assert.deepEqual(server.paths, ['/session']);
  });
});

describe('what a backend must serve', suiteTimeout, () => {
  it('L0: one static file of plain JSON', async (test) => {
    const said = recordConsole(test);
    const server = await FakeServer.start(test, ({ path }) =>
      path === '/loyalty/standing'
        ? {
            raw: '{"tier":{"name":"Gold"}}\n',
            headers: { 'Content-Type': 'application/octet-stream', 'Cache-Control': 'max-age=3600' },
          }
        : { status: 404, headers: { 'Content-Type': 'text/html' }, raw: '<h1>404</h1>' },
    );
    const seen = await recordStates(
      test,
      createClient({ endpoint: `${server.url}/loyalty/` }),
      standingRoute,
    ).until('ready');
    assert.deepEqual(seen.data, { tier: { name: 'Gold' } });
    assert.ok(
      'asOf' in seen.last && !Number.isNaN(Date.parse(seen.last.asOf)) && seen.last.lang === undefined,
    );
    assert.deepEqual(server.paths, ['/loyalty/standing']);
    assert.deepEqual(said, []);
  });

  it('L1: session and reads with language and the moment of their figures', async (test) => {
    const asOf = '2026-11-21T14:02:00+01:00';
    const server = await FakeServer.start(test, ({ path, headers }) =>
      path === '/session'
        ? { body: session('marta') }
        : {
            body: { asOf, tier: { name: 'Altın' } },
            headers: { 'Content-Language': headers['accept-language'] ?? '', 'Laurel-Contract': '1' },
          },
    );
    const client = createClient({ endpoint: server.url, ...cookie });
    const seen = await recordStates(test, client, standingRoute, 'tr').until('ready');
    while (client.partition === undefined) await nextMacrotask();
    assert.ok('asOf' in seen.last);
    assert.deepEqual([seen.last.asOf, seen.last.lang, client.partition], [asOf, 'tr', 'summit/tekin/marta']);
    assert.ok(server.received.every(({ headers }) => headers['laurel-contract'] === '1'));
  });

  it('L3: an ETag, so that what did not change is not sent again', async (test) => {
    const server = await FakeServer.start(test, ({ path, headers }) => {
      if (path !== '/standing') return whole(path, 'Gold');
      const unchanged = headers['if-none-match'] === '"1"';
      return { ...(unchanged ? { status: 304 } : tier('Gold')), headers: { ETag: '"1"' } };
    });
    const seen = await recordStates(
      test,
      createClient({ endpoint: server.url, ...cookie }),
      standingRoute,
    ).until('ready');
    const [before, states] = [seen.last, seen.states.length];
    seen.subscription.reload();
    const again = await server.arrived(2, '/standing');
    assert.equal(again.headers['if-none-match'], '"1"');
    await again.closed;
    while (seen.states.length === states) await nextMacrotask();
    assert.equal(seen.last.status, 'ready');
    // The same object, so that nothing renders again.
    assert.ok('data' in before && before.data === seen.data);
    seen.subscription.setLanguage('tr');
    assert.equal((await server.arrived(3, '/standing')).headers['if-none-match'], undefined);
  });
});

describe('the demo endpoint', suiteTimeout, () => {
  it('answers from memory, says so, and sends nothing', async (test) => {
    const fetched = test.mock.method(globalThis, 'fetch', () => Promise.reject(new Error('no network')));
    const client = createClient({ endpoint: 'demo:platinum' });
    const seen = await recordStates(test, client, standingRoute, 'tr').until('ready');
    assert.equal(seen.data.tier?.id, 'platinum');
    assert.ok(client.demo);
    assert.equal(fetched.mock.callCount(), 0);
  });

  it('is never what a misconfigured page gets', async (test) => {
    for (const endpoint of [
      undefined,
      '',
      '  ',
      'http://',
      'ftp://portal.example',
      'javascript:alert(1)',
      'DEMO:',
    ]) {
      const client = createClient(endpoint === undefined ? {} : { endpoint });
      const seen = recordStates(test, client, standingRoute);
      assert.deepEqual(seen.states, [{ status: 'unconfigured', missing: 'endpoint' }], endpoint);
      assert.equal(client.demo, false);
    }
  });
});
