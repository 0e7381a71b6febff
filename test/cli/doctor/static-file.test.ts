import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { diagnose, type Diagnosis } from '../../../src/cli/doctor/diagnose.ts';
import { failedIds } from './examine.ts';

describe('one static file', () => {
  let server: Server;
  let diagnosis: Diagnosis;
  before(async () => {
    server = createServer((request, response) => {
      const isThere = request.url?.split('?')[0] === '/loyalty/standing';
      const [status, type, text] = isThere
        ? ([200, 'application/json', '{"tier":{"name":"Gold"}}'] as const)
        : ([404, 'text/html', '<html>Not found'] as const);
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'public, max-age=3600' });
      response.end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    diagnosis = await diagnose({
      endpoint: `http://127.0.0.1:${port}/loyalty/`,
      write: false,
      json: false,
      timeoutMs: 30_000,
    });
  });
  after(() => server.close());

  test('reaches L0 with the badge, and has no fault', () => {
    assert.deepEqual(failedIds(diagnosis, 'fault'), []);
    const [badge, ...others] = diagnosis.widgets;
    assert.deepEqual([badge?.widget.tag, badge?.level], ['laurel-tier-badge', 0]);
    assert.ok(others.every(({ isServed }) => !isServed));
  });

  test('is told what L1 would add, and what its absence costs', () => {
    const gaps = failedIds(diagnosis, 'gap');
    for (const id of ['session/absent', 'routes/absent', 'answer/contract', 'language/header'])
      assert.ok(gaps.includes(id), id);
    const hints = diagnosis.findings.filter(({ check }) => check.id === 'feeds/standing-next');
    assert.equal(hints[0]?.check.cost, 'Not shown: which tier comes next.');
    assert.ok(failedIds(diagnosis, 'hint').includes('cors/unexamined'));
  });
});

describe('no backend', () => {
  test('a port that nobody listens on is one fault, after one request', async () => {
    const free = createServer();
    await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
    const { port } = free.address() as AddressInfo;
    await new Promise((resolve) => free.close(resolve));
    const diagnosis = await diagnose({
      endpoint: `http://127.0.0.1:${port}`,
      write: false,
      json: false,
      timeoutMs: 30_000,
    });
    assert.deepEqual([failedIds(diagnosis, 'fault'), diagnosis.requests], [['reach/port'], 1]);
  });

  test('a host without an address is one fault', async () => {
    const diagnosis = await diagnose({
      endpoint: 'http://nobody.invalid/loyalty',
      write: false,
      json: false,
      timeoutMs: 30_000,
    });
    assert.deepEqual(failedIds(diagnosis, 'fault'), ['reach/host']);
  });

  test('an answer that never comes is a fault of time', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    const only = new Set(['session', 'standing'] as const);
    const diagnosis = await diagnose({
      endpoint: `http://127.0.0.1:${port}`,
      write: false,
      json: false,
      timeoutMs: 50,
      only,
    });
    silent.closeAllConnections();
    silent.close();
    assert.ok(failedIds(diagnosis, 'fault').every((id) => id === 'reach/timeout'));
    assert.ok(diagnosis.findings.length > 0);
  });
});
