import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { serve, type RunningServer } from '../../../demo/backend/serve.ts';
import { createStartingListener } from '../../../demo/backend/listener.ts';
import { startHttpServer } from '../../../demo/backend/http-server.ts';
import { eventually } from '../../support/eventually.ts';
import { createIssuerKey, startKeySetServer, type KeySetServer } from '../../support/key-set-server.ts';
import { startPostgres, type TestPostgres } from '../../support/postgres.ts';
import { startTcpProxy, type TcpProxy } from '../../support/tcp-proxy.ts';

const secret = 'a secret of a real vendor, long enough';

test('while it starts, it lives and is not ready', async (t) => {
  const server = await startHttpServer(0, '127.0.0.1', createStartingListener());
  t.after(() => server.close(0));
  const ask = (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`);
  assert.equal((await ask('/health')).status, 200);
  const ready = await ask('/ready');
  assert.deepEqual([ready.status, await ready.json()], [503, { ready: false, missing: ['starting'] }]);
  assert.equal((await ask('/loyalty/standing')).status, 503);
});

describe('the probes and figures of a backend', () => {
  let postgres: TestPostgres;
  let network: TcpProxy;
  let keySet: KeySetServer;
  let served: RunningServer;
  let direct: string;
  before(async () => {
    postgres = await startPostgres();
    direct = await postgres.database('probed');
    const { port } = new URL(direct);
    network = await startTcpProxy(Number(port));
    keySet = await startKeySetServer([(await createIssuerKey('ES256', 'one')).jwk]);
    served = await serve({
      port: 0,
      database: { url: direct.replace(`:${port}/`, `:${network.port}/`) },
      demo: false,
      secret,
      identity: { keySet: keySet.url, issuer: 'https://login.example', audience: 'loyalty' },
      proxies: { trusted: undefined },
      limits: { badTokenRate: { requests: 3, seconds: 3600 } },
      log: 'off',
      metricsPort: 0,
    });
  });
  after(async () => {
    await served.close();
    network.close();
    await keySet.stop();
    await postgres.stop();
  });

  const ask = (path: string, init: RequestInit = {}) => fetch(served.url + path, init);
  const figures = async () => (await fetch(served.metricsUrl ?? '')).text();
  const missing = async () => {
    const response = await ask('/ready');
    const { missing: parts = [] } = (await response.json()) as { missing?: string[] };
    assert.equal(response.status, parts.length === 0 ? 200 : 503);
    return parts;
  };

  test('answer GET and HEAD, are not stored, and are not for other origins', async () => {
    for (const path of ['/health', '/ready'])
      for (const method of ['GET', 'HEAD']) {
        const response = await ask(path, { method, headers: { origin: 'https://portal.example' } });
        assert.equal(response.status, 200, path);
        assert.equal(response.headers.get('cache-control'), 'no-store');
        assert.equal(response.headers.get('access-control-allow-origin'), null);
        assert.equal((await response.text()) === '', method === 'HEAD');
      }
    const refused = await ask('/ready', { method: 'POST' });
    assert.deepEqual([refused.status, refused.headers.get('allow')], [405, 'GET, HEAD']);
  });

  test('say which part is missing, and nothing else, and that it is back', async () => {
    network.cut();
    assert.deepEqual(await missing(), ['database']);
    assert.equal((await ask('/health')).status, 200, 'the process lives without a database');
    assert.doesNotMatch(await (await ask('/ready')).text(), /127\.0|ECONN|postgres/);
    network.restore();
    await eventually(async () => assert.deepEqual(await missing(), []));
    const client = new pg.Client(direct);
    await client.connect();
    await client.query('alter table laurel.migration rename to migration_gone');
    assert.deepEqual(await missing(), ['migrations']);
    await client.query('alter table laurel.migration_gone rename to migration');
    await client.end();
    assert.deepEqual(await missing(), []);
  });

  test('a database that says nothing is missing too', async () => {
    network.silence();
    assert.deepEqual(await missing(), ['database']);
    network.cut();
    network.restore();
    await eventually(async () => assert.deepEqual(await missing(), []));
  });

  test('a key set that was never read is missing', async (t) => {
    keySet.mode = 'cut';
    const other = await serve({
      port: 0,
      database: { url: await postgres.database('probed-too') },
      demo: false,
      secret,
      identity: { keySet: keySet.url },
      log: 'off',
    });
    t.after(() => other.close());
    const ready = await fetch(`${other.url}/ready`);
    assert.deepEqual([ready.status, await ready.json()], [503, { ready: false, missing: ['keys'] }]);
    const answer = await fetch(`${other.url}/loyalty/session`, {
      headers: { authorization: 'Bearer a.b.c' },
    });
    assert.equal(answer.status, 401, 'what is no token at all needs no key');
    keySet.mode = 'up';
  });

  test('an address that guesses tokens must wait; nobody else does', async () => {
    const guess = (headers: Record<string, string> = {}) =>
      ask('/loyalty/session', { headers: { authorization: 'Bearer a.b.c', ...headers } });
    for (let time = 0; time < 3; time += 1) assert.equal((await guess()).status, 401);
    const refused = await guess();
    assert.equal(refused.status, 429);
    assert.ok(Number(refused.headers.get('retry-after')) > 0);
    const behind = await guess({ 'x-forwarded-for': '203.0.113.9' });
    assert.equal(behind.status, 401, 'no limit for all who come by a proxy that nobody named');
    assert.equal((await ask('/loyalty/session')).status, 401, 'no token is no guess');
  });

  test('the figures are counted by route, method and status, with few labels', async () => {
    for (const path of ['/loyalty/perks/one', '/loyalty/perks/two', '/loyalty/nowhere/marta', '/elsewhere'])
      await ask(path);
    await ask('/loyalty/perks/one', { method: 'PATCH' });
    const text = await figures();
    const counts = new Map(
      [...text.matchAll(/^laurel_request_duration_seconds_count\{(.*)\} (\d+)$/gm)].map(
        ([, labels = '', count]) => [labels, Number(count)],
      ),
    );
    assert.equal(counts.get('route="/loyalty/perks/:id",method="GET",status="4xx"'), 2);
    assert.equal(counts.get('route="/loyalty/perks/:id",method="other",status="4xx"'), 1);
    assert.ok((counts.get('route="none",method="GET",status="4xx"') ?? 0) >= 2);
    for (const [name, value] of [
      ['laurel_requests_in_flight', '0'],
      ['laurel_database_connections\\{state="used"\\}', '\\d+'],
      ['laurel_database_waiting', '0'],
      ['laurel_token_faults_total\\{code="rate_limited"\\}', '1'],
      ['process_cpu_seconds_total', '[\\d.]+'],
    ])
      assert.match(text, new RegExp(`^${name} ${value}$`, 'm'));
    const own = text.split('\n').filter((line) => line.startsWith('laurel_'));
    const labels = new Set(own.flatMap((line) => [...line.matchAll(/(\w+)="/g)].map(([, label]) => label)));
    assert.deepEqual([...labels].sort(), ['code', 'le', 'method', 'route', 'state', 'status']);
    assert.doesNotMatch(text, /marta|\/one|nowhere/);
    for (const line of text.split('\n'))
      assert.match(
        line,
        /^$|^# (HELP|TYPE) |^\w+(\{[^{}]*\})? (-?\d+(\.\d+)?(e[+-]?\d+)?|[+-]Inf|NaN)$/,
        line,
      );
    assert.equal((await fetch(served.metricsUrl?.replace('/metrics', '/other') ?? '')).status, 404);
  });
});
