import assert from 'node:assert/strict';
import { after, describe, it, type TestContext } from 'node:test';
import type { Outbox, WriteIntent, WriteResult } from '../../../src/client/outbox/outbox.ts';
import { writes, type WriteRoute } from '../../../src/contract/routes.ts';
import { compiledRoute } from '../../support/compiled-routes.ts';
import { suiteTimeout } from '../../support/timeouts.ts';
import { recordConsole, session } from '../test-client.ts';
import { FakeBrowser } from './fake-browser.ts';

/** What a server answers to a write that it has done, besides its status. */
const bodies: Readonly<Record<string, readonly [type: string, text: string]>> = {
  empty: ['application/json', ''],
  'a page of HTML': ['text/html; charset=utf-8', '<!DOCTYPE html><title>Sign in</title>'],
  'JSON that ends early': ['application/json', '{"id":"x-1","status":'],
  null: ['application/json', 'null'],
  'a list': ['application/json', '[{"id":"x-1"}]'],
  'another shape': ['application/json', '{"ok":true,"result":{"id":"x-1"}}'],
  'an id that is a number': [
    'application/json',
    '{"id":41,"title":"Review","status":"requested","company":"Orsa","at":"2027-01-31"}',
  ],
};

const statuses = [200, 201, 202, 203, 204];
const found = { id: 'x-1', title: 'Review', status: 'requested', company: 'Orsa', at: '2027-01-31' };

/** A backend that does every write, by key or not, and answers as `body` says. */
class OddServer {
  readonly keys: (string | null)[] = [];
  posts = 0;
  readonly keepsKeys: boolean;
  readonly finds: boolean;
  readonly reply: () => Response;

  constructor(keepsKeys: boolean, finds: boolean, reply: () => Response) {
    this.keepsKeys = keepsKeys;
    this.finds = finds;
    this.reply = reply;
  }

  readonly answer = async (request: Request, path: string): Promise<Response> => {
    const json = (body: unknown, headers: Record<string, string> = {}): Response =>
      new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json', ...headers } });
    if (path === '/session') return json(session('marta', 'tekin', { idempotency: this.keepsKeys }));
    if (request.method === 'GET') {
      const key = new URL(request.url).searchParams.get('key') ?? '';
      return this.finds
        ? json({ items: this.keys.includes(key) ? [found] : [] }, { 'Idempotency-Key': key })
        : json({ items: [{ ...found, id: 'somebody-elses' }] });
    }
    this.posts += 1;
    const key = request.headers.get('Idempotency-Key');
    // One that keeps no keys does it again each time that it is asked.
    if (!this.keepsKeys || !this.keys.includes(key)) this.keys.push(key);
    return this.reply();
  };
}

const body = (route: WriteRoute, text: string): object =>
  route.id === 'claimPerk' || route.id === 'refer'
    ? { values: { brief: text } }
    : route.id === 'respond'
      ? { answers: { brief: text } }
      : route.id === 'declineClaim'
        ? { reason: text }
        : {};

const intent = (route: WriteRoute, text: string): WriteIntent =>
  Object({
    write: compiledRoute(route.id),
    params: route.path.includes('{id}') ? { id: 'n-7' } : {},
    about: route.id === 'refer' ? 'orsa.example' : undefined,
    body: body(route, text),
    lang: 'es',
  });

/** Everything that a person can press, more than once. */
const pressEverything = async (outbox: Outbox, route: WriteRoute): Promise<WriteResult<unknown>[]> => {
  const results: WriteResult<unknown>[] = [];
  const press = async (deed: () => Promise<WriteResult<unknown>>): Promise<void> => {
    results.push(await deed());
  };
  const resend = async (): Promise<void> => {
    const [pending] = outbox.pending();
    if (pending) await press(() => outbox.resend(pending.key));
  };
  await resend();
  await press(() => outbox.send(intent(route, 'first')));
  await outbox.resume();
  await press(() => outbox.send(intent(route, 'edited')));
  for (const { key } of outbox.pending()) outbox.discard(key);
  await press(() => outbox.send(intent(route, 'first')));
  await resend();
  return results;
};

// Hundreds of pages each: on a busy machine they take longer than other suites.
describe('a write that was answered with success', { timeout: 4 * suiteTimeout.timeout }, () => {
  let cells = 0;
  let wrong = 0;
  after(() => console.log(`write outcomes: ${cells} cells, ${wrong} wrong`));

  const check = async (test: TestContext, route: WriteRoute): Promise<void> => {
    const browser = new FakeBrowser(test);
    const said = recordConsole(test);
    for (const status of statuses)
      for (const [name, [type, text]] of Object.entries(
        status === 204 ? { nothing: ['', ''] as const } : bodies,
      ))
        for (const finds of [true, false])
          for (const keepsKeys of [true, false]) {
            browser.reset();
            said.length = 0;
            const server = new OddServer(
              keepsKeys,
              finds,
              () => new Response(status === 204 ? null : text, { status, headers: { 'Content-Type': type } }),
            );
            Object.assign(browser.server, { answer: server.answer });
            const page = browser.page();
            const { outbox } = await page.open();
            const first = await page.run(() => outbox.send(intent(route, 'first')));
            const isFound = finds && 'finder' in route;
            cells += 1;
            wrong += 1;
            const cell = `${route.id} ${status} ${name}, finder ${finds}, keys ${keepsKeys}`;
            assert.equal(first.status, isFound ? 'done' : 'pending', cell);
            assert.equal(server.posts, 1, `${cell}: sent ${server.posts} times`);
            if (first.status === 'done') assert.equal(Object(first.reply).id, 'x-1', cell);
            if (first.status === 'pending') {
              const isPage = status !== 204 && type.startsWith('text/html');
              assert.equal(first.answered, isPage ? 'page' : 'unreadable', cell);
              const after = await page.run(() => pressEverything(outbox, route));
              assert.deepEqual(
                after.filter((result) => result.status === 'rejected'),
                [],
                cell,
              );
              // The next page knows it, too.
              const next = browser.page();
              const again = await next.open();
              await next.run(() => again.outbox.resume());
              await next.run(() => again.outbox.send(intent(route, 'on the next page')));
            }
            assert.equal(server.keys.length, 1, `${cell}: done ${server.keys.length} times`);
            assert.equal(
              said.filter((line) => line.includes('It may be done')).length,
              1,
              `${cell}: ${said.join('\n')}`,
            );
            wrong -= 1;
          }
  };

  for (const route of writes)
    it(`is done or unknown, never "not sent", and is never done twice: ${route.id}`, (test) =>
      check(test, route));

  it('is sent after the sign-in, where the server says that it has made nothing', async (test) => {
    recordConsole(test);
    const browser = new FakeBrowser(test);
    const [route] = writes;
    assert.ok(route);
    const server = new OddServer(false, true, () => Response.json(found));
    let isSignedIn = false;
    browser.server.answer = async (request, path) =>
      request.method === 'POST' && !isSignedIn
        ? new Response('<html><form>', { headers: { 'Content-Type': 'text/html' } })
        : server.answer(request, path);
    const page = browser.page();
    const { outbox } = await page.open();
    const sent = await page.run(() => outbox.send(intent(route, 'one')));
    assert.deepEqual([sent.status, 'answered' in sent && sent.answered], ['pending', 'page']);
    isSignedIn = true;
    await page.run(() => outbox.resume());
    assert.equal(server.keys.length, 1);
    assert.deepEqual(
      page.run(() => outbox.pending()),
      [],
    );
  });

  it('by a function of the page that returns nothing is unknown as well', async (test) => {
    recordConsole(test);
    const browser = new FakeBrowser(test);
    const [route] = writes;
    assert.ok(route);
    let calls = 0;
    const page = browser.page();
    const { outbox } = await page.open({
      sources: Object({ [route.id]: async () => void (calls += 1) }),
    });
    Object.assign(browser.server, { says: false, finds: false });
    const sent = await page.run(() => outbox.send(intent(route, 'one')));
    assert.deepEqual([sent.status, 'answered' in sent && sent.answered], ['pending', 'unreadable']);
    await page.run(() => pressEverything(outbox, route));
    assert.equal(calls, 1);
  });
});
