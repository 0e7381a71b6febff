import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { suiteTimeout } from '../../support/timeouts.ts';
import { standingRoute } from '../../../src/contract/compiled/index.ts';
import { createClient, FakeTimers, recordStates } from '../test-client.ts';
import { unansweredReply, problem, FakeServer, type FakeReply } from '../fake-server.ts';

const gold: FakeReply = { body: { tier: { name: 'Gold' } } };

describe('a backend that does not answer', suiteTimeout, () => {
  it('is given up after 10 s a try and 20 s in all', async (test) => {
    const clock = new FakeTimers(test);
    const server = await FakeServer.start(test, () => unansweredReply);
    const seen = recordStates(test, createClient({ endpoint: server.url }), standingRoute);
    await server.arrived(1);
    clock.expireTimeouts(10_000);
    await server.arrived(2);
    assert.equal(seen.last.status, 'loading');
    clock.expireTimeouts(20_000);
    await seen.until('error');
    assert.equal(seen.error.kind, 'timeout');
    assert.match(seen.error.message, /^GET http:.*\/standing took longer than 20 s$/);
    await Promise.all(server.received.map(({ closed }) => closed));
    assert.equal(clock.running, 0);
  });

  it('is given up after the fourth try, with its own limit each', async (test) => {
    const clock = new FakeTimers(test);
    const server = await FakeServer.start(test, () => unansweredReply);
    const seen = recordStates(test, createClient({ endpoint: server.url }), standingRoute);
    for (let tried = 1; tried <= 4; tried += 1) {
      await server.arrived(tried);
      clock.expireTimeouts(10_000);
    }
    await seen.until('error');
    assert.equal(seen.error.kind, 'timeout');
    assert.match(seen.error.message, /did not answer within 10 s$/);
    assert.equal(server.received.length, 4);
  });

  it('cuts the connection in the middle: that is tried again, then said', async (test) => {
    new FakeTimers(test);
    const server = await FakeServer.start(test, () => ({ raw: '{"tier":{"name":"Go', truncated: true }));
    const seen = await recordStates(test, createClient({ endpoint: server.url }), standingRoute).until(
      'error',
    );
    assert.equal(seen.error.kind, 'connection');
    assert.ok(seen.error.cause);
    assert.equal(server.received.length, 4);
  });

  it('cannot be reached at all', async (test) => {
    const clock = new FakeTimers(test);
    const seen = await recordStates(
      test,
      createClient({ endpoint: 'http://127.0.0.1:1/loyalty/' }),
      standingRoute,
    ).until('error');
    assert.equal(seen.error.kind, 'connection');
    assert.equal(seen.error.message, 'GET http://127.0.0.1:1/loyalty/standing could not be reached');
    assert.equal(clock.pauses.length, 3);
  });
});

describe('repeating', suiteTimeout, () => {
  for (const status of [408, 425, 429, 500, 502, 503, 504]) {
    it(`repeats a ${status} three times, with full jitter`, async (test) => {
      const clock = new FakeTimers(test);
      const server = await FakeServer.start(test, () => ({ status }));
      const seen = await recordStates(test, createClient({ endpoint: server.url }), standingRoute).until(
        'error',
      );
      assert.equal(seen.error.status, status);
      assert.deepEqual(clock.pauses, [250, 500, 1000]);
      assert.equal(server.received.length, 4);
    });
  }

  for (const status of [400, 403, 405, 406, 409, 410, 413, 422, 501]) {
    it(`does not repeat a ${status}`, async (test) => {
      const server = await FakeServer.start(test, () => ({ status }));
      const seen = await recordStates(test, createClient({ endpoint: server.url }), standingRoute).until(
        'error',
      );
      assert.equal(seen.error.status, status);
      assert.equal(server.received.length, 1);
    });
  }

  it('shows what comes at the third try', async (test) => {
    new FakeTimers(test);
    const server = await FakeServer.start(test, (_, count) => (count < 3 ? { status: 503 } : gold));
    const seen = await recordStates(test, createClient({ endpoint: server.url }), standingRoute).until(
      'ready',
    );
    assert.deepEqual(seen.data, { tier: { name: 'Gold' } });
    assert.deepEqual(seen.statuses, ['loading', 'ready']);
  });

  it('waits as long as the server says', async (test) => {
    const clock = new FakeTimers(test);
    const busy: FakeReply = { status: 429, headers: { 'Retry-After': '7' } };
    const server = await FakeServer.start(test, (_, count) => (count === 1 ? busy : gold));
    await recordStates(test, createClient({ endpoint: server.url }), standingRoute).until('ready');
    assert.deepEqual(clock.pauses, [7000]);
  });

  for (const [name, after] of [
    ['seconds', () => '25'],
    ['a date', () => new Date(Date.now() + 60_000).toUTCString()],
  ] as const) {
    it(`does not wait longer than a person would: Retry-After in ${name}`, async (test) => {
      const server = await FakeServer.start(test, () => ({
        ...problem(503, 'unavailable'),
        headers: { 'Retry-After': after() },
      }));
      const seen = await recordStates(test, createClient({ endpoint: server.url }), standingRoute).until(
        'error',
      );
      // Not "too many requests": it is away, and says for how long.
      assert.equal(seen.error.kind, 'connection');
      assert.ok((seen.error.retryAfter ?? 0) >= 25);
      assert.equal(server.received.length, 1);
    });
  }

  for (const after of ['soon', '-3', '', 'Thu, 01 Jan 1970 00:00:00 GMT', '1e9999']) {
    it(`reads nothing into Retry-After: "${after}"`, async (test) => {
      new FakeTimers(test);
      const busy: FakeReply = { status: 503, headers: { 'Retry-After': after } };
      const server = await FakeServer.start(test, (_, count) => (count === 1 ? busy : gold));
      await recordStates(test, createClient({ endpoint: server.url }), standingRoute).until('ready');
    });
  }
});

describe('an answer that is not the contract’s', suiteTimeout, () => {
  const html = { 'Content-Type': 'text/html' };
  const table: readonly (readonly [string, FakeReply, RegExp])[] = [
    ['JSON that ends early', { raw: '{"tier":{"name":"Gold"' }, /without JSON/],
    ['an empty body', { raw: '' }, /without JSON/],
    ['no content', { status: 204 }, /answered 204/],
    ['null', { raw: 'null' }, /GET \/standing: \$ can't be read/],
    ['a list', { raw: '[]' }, /\$ can't be read/],
    ['a text', { raw: '"Gold"' }, /\$ can't be read/],
    ['an object without the tier', { body: { standing: {} } }, /\$\.tier can't be read/],
    ['a tier without a name', { body: { tier: { order: 2 } } }, /\$\.tier can't be read/],
    ['"unchanged" although nothing is known', { status: 304 }, /\$ can't be read/],
    [
      'another major version',
      { ...gold, headers: { 'Laurel-Contract': '2' } },
      /speaks Laurel-Contract 2, this page 1/,
    ],
    [
      'a refusal in another major version',
      { ...problem(406, 'unsupported_contract'), headers: { 'Laurel-Contract': '2' } },
      /speaks Laurel-Contract 2/,
    ],
    ['404 as HTML', { status: 404, headers: html, raw: '<h1>Not found</h1>' }, /answered 404/],
    ['404 as JSON without a code', { status: 404, body: { message: 'Not Found' } }, /answered 404/],
    [
      '404 as a problem without a code',
      { ...problem(404, 'x'), body: { title: 'Not found', status: 404 } },
      /answered 404/,
    ],
  ];
  for (const [name, reply, message] of table) {
    it(`is shown, and asked for once: ${name}`, async (test) => {
      const server = await FakeServer.start(test, () => reply);
      const seen = await recordStates(test, createClient({ endpoint: server.url }), standingRoute).until(
        'error',
      );
      assert.equal(seen.error.kind, 'contract');
      assert.match(seen.error.message, message);
      assert.equal(server.received.length, 1);
    });
  }

  for (const version of ['1', '1.4', '1, 1']) {
    it(`is none: version "${version}"`, async (test) => {
      const server = await FakeServer.start(test, () => ({
        ...gold,
        headers: { 'Laurel-Contract': version },
      }));
      await recordStates(test, createClient({ endpoint: server.url }), standingRoute).until('ready');
    });
  }
});

describe('a refusal with a code (L2)', suiteTimeout, () => {
  const ask = { name: 'Deniz Tekin', href: 'mailto:deniz@tekin.example' };
  for (const [status, code, kind] of [
    [401, 'token_expired', 'authentication'],
    [403, 'role_required', 'forbidden'],
    [404, 'not_found', 'not_found'],
    [400, 'invalid_request', 'invalid'],
    [422, 'a_code_of_next_year', 'invalid'],
    [409, 'in_flight', 'conflict'],
    [406, 'unsupported_contract', 'contract'],
    [429, 'rate_limited', 'rate_limit'],
    [503, 'unavailable', 'connection'],
    [504, 'unavailable', 'timeout'],
  ] as const) {
    it(`${status} ${code} is ${kind}`, async (test) => {
      new FakeTimers(test);
      const server = await FakeServer.start(test, () => problem(status, code, { requestId: 'r-1', ask }));
      const seen = await recordStates(
        test,
        createClient({ endpoint: server.url, credentials: 'include' }),
        standingRoute,
      ).until('error');
      const { error } = seen;
      assert.deepEqual([error.kind, error.code, error.status, error.requestId], [kind, code, status, 'r-1']);
      assert.deepEqual(error.ask, ask);
    });
  }

  it('keeps its code when something else in it can’t be read', async (test) => {
    const server = await FakeServer.start(test, () =>
      problem(403, 'role_required', { ask: 'Deniz', requestId: 7 }),
    );
    const seen = await recordStates(test, createClient({ endpoint: server.url }), standingRoute).until(
      'error',
    );
    assert.deepEqual(
      [seen.error.kind, seen.error.code, seen.error.ask],
      ['forbidden', 'role_required', undefined],
    );
  });

  it('is what its status says when it can’t be read at all', async (test) => {
    const server = await FakeServer.start(test, () => ({ ...problem(403, 'x'), raw: '{"code":' }));
    const seen = await recordStates(test, createClient({ endpoint: server.url }), standingRoute).until(
      'error',
    );
    assert.deepEqual([seen.error.kind, seen.error.code], ['forbidden', undefined]);
  });

  it('"not served" is no failure: the program does not have it', async (test) => {
    const server = await FakeServer.start(test, () => problem(404, 'not_served'));
    const seen = await recordStates(test, createClient({ endpoint: server.url }), standingRoute).until(
      'empty',
    );
    assert.deepEqual(seen.statuses, ['loading', 'empty']);
  });
});

describe('a request on its way', suiteTimeout, () => {
  it('follows a redirect, and takes a login page for what it is', async (test) => {
    const server = await FakeServer.start(test, ({ path }) => {
      if (path === '/old/standing') return { status: 307, headers: { Location: '/standing' } };
      if (path === '/closed/standing') return { status: 302, headers: { Location: '/login' } };
      return path === '/login' ? { headers: { 'Content-Type': 'text/html' }, raw: '<form>' } : gold;
    });
    await recordStates(test, createClient({ endpoint: `${server.url}/old` }), standingRoute).until('ready');
    const login = await recordStates(
      test,
      createClient({ endpoint: `${server.url}/closed` }),
      standingRoute,
    ).until('error');
    assert.equal(login.error.kind, 'authentication');
  });

  it('reads an answer of some megabytes', async (test) => {
    const history = Array.from({ length: 40_000 }, () => ({
      at: '2026-01-31',
      kind: 'renewal',
      because: 'a long partnership, renewed',
    }));
    const server = await FakeServer.start(test, () => ({ body: { tier: { name: 'Gold' }, history } }));
    const seen = await recordStates(test, createClient({ endpoint: server.url }), standingRoute).until(
      'ready',
    );
    assert.equal(seen.data.history?.length, 40_000);
  });

  it('sends a language that a browser would refuse as "any"', async (test) => {
    const server = await FakeServer.start(test, () => gold);
    for (const lang of ['türkçe\n', 'x'.repeat(5), 'пл', 'en_US', '<b>']) {
      await recordStates(test, createClient({ endpoint: server.url }), standingRoute, lang).until('ready');
    }
    assert.deepEqual(
      server.received.map(({ headers }) => headers['accept-language']),
      ['*', 'xxxxx', '*', '*', '*'],
    );
  });

  it('keeps a key in the endpoint’s query out of its messages', async (test) => {
    const server = await FakeServer.start(test, () => ({ status: 400 }));
    const seen = await recordStates(
      test,
      createClient({ endpoint: `${server.url}/api?key=s3cret` }),
      standingRoute,
    ).until('error');
    assert.deepEqual(server.paths, ['/api/standing?key=s3cret']);
    assert.equal(seen.error.message, `GET ${server.url}/api/standing answered 400`);
  });
});
