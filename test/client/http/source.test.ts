import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { suiteTimeout } from '../../support/timeouts.ts';
import {
  LaurelError,
  type ReadRequest,
  type SourceRequest,
  type Sources,
  type UnkeyedRequest,
  type WriteRequest,
} from '../../../src/client/index.ts';
import { ladderRoute, standingRoute } from '../../../src/contract/compiled/index.ts';
import { setVisibility } from '../../../src/contract/compiled/leaderboards-writes.ts';
import { SourceError } from '../../../src/sources/index.ts';
import {
  createClient,
  FakeTimers,
  nextMacrotask,
  recordConsole,
  recordStates,
  session,
} from '../test-client.ts';
import { FakeServer } from '../fake-server.ts';

type StandingSource = NonNullable<Sources['standing']>;

/** A value that a page in plain JavaScript may return. */
const anything = (value: unknown): ReturnType<StandingSource> =>
  Object(Object({ value }).value === value ? { value } : {}).value;

const circle: Record<string, unknown> = { tier: { name: 'Gold' } };
circle['self'] = circle;

/** A source that never settles, and its request once it is called. */
const silent = () => {
  let ask: (request: SourceRequest) => void = () => undefined;
  const asked = new Promise<SourceRequest>((resolve) => (ask = resolve));
  const standing: StandingSource = (request) => (ask(request), new Promise(() => undefined));
  return { asked, standing };
};

describe('a source that does not work', suiteTimeout, () => {
  const table: readonly (readonly [string, StandingSource, string, RegExp])[] = [
    [
      'throws',
      () => {
        throw new Error('no session');
      },
      'connection',
      /^sources\.standing\(\) failed$/,
    ],
    ['rejects', () => Promise.reject(new Error('503')), 'connection', /^sources\.standing\(\) failed$/],
    ['rejects with nothing', () => Promise.reject(anything(undefined)), 'connection', /failed$/],
    ['gives nothing', () => anything(undefined), 'contract', /gave nothing that JSON can hold$/],
    ['gives a circle', () => anything(circle), 'contract', /gave nothing that JSON can hold$/],
    ['gives big integers', () => anything({ tier: { name: 'Gold', order: 2n } }), 'contract', /gave nothing/],
    ['gives null', () => anything(null), 'contract', /\$ can't be read/],
    ['gives another shape', () => anything({ level: 'Gold' }), 'contract', /\$\.tier can't be read/],
    [
      'gives a promise inside',
      () => anything({ tier: Promise.resolve({ name: 'Gold' }) }),
      'contract',
      /\$\.tier can't be read/,
    ],
  ];
  for (const [name, standing, kind, message] of table) {
    it(`because it ${name}`, async (test) => {
      const seen = await recordStates(test, createClient({ sources: { standing } }), standingRoute).until(
        'error',
      );
      assert.equal(seen.error.kind, kind);
      assert.match(seen.error.message, message);
    });
  }

  it('because it never settles: that ends after 20 s', async (test) => {
    const clock = new FakeTimers(test);
    const { asked, standing } = silent();
    const seen = recordStates(test, createClient({ sources: { standing } }), standingRoute);
    const { signal } = await asked;
    clock.expireTimeouts(20_000);
    await seen.until('error');
    assert.deepEqual(
      [seen.error.kind, seen.error.message],
      ['timeout', 'sources.standing() took longer than 20 s'],
    );
    assert.ok(signal.aborted);
    assert.equal(clock.running, 0);
  });

  it('may say why in Laurel’s own words', async (test) => {
    const standing: StandingSource = () => {
      throw new LaurelError('forbidden', 'GET /my/loyalty answered 403');
    };
    const seen = await recordStates(test, createClient({ sources: { standing } }), standingRoute).until(
      'error',
    );
    assert.equal(seen.error.kind, 'forbidden');
  });

  it('says its kind by a SourceError, from whichever file of Laurel', async (test) => {
    const standing: StandingSource = () => {
      throw new SourceError('GET /v1/customer answered 403', {
        kind: 'forbidden',
        status: 403,
        problem: { code: 'role_required', ask: { name: 'Deniz Tekin' } },
      });
    };
    const { error } = await recordStates(test, createClient({ sources: { standing } }), standingRoute).until(
      'error',
    );
    assert.ok(error instanceof LaurelError);
    assert.deepEqual([error.kind, error.status, error.code], ['forbidden', 403, 'role_required']);
    assert.equal(error.ask?.name, 'Deniz Tekin');
    assert.match(String(error.cause), /GET \/v1\/customer answered 403/);
  });

  it('hears that nobody wants its answer any more', async (test) => {
    const { asked, standing } = silent();
    const seen = recordStates(test, createClient({ sources: { standing } }), standingRoute);
    const { signal } = await asked;
    assert.equal(signal.aborted, false);
    seen.subscription.stop();
    while (!signal.aborted) await nextMacrotask();
  });
});

describe('a source', suiteTimeout, () => {
  it('answers from any other API, in the language and for the account asked for', async (test) => {
    let asked: SourceRequest | undefined;
    const standing: StandingSource = async (request) => ((asked = request), { tier: { name: 'Altın' } });
    const client = createClient({ sources: { standing }, account: 'tekin' });
    const seen = await recordStates(test, client, standingRoute, 'tr').until('ready');
    assert.deepEqual(seen.data, { tier: { name: 'Altın' } });
    assert.deepEqual([asked?.lang, asked?.account], ['tr', 'tekin']);
    assert.equal(recordStates(test, client, ladderRoute).last.status, 'unconfigured');
  });

  it('may give what is frozen, shared or full of dates and functions; what it gave is not touched', async (test) => {
    const shared = Object.freeze({
      tier: Object.freeze({ name: 'Gold', artwork: Object.freeze({ metal: 5 }) }),
      asOf: new Date('2026-11-21T13:02:00Z'),
      history: Object.freeze([
        Object.freeze({ at: '2026-01-01', kind: 'start' }),
        Object.freeze({ kind: 'upgrade' }),
      ]),
      helper: () => 'mine',
    });
    const before = JSON.stringify(shared);
    const client = createClient({ sources: { standing: () => anything(shared) } });
    const seen = await recordStates(test, client, standingRoute).until('ready');
    assert.deepEqual(seen.data, {
      tier: { name: 'Gold', artwork: {} },
      asOf: '2026-11-21T13:02:00.000Z',
      history: [{ at: '2026-01-01', kind: 'start' }],
    });
    assert.ok('skipped' in seen.last);
    assert.deepEqual([...seen.last.skipped].sort(), ['$.history[1]', '$.tier.artwork.metal']);
    assert.equal(JSON.stringify(shared), before);
  });

  it('mixes with an endpoint: what has no source is asked there, with the endpoint’s identity', async (test) => {
    const server = await FakeServer.start(test, ({ path }) =>
      path === '/session'
        ? { body: session('marta', 'tekin', { served: ['session', 'ladder'] }) }
        : { body: { items: [{ name: 'Gold' }] } },
    );
    const sources = { standing: () => ({ tier: { name: 'Silver' } }) };
    const client = createClient({ endpoint: server.url, getToken: () => 'marta', sources });
    const [standing, ladder] = [
      recordStates(test, client, standingRoute),
      recordStates(test, client, ladderRoute),
    ];
    await Promise.all([standing.until('ready'), ladder.until('ready')]);
    while (client.partition === undefined) await nextMacrotask();
    // The endpoint's session says nothing about a route that the page answers itself.
    assert.equal(standing.last.status, 'ready');
    assert.deepEqual([...server.paths].sort(), ['/session', '/tiers']);
  });

  it('without an endpoint needs no token', async (test) => {
    let tokens = 0;
    const client = createClient({
      sources: { standing: () => ({ tier: null }) },
      getToken: () => `${(tokens += 1)}`,
    });
    await recordStates(test, client, standingRoute).until('ready');
    assert.equal(tokens, 0);
  });
});

describe('what a source threw', suiteTimeout, () => {
  it('is the cause of a read’s error, for the console', async (test) => {
    const mistake = new TypeError('customer.level is undefined');
    const standing: StandingSource = () => Promise.reject(mistake);
    const client = createClient({ sources: { standing } });
    const { error } = await recordStates(test, client, standingRoute).until('error');
    assert.equal(error.cause, mistake);
  });

  it('is told in the console where it was a write’s, which says to people only that it was not sent', async (test) => {
    const lines = recordConsole(test);
    const mistake = new TypeError('made.id is undefined');
    const client = createClient({
      sources: {
        session: () => session('marta', 'tekin'),
        setVisibility: () => Promise.reject(mistake),
      },
    });
    const outbox = await client.outbox();
    const { signal } = new AbortController();
    const body = { visibility: 'alias' };
    const sent = outbox.sendUnkeyed(setVisibility, body, { lang: 'en', signal, params: { id: 'default' } });
    await assert.rejects(sent, LaurelError);
    assert.ok(
      lines.some((line) => /sources\.setVisibility\(\) failed TypeError: made\.id/.test(line)),
      lines.join(),
    );
  });
});

describe('the types of sources', () => {
  it('give each route its own parameters and body, and no others', () => {
    const sources: Sources = {
      perks: ({ kind, lang }) => ({ items: [{ id: 'a', title: `${kind} ${lang}` }] }),
      leaderboard: ({ id, limit }) => ({ rows: [], id: `${id.length} ${limit}` }),
      claimPerk: ({ id, key, body }) => ({ id: key, status: `${id} ${body.values['brief']}` }),
      saveDraft: ({ id, body }) => ({ answers: body.answers, revision: id.length + body.revision }),
      // @ts-expect-error: `POST /referrals` has no parameter in its path.
      refer: ({ id }: WriteRequest<'refer'>) => ({ id, company: 'A', status: 'submitted' }),
      // @ts-expect-error: an update carries no key.
      setVisibility: ({ key }: UnkeyedRequest<'setVisibility'>) => ({ visibility: key }),
      // @ts-expect-error: `GET /referrals` takes no `kind`.
      referrals: ({ kind }: ReadRequest<'referrals'>) => ({ items: [], nextCursor: kind }),
      // @ts-expect-error: a perk has a title.
      perk: ({ id }) => ({ id }),
    };
    assert.equal(Object.keys(sources).length, 8);
  });
});
