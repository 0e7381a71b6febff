import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import type { Tx } from '../../../demo/backend/db/transaction.ts';
import { engines, startBackend, type SeededBackend } from '../seeded-backend.ts';
import { countStatements } from '../statement-counter.ts';

const names = (tx: Tx) => tx.selectFrom('tenant').select('tenant').execute();
const served = (tx: Tx, all: string[]) => tx.updateTable('tenant').set({ served: all }).execute();

for (const engine of engines)
  describe(`a transaction without BEGIN on ${engine}`, () => {
    let backend: SeededBackend;
    before(async () => {
      backend = await startBackend(engine);
    });
    after(() => backend.close());

    const servedNow = async () => {
      const { store } = backend;
      const [row] = await store.transaction('tidepool', (tx) =>
        tx.selectFrom('tenant').selectAll().execute(),
      );
      return row?.served;
    };

    test('commits at its end, and rolls back what a handler throws, a statement or the commit refuses', async () => {
      const { store } = backend;
      const before = await servedNow();
      await assert.rejects(
        store.ownerTransaction('tidepool', async (tx) => {
          await served(tx, ['thrown']);
          throw new Error('thrown');
        }),
        /^Error: thrown$/,
      );
      assert.deepEqual(await servedNow(), before);
      await assert.rejects(
        store.ownerTransaction('tidepool', async (tx) => {
          await served(tx, ['refused']);
          await sql`select 1 / 0`.execute(tx);
        }),
        /division by zero/,
      );
      assert.deepEqual(await servedNow(), before);
      await assert.rejects(
        store.transaction('corvane', async (tx) => {
          await tx.updateTable('reward').set({ stock: 77 }).execute();
          await sql`insert into laurel.points_posting (account, wallet, movement, line, bucket, amount)
            select account, wallet, movement, 99, 'issued', -5 from laurel.points_movement limit 1`.execute(
            tx,
          );
        }),
        /does not balance/,
        'a deferred constraint speaks at the commit',
      );
      const stocks = await store.transaction('corvane', (tx) =>
        tx.selectFrom('reward').select('stock').execute(),
      );
      assert.ok(stocks.length > 0 && stocks.every(({ stock }) => stock !== 77));
      await store.ownerTransaction('tidepool', (tx) => served(tx, [...(before ?? []), 'more']));
      assert.deepEqual(await servedNow(), [...(before ?? []), 'more']);
    });

    test('rolls back what node-postgres itself refuses to send or to read, and the connection goes on', async () => {
      const { store } = backend;
      const before = await servedNow();
      await assert.rejects(
        store.ownerTransaction('tidepool', async (tx) => {
          await served(tx, ['unread']);
          await sql`update laurel.tenant set program = program returning 9007199254740993::int8 as n`.execute(
            tx,
          );
        }),
        RangeError,
      );
      assert.deepEqual(await servedNow(), before);
      await assert.rejects(
        store.ownerTransaction('tidepool', async (tx) => {
          await served(tx, ['unsent']);
          await sql`select ${{ toPostgres: () => assert.fail('unsent') }} as n`.execute(tx);
        }),
        /unsent/,
      );
      assert.deepEqual(await servedNow(), before);
    });

    test('a read with a name that the server skipped is asked again as if for the first time', async () => {
      const { store } = backend;
      const read = (tx: Tx) => tx.selectFrom('tier').select(['tier', 'position']).limit(2).execute();
      await assert.rejects(
        store.ownerTransaction('northpeak', (tx) =>
          Promise.all([sql`update laurel.tenant set program = 1 / 0`.execute(tx), read(tx)]),
        ),
      );
      assert.equal((await store.ownerTransaction('northpeak', read)).length, 2);
    });

    test('what has written nothing ends without ROLLBACK, of which the server would warn', async () => {
      const counter = countStatements();
      await assert.rejects(
        backend.store.transaction('northpeak', async (tx) => {
          await names(tx);
          throw new Error('refused');
        }),
        /refused/,
      );
      assert.equal(counter.take(), 2);
      counter.stop();
    });

    test('rows that come as JSON lose no type: a moment is told by its column’s name, and nothing is bytes', async () => {
      const { rows } = await sql<{ name: string; type: string }>`
        select table_name || '.' || column_name as name, data_type as type
        from information_schema.columns where table_schema = 'laurel'`.execute(backend.db);
      const isMoment = ({ type }: { type: string }) => type.startsWith('timestamp');
      assert.ok(rows.filter(isMoment).length > 10);
      assert.deepEqual(
        rows.filter((row) => isMoment(row) !== /[._]at$/.test(row.name)),
        [],
      );
      assert.deepEqual(
        rows.filter(({ type }) => type === 'bytea').map(({ name }) => name),
        ['challenge_file.content'],
      );
    });

    test('what is asked in one turn is one statement, and a settings statement goes before', async () => {
      const counter = countStatements();
      const found = await backend.store.transaction('northpeak', (tx) =>
        Promise.all([
          names(tx),
          tx.selectFrom('tier').select('tier').where('tier', '=', 'gold').execute(),
          tx.selectFrom('activity').select(['recorded_at', 'amount']).limit(1).execute(),
        ]),
      );
      assert.equal(counter.take(), 2);
      counter.stop();
      assert.deepEqual(found.slice(0, 2), [[{ tenant: 'northpeak' }], [{ tier: 'gold' }]]);
      assert.ok(found[2][0]?.recorded_at instanceof Date);
      assert.equal(typeof found[2][0].amount, 'number');
    });

    test('what a transaction that failed still asks is refused, and asked as nobody else', async () => {
      const { store } = backend;
      let goOn = (): void => undefined;
      const later = new Promise<void>((resolve) => (goOn = resolve));
      let late: Promise<unknown> = Promise.resolve();
      await assert.rejects(
        store.transaction('northpeak', async (tx) => {
          late = later.then(() => names(tx));
          await names(tx);
          throw new Error('thrown');
        }),
      );
      // On PGlite there is but one connection; on PostgreSQL the pool gives out the one used last.
      await store.transaction('orsa', async (tx) => {
        goOn();
        await assert.rejects(late, /The transaction has ended/);
        assert.deepEqual(await names(tx), [{ tenant: 'orsa' }]);
      });
    });

    test('a setting ends with its transaction', async () => {
      const setting = (tx: Tx) =>
        sql<{ tenant: string; role: string }>`select current_setting('laurel.tenant', true) as tenant,
          current_user::text as role`.execute(tx);
      const { rows } = await backend.store.transaction('northpeak', setting);
      assert.deepEqual(rows, [{ tenant: 'northpeak', role: backend.roles.app }]);
      const outside = await setting(backend.db);
      assert.notEqual(outside.rows[0]?.role, backend.roles.app);
      assert.ok(!outside.rows[0]?.tenant);
    });
  });
