import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { createApp } from '../../../demo/backend/http/app.ts';
import { openPostgres } from '../../../demo/backend/db/database.ts';
import { ensureRoles, type DatabaseRoles } from '../../../demo/backend/db/roles.ts';
import { createTenantStore, type TenantStore } from '../../../demo/backend/db/transaction.ts';
import { pgBouncerVersion, startPgBouncer, type TestPooler } from '../../support/pgbouncer.ts';
import { seededDatabase, startSeededPostgres } from '../../support/seeded-postgres.ts';
import type { TestPostgres } from '../../support/postgres.ts';
import { auth, bearer, get, identityOf, send, today } from '../seeded-backend.ts';

const version = pgBouncerVersion();
const knowsNames = version !== undefined && (version[0] > 1 || version[1] >= 21);
const connections = 3;

describe(
  'a backend behind PgBouncer in transaction mode',
  { skip: version === undefined && 'PgBouncer is not installed: apt-get install pgbouncer' },
  () => {
    let postgres: TestPostgres;
    let pooler: TestPooler;
    let roles: DatabaseRoles;
    let stores: { readonly pooled: TenantStore; readonly direct: TenantStore };
    let app: (request: Request) => Promise<Response>;
    let unpooled: typeof app;
    before(async () => {
      postgres = await startSeededPostgres('fixed', today);
      const url = await postgres.database('laurel', seededDatabase);
      pooler = await startPgBouncer(url, connections);
      const db = openPostgres(pooler.url, { waitMs: 60_000, namesStatements: false });
      roles = await ensureRoles(db);
      stores = {
        pooled: createTenantStore(db, roles),
        direct: createTenantStore(openPostgres(url, { waitMs: 60_000 }), roles),
      };
      const [rate, clock] = [{ requests: 1e6, seconds: 60 }, () => today];
      const options = { auth, clock, rate, origins: [], demo: false, waitMs: 60_000 };
      app = createApp({ ...options, store: stores.pooled });
      unpooled = createApp({ ...options, store: stores.direct });
    });
    after(async () => {
      await Promise.all([stores.pooled.close(), stores.direct.close()]);
      await pooler.stop();
      await postgres.stop();
    });

    const answer = async (key: string, path: string, through = app): Promise<unknown> => {
      const authorization = await bearer(identityOf(key), today);
      const response = await through(get(`/loyalty${path}`, { authorization }));
      const { asOf: _, ...body } = (await response.json()) as Record<string, unknown>;
      return { status: response.status, body };
    };

    test('answers members of several vendors at once as it does without it, over three connections', async () => {
      const asked = ['marta', 'henrik', 'ece', 'carmen'].flatMap((key) =>
        ['/session', '/standing', '/perks', '/referrals', '/leaderboards'].map(
          (path) => [key, path] as const,
        ),
      );
      const expected = new Map<string, unknown>();
      for (const [key, path] of asked) expected.set(key + path, await answer(key, path, unpooled));
      for (let round = 0; round < 5; round += 1) {
        const answers = await Promise.all(asked.map(([key, path]) => answer(key, path)));
        answers.forEach((got, i) => assert.deepEqual(got, expected.get(asked[i]?.join('') ?? '')));
      }
      const server = openPostgres(postgres.urlFor('laurel', 'postgres', ''));
      const { rows } = await sql<{ count: number }>`
        select count(*) from pg_stat_activity where datname = 'laurel' and pid <> pg_backend_pid()`
        .execute(server)
        .finally(() => server.destroy());
      const own = 1; // of the store that goes past the pooler
      assert.ok((rows[0]?.count ?? 0) <= connections + own, `${rows[0]?.count} connections`);
    });

    test('one write of many at once is done once', async () => {
      const key = crypto.randomUUID();
      const request = () =>
        send(
          { now: today },
          'marta',
          '/perks/architecture-review/claims',
          { values: { brief: 'Whether to split by depot', from: '2026-12-07' } },
          { 'idempotency-key': key },
        );
      const replies = await Promise.all(
        Array.from({ length: 20 }, async () => {
          const response = await app(await request());
          return { status: response.status, text: await response.text() };
        }),
      );
      const done = replies.filter(({ status }) => status === 200).map(({ text }) => text);
      assert.ok(done.length > 0, JSON.stringify(replies[0]));
      assert.equal(new Set(done).size, 1, 'the same answer to all');
    });

    test('names of statements need a PgBouncer that knows them', async () => {
      const named = openPostgres(pooler.url, { waitMs: 60_000 });
      const store = createTenantStore(named, roles);
      const tried = await Promise.allSettled(
        Array.from({ length: 40 }, (_, i) =>
          store.transaction(i % 2 ? 'northpeak' : 'tidepool', (tx) =>
            tx.selectFrom('tenant').select('tenant').execute(),
          ),
        ),
      );
      await store.close();
      const failed = tried.filter(({ status }) => status === 'rejected').length;
      assert.equal(failed > 0, !knowsNames, `${failed} of 40 failed on ${version?.join('.')}`);
    });
  },
);
