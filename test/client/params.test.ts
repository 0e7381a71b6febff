import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { patience } from '../support/patience.ts';
import { perkRoute } from '../../src/contract/perk-detail.ts';
import { perksRoute } from '../../src/contract/perk.ts';
import type { Params } from '../../src/client/index.ts';
import { client, Seen, turn } from './page.ts';
import { problem, Server } from './server.ts';

const showing = (test: TestContext, from: ReturnType<typeof client>, id: string) => {
  const seen = new Seen<{ id: string }>((changed) => from.watch(perkRoute, 'en', changed, { id }));
  test.after(() => seen.watch.stop());
  return seen;
};

describe('a read with parameters', patience, () => {
  it('is one for each of them: asked once, shared, and never mixed up', async (test) => {
    const server = await Server.start(test, ({ path }) => ({ body: { id: path, title: path } }));
    const from = client({ endpoint: `${server.url}/api?key=k` });
    const seen = [showing(test, from, 'a'), showing(test, from, 'a'), showing(test, from, 'b/c')];
    await Promise.all(seen.map((one) => one.until('ready')));
    assert.deepEqual([...server.paths].sort(), ['/api/perks/a?key=k', '/api/perks/b%2Fc?key=k']);
    assert.deepEqual(
      seen.map(({ data }) => data.id),
      ['/api/perks/a?key=k', '/api/perks/a?key=k', '/api/perks/b%2Fc?key=k'],
    );
  });

  it('that is refused takes itself off the screen, and no other', async (test) => {
    let closed = false;
    const server = await Server.start(test, ({ path }) =>
      closed && path === '/perks/a' ? problem(403, 'role_required') : { body: { id: path, title: path } },
    );
    const from = client({ endpoint: server.url, credentials: 'include' });
    const [a, b] = [showing(test, from, 'a'), showing(test, from, 'b')];
    await Promise.all([a.until('ready'), b.until('ready')]);
    closed = true;
    a.watch.reload();
    await a.until('failed');
    assert.equal(b.last.status, 'ready');
  });

  it('opens another when it is given others, and shows nothing of the one before', async (test) => {
    const server = await Server.start(test, ({ path, headers }) => ({
      body: { items: [{ id: path, title: headers['accept-language'] }] },
    }));
    const from = client({ endpoint: server.url });
    const seen = new Seen<{ items: { id: string }[] }>((changed) =>
      from.watch(perksRoute, 'en', changed, { kind: 'tool' }),
    );
    test.after(() => seen.watch.stop());
    await seen.until('ready');
    const speak = (lang: string, params: Params): void => seen.watch.speak(lang, params);
    speak('en', { kind: 'tool' });
    await turn();
    assert.equal(server.asked.length, 1);
    speak('en', { kind: 'event' });
    assert.deepEqual(seen.statuses, ['loading', 'ready', 'loading']);
    await seen.until('ready');
    assert.deepEqual(seen.data.items[0]?.id, '/perks?kind=event');
    // Back again: it is known, and in another language what is on screen stays.
    speak('en', { kind: 'tool' });
    assert.deepEqual(seen.data.items[0]?.id, '/perks?kind=tool');
    speak('tr', { kind: 'tool' });
    assert.deepEqual(seen.data.items[0]?.id, '/perks?kind=tool');
  });

  it('gives its parameters to a source', async (test) => {
    const asked: unknown[] = [];
    const from = client({
      sources: {
        perks: ({ kind, state, cursor, lang }) => {
          asked.push([kind, state, cursor, lang]);
          return { items: [] };
        },
      },
    });
    const seen = new Seen((changed) => from.watch(perksRoute, 'tr', changed, { kind: 'tool' }));
    test.after(() => seen.watch.stop());
    await seen.until('ready');
    assert.deepEqual(asked, [['tool', undefined, undefined, 'tr']]);
  });
});
