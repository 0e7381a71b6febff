import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from 'kysely';
import { seed } from '../../demo/backend/seed/seed.ts';
import { migrate } from '../../demo/backend/store/migrate.ts';
import { bearer, engines, get, identityOf, read, startBackend, today } from './seeded-backend.ts';

const tables = ['idempotency', 'claim_entry', 'claim', 'perk_fact', 'perk_quota', 'perk_event', 'perk'];

for (const engine of engines)
  describe(`a database of the version before perks on ${engine}`, () => {
    test('has its perks after the next start, keeps what it had, and gets nothing twice', async () => {
      const backend = await startBackend(engine);
      const { db, store } = backend;
      const lines = async () =>
        (await sql<{ all: number }>`select count(*)::int as all from laurel.activity`.execute(db)).rows[0]
          ?.all;
      const before = await lines();
      // What 002 made is taken away, and the rows that only this version writes.
      await sql.raw(`drop table ${tables.map((table) => `laurel.${table}`).join(', ')}`).execute(db);
      await sql`drop function laurel.refuse_claim_entry`.execute(db);
      await sql`delete from laurel.migration where name = '002-perks'`.execute(db);
      for (const [tenant, served] of [
        ['northpeak', ['session', 'standing', 'ladder']],
        ['orsa', ['session', 'standing', 'ladder']],
        ['halyard', ['session']],
      ] as const)
        await store.owning(tenant, async (books) => {
          await books
            .updateTable('tenant')
            .set({ served: [...served] })
            .execute();
          await books.deleteFrom('localized').where('key', 'like', 'perk.%').execute();
          await books.deleteFrom('member').where('person', '=', 'leo').execute();
          await books.deleteFrom('person').where('person', '=', 'leo').execute();
        });

      await migrate(db);
      const first = await seed(store, today);
      assert.deepEqual([first.programs, first.activity, first.perks > 20], [0, 0, true]);
      assert.equal((await seed(store, today)).perks, 0);
      assert.equal(await lines(), before);
      for (const key of ['deniz', 'leo', 'ece']) {
        const response = await backend.app()(
          get('/loyalty/perks', {
            authorization: await bearer(identityOf(key), today),
            'accept-language': 'tr',
          }),
        );
        assert.equal(response.status, 200, key);
        const { items } = await read<{ items: { title: string }[] }>(response);
        assert.ok(items.length >= 4 && items.every(({ title }) => !title.startsWith('perk.')), key);
      }
      await backend.close();
    });
  });
