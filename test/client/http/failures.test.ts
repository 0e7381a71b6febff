import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { ErrorKind } from '../../../src/client/errors.ts';
import { ladderRoute, standingRoute } from '../../../src/contract/compiled/index.ts';
import { suiteTimeout } from '../../support/timeouts.ts';
import { createClient, FakeTimers, nextMacrotask, recordStates } from '../test-client.ts';
import { FakeServer, unansweredReply, type FakeReply } from '../fake-server.ts';

/** What stands in a response that failed, or that is none of the contract's. */
const contents: Readonly<Record<string, (status: number) => FakeReply>> = {
  problem: (status) => ({
    headers: { 'Content-Type': 'application/problem+json' },
    body: { status, code: 'budget_frozen', detail: 'Presupuesto congelado', requestId: 'r-9' },
  }),
  'problem as JSON': (status) => ({
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: { status, code: 'budget_frozen', detail: { text: 'Bütçe dondu', lang: 'tr' }, requestId: 'r-9' },
  }),
  'JSON of a framework': () => ({
    body: { message: 'Nope', detail: 'NullPointerException at …', requestId: 'r-9' },
  }),
  'page of HTML': () => ({
    headers: { 'Content-Type': 'text/html' },
    raw: '\n<!DOCTYPE html><title>Sign in</title>',
  }),
  'page without a type': () => ({ headers: { 'Content-Type': 'text/plain' }, raw: '<html lang=en><form>' }),
  text: () => ({ headers: { 'Content-Type': 'text/plain' }, raw: 'Nope' }),
  nothing: () => ({ raw: '' }),
};

const isPage = (content: string): boolean => content.startsWith('page');
const isProblem = (content: string): boolean => content.startsWith('problem');

const kindOf = (status: number, content: string): ErrorKind => {
  if (status < 300) return isPage(content) ? 'authentication' : 'contract';
  const says: Readonly<Record<number, ErrorKind>> = {
    401: 'authentication',
    404: isProblem(content) ? 'not_found' : 'contract',
    405: 'invalid',
    408: 'timeout',
    410: 'not_found',
    413: 'invalid',
    425: 'invalid',
    429: 'rate_limit',
    504: 'timeout',
  };
  const said = says[status];
  if (said) return said;
  if (status >= 500) return 'connection';
  if (isPage(content)) return 'authentication';
  return status === 403
    ? 'forbidden'
    : status === 406
      ? 'contract'
      : status === 409 || status === 412
        ? 'conflict'
        : 'invalid';
};

describe('a failure says what it is', suiteTimeout, () => {
  let cells = 0;
  let wrong = 0;
  after(() => console.log(`statuses and content types: ${cells} cells, ${wrong} wrong`));

  const statuses = [
    200, 201, 203, 400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 412, 413, 419, 422, 425, 429,
  ];
  for (const status of [...statuses, 500, 501, 502, 503, 504, 520])
    it(`with status ${status}, in each form`, async (test) => {
      new FakeTimers(test);
      for (const [content, reply] of Object.entries(contents)) {
        cells += 1;
        wrong += 1;
        const server = await FakeServer.start(test, () => ({ status, ...reply(status) }));
        const client = createClient({ endpoint: server.url, getToken: () => 'marta' });
        const { error } = await recordStates(test, client, standingRoute).until('error');
        assert.equal(error.kind, kindOf(status, content), content);
        if (status >= 300) assert.equal(error.status, status, content);
        const told = isProblem(content) && status >= 400;
        assert.equal(error.code, told ? 'budget_frozen' : undefined, content);
        assert.equal(error.detail !== undefined, told, content);
        if (status >= 400 && content.includes('JSON')) assert.equal(error.requestId, 'r-9', content);
        wrong -= 1;
      }
    });

  it('and keeps its own words where the code is the contract’s', async (test) => {
    const server = await FakeServer.start(test, () => ({
      status: 409,
      body: { code: 'seat_taken', detail: 'ORA-00001: unique constraint' },
    }));
    const { error } = await recordStates(test, createClient({ endpoint: server.url }), standingRoute).until(
      'error',
    );
    assert.deepEqual([error.code, error.detail], ['seat_taken', undefined]);
  });

  it('"not served" in plain JSON is no failure', async (test) => {
    const server = await FakeServer.start(test, () => ({ status: 404, body: { code: 'not_served' } }));
    await recordStates(test, createClient({ endpoint: server.url }), standingRoute).until('empty');
  });

  it('takes nothing from the screen while nobody says that it must go: a sign-in page, a failing getToken', async (test) => {
    new FakeTimers(test);
    let answer: FakeReply = { body: { tier: { name: 'Gold' } } };
    const server = await FakeServer.start(test, ({ path }) =>
      path === '/session' ? { status: 404, body: {} } : answer,
    );
    let token = (): string => 'marta';
    const client = createClient({ endpoint: server.url, getToken: () => token() });
    const seen = await recordStates(test, client, standingRoute).until('ready');
    answer = contents['page of HTML']!(200);
    seen.subscription.reload();
    await seen.until('stale');
    assert.equal(seen.error.kind, 'authentication');
    answer = { status: 401 };
    token = () => {
      throw new TypeError('Failed to fetch');
    };
    seen.subscription.reload();
    await seen.until('stale', (state) => 'error' in state && state.error.kind === 'connection');
    assert.equal(seen.error.message, "getToken({reason: 'expired'}) failed");
    assert.deepEqual(seen.data, { tier: { name: 'Gold' } });
  });
});

describe('a backend that leads nowhere costs a bounded number of requests', suiteTimeout, () => {
  const costs: string[] = [];
  after(() => console.log(`requests: ${costs.join(', ')}`));

  it('a redirect in circles is a sign-in that is needed', async (test) => {
    new FakeTimers(test);
    const server = await FakeServer.start(test, ({ path }) => ({
      status: 302,
      headers: { Location: path === '/a' ? '/b' : '/a' },
    }));
    const { error } = await recordStates(test, createClient({ endpoint: server.url }), standingRoute).until(
      'error',
    );
    assert.equal(error.kind, 'authentication');
    costs.push(`${server.received.length} for a redirect loop`);
    assert.ok(server.received.length <= 22, `${server.received.length}`);
  });

  it('a 401 to every token', async (test) => {
    new FakeTimers(test);
    const server = await FakeServer.start(test, () => ({ status: 401 }));
    let tokens = 0;
    const client = createClient({ endpoint: server.url, getToken: () => `t${(tokens += 1)}` });
    const both = [recordStates(test, client, standingRoute), recordStates(test, client, ladderRoute)];
    await Promise.all(both.map((seen) => seen.until('error')));
    for (let rest = 0; rest < 20; rest += 1) await nextMacrotask();
    costs.push(`${server.received.length} and ${tokens} tokens for a 401 loop of two widgets`);
    assert.ok(server.received.length <= 8 && tokens <= 4, `${server.received.length} ${tokens}`);
  });

  it('a getToken that never settles', async (test) => {
    const clock = new FakeTimers(test);
    const server = await FakeServer.start(test, () => unansweredReply);
    let calls = 0;
    const getToken = (): Promise<string> => new Promise(() => (calls += 1));
    const client = createClient({ endpoint: server.url, getToken });
    const both = [recordStates(test, client, standingRoute), recordStates(test, client, ladderRoute)];
    await nextMacrotask();
    clock.expireTimeouts(10_000);
    await Promise.all(both.map((seen) => seen.until('error')));
    const [first, second] = both.map(({ error }) => error);
    assert.equal(first?.kind, 'connection');
    assert.equal(first, second);
    costs.push(`${server.received.length} and ${calls} call for a hanging getToken`);
    assert.deepEqual([server.received.length, calls], [0, 1]);
  });
});
