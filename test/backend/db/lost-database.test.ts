import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { openPostgres, poolSize, type Database } from '../../../demo/backend/db/database.ts';
import { migrate } from '../../../demo/backend/db/migrate.ts';
import type { DatabaseRoles } from '../../../demo/backend/db/roles.ts';
import { createTenantStore, type TenantStore } from '../../../demo/backend/db/transaction.ts';
import { createApp, type AppOptions } from '../../../demo/backend/http/app.ts';
import { seedDatabase } from '../../../demo/backend/seed/seed.ts';
import { startPostgres, type TestPostgres } from '../../support/postgres.ts';
import { startTcpProxy, type TcpProxy } from '../../support/tcp-proxy.ts';
import { auth, bearer, get, identityOf, read, today } from '../seeded-backend.ts';

const terminateAll = `select pg_terminate_backend(pid) from pg_stat_activity
  where datname = 'lost' and pid <> pg_backend_pid()`;

/** A promise that a test settles by hand. */
const gate = () => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
};

describe('a database that gets lost', () => {
  let postgres: TestPostgres;
  let proxy: TcpProxy;
  let url: string;
  let db: Database;
  let hastyDb: Database;
  let store: TenantStore;
  let roles: DatabaseRoles;
  const logged: string[] = [];
  const appWith = (options: Partial<AppOptions> = {}) =>
    createApp({
      store,
      clock: () => today,
      auth,
      origins: [],
      demo: false,
      log: (_id, line) => logged.push(line),
      ...options,
    });
  let app: ReturnType<typeof appWith>;
  let hasty: typeof app;

  before(async () => {
    postgres = await startPostgres();
    const direct = new URL(await postgres.database('lost'));
    proxy = await startTcpProxy(Number(direct.port));
    url = direct.href.replace(`:${direct.port}/`, `:${proxy.port}/`);
    // On a loaded machine a connection takes its time; only where waiting itself is tested, it is short.
    db = openPostgres(url, { waitMs: 60_000 });
    hastyDb = openPostgres(url, { waitMs: 500, silenceMs: 600 });
    const patient = openPostgres(url);
    roles = await migrate(patient);
    await seedDatabase(createTenantStore(patient, roles), today);
    await patient.destroy();
    store = createTenantStore(db, roles);
    app = appWith();
    hasty = appWith({ store: createTenantStore(hastyDb, roles) });
  });
  after(async () => {
    await db.destroy();
    await hastyDb.destroy();
    proxy.close();
    await postgres.stop();
  });

  const ask = async (path: string, by = app) =>
    by(get(`/loyalty${path}`, { authorization: await bearer(identityOf('marta'), today) }));
  const claim = async (key: string, by = app) =>
    by(
      new Request('http://backend.test/loyalty/perks/rate-planner/claims', {
        method: 'POST',
        body: '{"values":{}}',
        headers: { authorization: await bearer(identityOf('marta'), today), 'idempotency-key': key },
      }),
    );
  const isUnavailable = async (response: Response, retryAfter = '5') => {
    const problem = await read<{ code: string }>(response);
    assert.deepEqual([response.status, problem.code], [503, 'unavailable']);
    assert.equal(response.headers.get('retry-after'), retryAfter);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
    assert.doesNotMatch(JSON.stringify(problem), /postgres|terminat|connection|127\.0|\.ts/i);
  };

  test('idle connections that are terminated are replaced', async () => {
    await Promise.all(['/session', '/standing', '/perks', '/claims'].map((path) => ask(path)));
    await postgres.run(terminateAll);
    // The pool may hear of it a moment later: then that one request says so.
    for (const path of ['/session', '/standing']) {
      const response = await ask(path);
      if (response.status !== 200) await isUnavailable(response);
    }
    for (const path of ['/session', '/standing', '/perks']) assert.equal((await ask(path)).status, 200, path);
  });

  test('a connection that is terminated in the middle of a transaction costs that request alone, and leaves nothing behind', async () => {
    const [reached, goOn] = [gate(), gate()];
    let halted = 0;
    const halting = appWith({
      store: {
        ...store,
        transaction: (tenant, work) =>
          store.transaction(tenant, async (tx) => {
            const done = await work(tx);
            if ((halted += 1) === 2) reached.open();
            await goOn.opened;
            return done;
          }),
      },
    });
    const key = crypto.randomUUID();
    const [write, reading] = [claim(key, halting), ask('/standing', halting)];
    await reached.opened;
    await postgres.run(terminateAll);
    goOn.open();
    for (const response of await Promise.all([write, reading])) await isUnavailable(response);
    assert.ok(logged.length >= 2, 'the log says why');
    const again = await claim(key);
    assert.deepEqual([again.status, again.headers.get('idempotent-replayed')], [200, null]);
    const replayed = await claim(key);
    assert.deepEqual([replayed.status, replayed.headers.get('idempotent-replayed')], [200, 'true']);
  });

  test('connections that are terminated again and again under load never end the process, and all is well afterwards', async () => {
    const answers: Promise<Response>[] = [];
    for (let round = 0; round < 5; round += 1) {
      for (const path of ['/session', '/standing', '/perks', '/claims', '/leaderboards'])
        answers.push(ask(path), ask(path));
      await postgres.run(terminateAll);
    }
    for (const response of await Promise.all(answers))
      if (response.status !== 200) await isUnavailable(response);
    for (let time = 0; time < poolSize; time += 1) {
      const response = await ask('/session');
      if (response.status !== 200) await isUnavailable(response);
    }
    const settled = await Promise.all(['/session', '/perks', '/claims'].map((path) => ask(path)));
    assert.deepEqual(
      settled.map(({ status }) => status),
      [200, 200, 200],
    );
  });

  test('a server that is stopped, or says nothing, is unavailable until it is back', async () => {
    for (const fail of [() => proxy.cut(), () => proxy.silence()]) {
      await ask('/session', hasty);
      fail();
      for (const path of ['/session', '/perks']) await isUnavailable(await ask(path, hasty));
      await isUnavailable(await claim(crypto.randomUUID(), hasty));
      proxy.restore();
      let response = await ask('/session', hasty);
      // What was open while nothing came through may have to be given up first.
      for (let time = 0; time < poolSize && response.status !== 200; time += 1)
        response = await ask('/session', hasty);
      assert.equal(response.status, 200);
    }
  });

  test('where every connection is taken, a request waits a moment and is told to come again', async () => {
    // Long enough for a loaded machine to open them all.
    const fullDb = openPostgres(url, { waitMs: 5000 });
    const full = appWith({ store: createTenantStore(fullDb, roles) });
    const [taken, free] = [gate(), gate()];
    let count = 0;
    const holders = Array.from({ length: poolSize }, () =>
      fullDb.connection().execute(async () => {
        if ((count += 1) === poolSize) taken.open();
        await free.opened;
      }),
    );
    await Promise.race([taken.opened, Promise.all(holders)]);
    await isUnavailable(await ask('/session', full));
    free.open();
    await Promise.all(holders);
    assert.equal((await ask('/session', full)).status, 200);
    await fullDb.destroy();
  });

  test('requests for what is locked are told to come again, and those for anything else are answered meanwhile', async () => {
    const [locked, free] = [gate(), gate()];
    const other = openPostgres(url);
    const holder = other.transaction().execute(async (tx) => {
      await sql`lock table laurel.perk in access exclusive mode`.execute(tx);
      locked.open();
      await free.opened;
    });
    await locked.opened;
    const impatient: TenantStore = {
      ...store,
      transaction: (tenant, work) =>
        store.transaction(tenant, async (tx) => {
          await sql`select set_config('lock_timeout', '150ms', true)`.execute(tx);
          return work(tx);
        }),
    };
    const crowd = appWith({ store: impatient, waitMs: 50 });
    const stuck = Array.from({ length: 3 * poolSize }, (_, index) =>
      index % 2 ? ask('/perks', crowd) : claim(crypto.randomUUID(), crowd),
    );
    const others = ['/session', '/standing', '/tiers', '/leaderboards'];
    for (const path of others) assert.equal((await ask(path, crowd)).status, 200, path);
    for (const response of await Promise.all(stuck)) await isUnavailable(response, '1');
    free.open();
    await holder;
    await other.destroy();
    assert.equal((await ask('/perks', crowd)).status, 200);
  });

  test('a statement that takes too long is given up', async () => {
    const slow: TenantStore = {
      ...store,
      transaction: (tenant, work) =>
        store.transaction(tenant, async (tx) => {
          await sql`select set_config('statement_timeout', '20ms', true)`.execute(tx);
          await sql`select pg_sleep(30)`.execute(tx);
          return work(tx);
        }),
    };
    await isUnavailable(await ask('/session', appWith({ store: slow })));
    const { rows } = await store.transaction('northpeak', (tx) =>
      sql<{ lock: string; statement: string }>`select current_setting('lock_timeout') as lock,
        current_setting('statement_timeout') as statement`.execute(tx),
    );
    assert.deepEqual(
      rows,
      [{ lock: '5s', statement: '8s' }],
      'every transaction of a request has its limits',
    );
  });
});
