import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from 'kysely';
import { openPostgres, openReplica, type Database } from '../../../demo/backend/db/database.ts';
import { ensureRoles } from '../../../demo/backend/db/roles.ts';
import { createTenantStore, type TenantStore } from '../../../demo/backend/db/transaction.ts';
import { createApp } from '../../../demo/backend/http/app.ts';
import { startReplica } from '../../support/postgres-replica.ts';
import type { TestPostgres } from '../../support/postgres.ts';
import { seededDatabase, startSeededPostgres } from '../../support/seeded-postgres.ts';
import { startTcpProxy, type TcpProxy } from '../../support/tcp-proxy.ts';
import { auth, bearer, get, identityOf, read, today } from '../seeded-backend.ts';

interface CopiedBoard {
  readonly rows: readonly unknown[];
  readonly nextCursor?: string;
}

const portOf = (url: string): number => Number(new URL(url).port);

/** Two processes with one primary and one replica; what they share is the database alone. */
describe('reads on a replica', () => {
  let primary: TestPostgres;
  let replica: TestPostgres;
  /** Between the replica and its primary, and between the backend and the replica. */
  let stream: TcpProxy;
  let line: TcpProxy;
  let stores: readonly TenantStore[];
  let apps: readonly ReturnType<typeof createApp>[];
  let watch: Database;

  before(async () => {
    primary = await startSeededPostgres('fixed', today);
    const url = await primary.database('laurel', seededDatabase);
    stream = await startTcpProxy(portOf(url));
    replica = await startReplica(primary, stream.port);
    const replicaUrl = replica.urlFor('laurel', 'postgres', '');
    line = await startTcpProxy(portOf(replicaUrl));
    watch = openPostgres(replicaUrl);
    const lineUrl = replicaUrl.replace(`:${portOf(replicaUrl)}/`, `:${line.port}/`);
    const db = openPostgres(url, { waitMs: 60_000 });
    const roles = await ensureRoles(db);
    stores = [1, 2].map(() =>
      createTenantStore(openPostgres(url, { waitMs: 60_000 }), roles, 60, openReplica(lineUrl)),
    );
    apps = stores.map((store) => createApp({ store, clock: () => today, auth, origins: [], demo: false }));
    await db.destroy();
  });
  after(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await watch.destroy();
    stream.close();
    line.close();
    await replica.stop();
    await primary.stop();
  });

  const ask = async (path: string, at = 0, identity = identityOf('marta')): Promise<Response> => {
    const app = apps[at];
    assert.ok(app);
    return app(get(`/loyalty${path}`, { authorization: await bearer(identity, today) }));
  };
  const bodyOf = async <T>(path: string, at = 0): Promise<T> => {
    const response = await ask(path, at);
    assert.equal(response.status, 200, path);
    return read<T>(response);
  };
  let revision = 0;
  /** Saves a draft by one process, and says which revision it became. */
  const save = async (at: number): Promise<number> => {
    const app = apps[at];
    assert.ok(app);
    const response = await app(
      new Request('http://backend.test/loyalty/surveys/capacity/draft', {
        method: 'PUT',
        headers: { authorization: await bearer(identityOf('marta'), today) },
        body: JSON.stringify({ answers: { often: 'quarter' }, revision }),
      }),
    );
    assert.equal(response.status, 200, await response.clone().text());
    return (revision += 1);
  };
  const revisionAt = async (at: number): Promise<number | undefined> =>
    (await bodyOf<{ draft?: { revision: number } }>('/surveys/capacity', at)).draft?.revision;
  /** Saves by one process and reads by the other, each time: nobody may see less than they have saved. */
  const saveAndRead = async (rounds: number): Promise<void> => {
    for (let round = 0; round < rounds; round += 1) {
      const saved = await save(round % 2);
      assert.deepEqual([await revisionAt(0), await revisionAt(1)], [saved, saved], `round ${round}`);
    }
  };
  const answersOnReplica = async (at: number): Promise<boolean> => {
    const found = await stores[at]?.read?.('northpeak', (tx) =>
      sql<{ standby: boolean }>`select pg_is_in_recovery() as standby from laurel.member limit 1`.execute(tx),
    );
    return found?.rows[0]?.standby === true;
  };
  /** Ends once the replica answers both processes. That it never does is what the suite's own limit finds. */
  const used = async (): Promise<void> => {
    for (const at of stores.keys()) while (!(await answersOnReplica(at))) await save(at);
  };
  const onReplica = (statement: string) => sql.raw(statement).execute(watch);
  const delay = async (time: string): Promise<void> => {
    await replica.run(`alter system set recovery_min_apply_delay = '${time}'`);
    await replica.run('select pg_reload_conf()');
  };

  beforeEach(async () => {
    line.restore();
    stream.restore();
    await onReplica('select pg_wal_replay_resume()');
    await used();
  });

  test('what one process has confirmed, the other one shows at once', async () => {
    await saveAndRead(20);
  });

  test('a read that has to write first is the primary’s', async () => {
    const wrote = await stores[0]?.read?.('northpeak', (tx) =>
      tx.updateTable('perk_event').set({ taken: 0 }).where('perk', '=', 'none').executeTakeFirstOrThrow(),
    );
    assert.equal(wrote?.numUpdatedRows, 0n);
    assert.equal(await answersOnReplica(0), true, 'and the replica goes on');
  });

  test('a replica that is ten seconds behind is not asked for what it does not know', async () => {
    await delay('10s');
    await saveAndRead(5);
    assert.deepEqual([await answersOnReplica(0), await answersOnReplica(1)], [false, false]);
    await delay('0');
  });

  test('who has just lost a membership is refused by both', async () => {
    const guest = { tenant: 'northpeak', account: 'tekin', person: 'guest' };
    const asOwner = stores[0]?.ownerTransaction;
    assert.ok(asOwner);
    await asOwner('northpeak', async (tx) => {
      await tx
        .insertInto('person')
        .values({ person: 'guest', name: 'Guest', email: 'g@tekin.example' })
        .execute();
      await tx
        .insertInto('member')
        .values({ person: 'guest', account: 'tekin', roles: ['viewer'] })
        .execute();
    });
    const statuses = () => Promise.all([0, 1].map(async (at) => (await ask('/standing', at, guest)).status));
    assert.deepEqual(await statuses(), [200, 200]);
    await used();
    await onReplica('select pg_wal_replay_pause()');
    await asOwner('northpeak', (tx) => tx.deleteFrom('member').where('person', '=', 'guest').execute());
    assert.deepEqual(await statuses(), [403, 403]);
  });

  test('pages go on from one to the other, with the replica behind between them', async () => {
    const path = '/leaderboards/learning?limit=1';
    const { nextCursor: cursor } = await bodyOf<CopiedBoard>(path);
    assert.ok(cursor);
    const pageAt = (at: number) => bodyOf<CopiedBoard>(`${path}&cursor=${encodeURIComponent(cursor)}`, at);
    const onCopy = await pageAt(1);
    await onReplica('select pg_wal_replay_pause()');
    await save(0);
    assert.deepEqual((await pageAt(0)).rows, onCopy.rows);
  });

  test('a replica that is cut off from its primary, or from the backend, costs nobody an answer', async () => {
    stream.cut();
    await saveAndRead(5);
    stream.restore();
    await used();
    line.cut();
    await saveAndRead(5);
    line.restore();
    await used();
  });

  test('a replica that falls silent in the middle of a read costs time, and no answer', async () => {
    line.silence();
    await saveAndRead(2);
    line.cut();
  });

  test('a primary that is restarted under them costs one request, and both go on', async () => {
    await primary.crash();
    const reply = await ask('/standing');
    // Connections that were ended are noticed at their next use: that request says so.
    assert.ok(reply.status === 200 || reply.status === 503);
    await used();
    await saveAndRead(3);
  });
});
