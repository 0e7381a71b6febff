import assert from 'node:assert/strict';
import { createServer, request as forward, type Server } from 'node:http';
import { after, before, test } from 'node:test';
import { openPostgres } from '../../../demo/backend/db/database.ts';
import { ensureRoles } from '../../../demo/backend/db/roles.ts';
import { createTenantStore } from '../../../demo/backend/db/transaction.ts';
import { seedDatabase } from '../../../demo/backend/seed/seed.ts';
import { startBackendProcess } from '../../support/backend-process.ts';
import { eventually } from '../../support/eventually.ts';
import { createIssuerKey, startKeySetServer, type KeySetServer } from '../../support/key-set-server.ts';
import { startPostgres, type TestPostgres } from '../../support/postgres.ts';

let postgres: TestPostgres;
let keySet: KeySetServer;
before(async () => {
  postgres = await startPostgres();
  keySet = await startKeySetServer([]);
});
after(async () => {
  await keySet.stop();
  await postgres.stop();
});

/** A proxy as in docs/deploy.md: it ends TLS, so it says who asked, how, and by which name. */
const startProxy = async (to: number): Promise<{ url: string; server: Server }> => {
  const server = createServer((incoming, outgoing) => {
    const { method, url: path, headers } = incoming;
    const forwarded = 'for=203.0.113.9;proto=https;host=club.example';
    const sent = { ...headers, host: 'inner', forwarded, 'x-request-id': 'proxy-0000-1111' };
    const onward = forward({ host: '127.0.0.1', port: to, method, path, headers: sent }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.once('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, server };
};

/** What `npm run program` or an import would do: the demo's vendors in a database that a start has migrated. */
const fill = async (url: string): Promise<void> => {
  const db = openPostgres(url, { waitMs: 60_000 });
  const store = createTenantStore(db, await ensureRoles(db));
  await seedDatabase(store, new Date()).finally(() => db.destroy());
};

test('in production: an empty PostgreSQL, an RS256 key set, a proxy in front, figures, and a drain', async (t) => {
  const key = await createIssuerKey('RS256', '2026-11');
  keySet.keys = [key.jwk];
  const database = await postgres.database('production');
  const backend = startBackendProcess(t, {
    NODE_ENV: 'production',
    DATABASE_URL: database,
    LAUREL_SECRET: 'a secret of a real vendor, long enough',
    LAUREL_JWKS_URL: keySet.url.href,
    LAUREL_ISSUER: 'https://login.vendor.example',
    LAUREL_AUDIENCE: 'loyalty',
    LAUREL_CLAIM_ACCOUNT: 'company.id',
    LAUREL_TENANT: 'northpeak',
    LAUREL_TRUSTED_PROXIES: '127.0.0.1, ::1',
    LAUREL_PROXY_HEADERS: 'forwarded',
    LAUREL_METRICS_PORT: '0',
    LAUREL_DRAIN_SECONDS: '10',
  });
  const { url, metricsUrl } = await backend.logged(({ msg }) => msg === 'serving');
  const proxy = await startProxy(Number(new URL(String(url)).port));
  t.after(() => proxy.server.close());
  await fill(database);

  const ask = (path: string, headers: Record<string, string> = {}) => fetch(proxy.url + path, { headers });
  assert.equal((await ask('/ready')).status, 200);
  const exp = Math.floor(Date.now() / 1000) + 300;
  const tokenOf = (sub: string) =>
    key.sign({
      iss: 'https://login.vendor.example',
      aud: ['loyalty', 'portal'],
      sub,
      company: { id: 'tekin' },
      exp,
    });
  const token = await tokenOf('marta');
  const standing = await ask('/loyalty/standing', { authorization: `Bearer ${token}` });
  const body = await standing.text();
  assert.equal(standing.status, 200, body);
  assert.match(body, /"tier":\{"id":"\w+"/);
  const refused = await ask('/loyalty/standing', { authorization: `Bearer ${token}x` });
  assert.deepEqual(
    [refused.status, ((await refused.json()) as { requestId: string }).requestId],
    [401, 'proxy-0000-1111'],
    'the id of the proxy leads from the answer to the log',
  );
  const claimed = await fetch(`${proxy.url}/loyalty/perks/playbook/claims`, {
    method: 'POST',
    body: '{"values":{}}',
    headers: { authorization: `Bearer ${await tokenOf('deniz')}`, 'idempotency-key': crypto.randomUUID() },
  });
  const { access } = (await claimed.json()) as { access?: { href?: string } };
  assert.match(
    access?.href ?? '',
    /^https:\/\/club\.example\/loyalty\/tickets\//,
    'links are of the public address',
  );
  assert.equal((await ask(new URL(access?.href ?? '').pathname)).status, 200);
  assert.equal((await ask('/demo/members')).status, 404, 'there is no vendor’s console');

  const line = await backend.logged(({ status }) => status === 401);
  assert.deepEqual(
    [line['requestId'], line['route'], line['method']],
    ['proxy-0000-1111', '/loyalty/standing', 'GET'],
  );
  const { tenant } = await backend.logged(
    ({ route, status }) => route === '/loyalty/standing' && status === 200,
  );
  assert.equal(tenant, 'northpeak');
  const figures = await (await fetch(String(metricsUrl))).text();
  assert.match(
    figures,
    /laurel_request_duration_seconds_count\{route="\/loyalty\/standing",method="GET",status="2xx"\} 1\n/,
  );
  assert.match(figures, /laurel_token_faults_total\{code="unauthenticated"\} 1\n/);
  assert.equal((await fetch(`${String(url)}/metrics`)).status, 404, 'not on the port of the world');

  backend.terminate();
  await eventually(async () => {
    const ready = await ask('/ready');
    assert.deepEqual([ready.status, await ready.json()], [503, { ready: false, missing: ['draining'] }]);
  });
  const last = await ask('/loyalty/standing', { authorization: `Bearer ${token}` });
  assert.equal(last.status, 200, 'it answers while it drains');
  assert.equal(await backend.ended, 0);
  assert.equal(backend.lines.at(-1)?.['msg'], 'stopped');
  const probes = backend.lines.filter(({ route }) => route === '/ready').map(({ status }) => status);
  assert.deepEqual([...new Set(probes)], [503], 'probes that are answered well are not logged');
});
