import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { suiteTimeout } from '../../support/timeouts.ts';
import { perkRoute, perksRoute } from '../../../src/contract/compiled/index.ts';
import type { RouteParams } from '../../../src/client/index.ts';
import { createClient, StateRecorder, nextMacrotask } from '../test-client.ts';
import { problem, FakeServer } from '../fake-server.ts';

const showing = (test: TestContext, client: ReturnType<typeof createClient>, id: string) => {
  const seen = new StateRecorder<{ id: string }>((changed) =>
    client.subscribe(perkRoute, 'en', changed, { id }),
  );
  test.after(() => seen.subscription.stop());
  return seen;
};

describe('a read with parameters', suiteTimeout, () => {
  it('is one for each of them: asked once, shared, and never mixed up', async (test) => {
    const server = await FakeServer.start(test, ({ path }) => ({ body: { id: path, title: path } }));
    const client = createClient({ endpoint: `${server.url}/api?key=k` });
    const seen = [showing(test, client, 'a'), showing(test, client, 'a'), showing(test, client, 'b/c')];
    await Promise.all(seen.map((one) => one.until('ready')));
    assert.deepEqual([...server.paths].sort(), ['/api/perks/a?key=k', '/api/perks/b%2Fc?key=k']);
    assert.deepEqual(
      seen.map(({ data }) => data.id),
      ['/api/perks/a?key=k', '/api/perks/a?key=k', '/api/perks/b%2Fc?key=k'],
    );
  });

  it('that is refused takes itself off the screen, and no other', async (test) => {
    let closed = false;
    const server = await FakeServer.start(test, ({ path }) =>
      closed && path === '/perks/a' ? problem(403, 'role_required') : { body: { id: path, title: path } },
    );
    const client = createClient({ endpoint: server.url, credentials: 'include' });
    const [a, b] = [showing(test, client, 'a'), showing(test, client, 'b')];
    await Promise.all([a.until('ready'), b.until('ready')]);
    closed = true;
    a.subscription.reload();
    await a.until('error');
    assert.equal(b.last.status, 'ready');
  });

  it('opens another when it is given others, and shows nothing of the one before', async (test) => {
    const server = await FakeServer.start(test, ({ path, headers }) => ({
      body: { items: [{ id: path, title: headers['accept-language'] }] },
    }));
    const client = createClient({ endpoint: server.url });
    const seen = new StateRecorder<{ items: { id: string }[] }>((changed) =>
      client.subscribe(perksRoute, 'en', changed, { kind: 'tool' }),
    );
    test.after(() => seen.subscription.stop());
    await seen.until('ready');
    const speak = (lang: string, params: RouteParams): void => seen.subscription.setLanguage(lang, params);
    speak('en', { kind: 'tool' });
    await nextMacrotask();
    assert.equal(server.received.length, 1);
    speak('en', { kind: 'event' });
    assert.deepEqual(seen.statuses, ['loading', 'ready', 'loading']);
    await seen.until('ready');
    assert.deepEqual(seen.data.items[0]?.id, '/perks?kind=event');
    // Back to earlier parameters, whose data are cached; in another language the last data stay on screen.
    speak('en', { kind: 'tool' });
    assert.deepEqual(seen.data.items[0]?.id, '/perks?kind=tool');
    speak('tr', { kind: 'tool' });
    assert.deepEqual(seen.data.items[0]?.id, '/perks?kind=tool');
  });

  it('gives its parameters to a source', async (test) => {
    const asked: unknown[] = [];
    const client = createClient({
      sources: {
        perks: ({ kind, state, cursor, lang }) => {
          asked.push([kind, state, cursor, lang]);
          return { items: [] };
        },
      },
    });
    const seen = new StateRecorder((changed) =>
      client.subscribe(perksRoute, 'tr', changed, { kind: 'tool' }),
    );
    test.after(() => seen.subscription.stop());
    await seen.until('ready');
    assert.deepEqual(asked, [['tool', undefined, undefined, 'tr']]);
  });
});
