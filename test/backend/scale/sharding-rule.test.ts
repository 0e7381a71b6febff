import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { openPostgres, type Database } from '../../../demo/backend/db/database.ts';
import type { TestPostgres } from '../../support/postgres.ts';
import { seededDatabase, startSeededPostgres } from '../../support/seeded-postgres.ts';
import { today } from '../seeded-backend.ts';

/** Of the whole database, not of a tenant: what the migrations have done. */
const ofTheDatabase = ['migration', 'migration_lock'];

/**
 * A database that is spread over machines by tenant can only hold what stays with one tenant: each key and each reference
 * begins with it, and each row says whose it is (decision 085).
 */
describe('the schema can be spread over machines by tenant', () => {
  let postgres: TestPostgres;
  let db: Database;
  before(async () => {
    postgres = await startSeededPostgres('fixed', today);
    db = openPostgres(await postgres.database('laurel', seededDatabase));
  });
  after(async () => {
    await db.destroy();
    await postgres.stop();
  });

  const list = async (
    query: ReturnType<typeof sql<{ name: string; definition: string }>>,
  ): Promise<Map<string, string>> =>
    new Map((await query.execute(db)).rows.map(({ name, definition }) => [name, definition]));
  const without = (found: ReadonlyMap<string, string>, rule: RegExp): string[] =>
    [...found]
      .filter(([, definition]) => !rule.test(definition))
      .map(([name, definition]) => `${name}: ${definition}`);

  test('each table has a tenant, and shows a transaction the rows of its own, even to the owner', async () => {
    const tables = await list(sql`
      select relname as name, case when relforcerowsecurity and attnotnull then 'of a tenant' else 'open' end as definition
      from pg_class left join pg_attribute on attrelid = pg_class.oid and attname = 'tenant'
      where relnamespace = 'laurel'::regnamespace and relkind in ('r', 'p')`);
    assert.ok(tables.size > 50);
    assert.deepEqual(
      without(tables, /^of a tenant$/)
        .map((line) => line.replace(/:.*/, ''))
        .sort(),
      ofTheDatabase,
    );
  });

  test('each key begins with the tenant', async () => {
    const keys = await list(sql`
      select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
      from pg_index join pg_class on pg_class.oid = indrelid
      where relnamespace = 'laurel'::regnamespace and indisunique
        and relname not in ('migration', 'migration_lock')`);
    assert.ok(keys.size > 70);
    assert.deepEqual(without(keys, / \(tenant[,)]/), []);
  });

  test('each reference begins with the tenant, on both sides', async () => {
    const references = await list(sql`
      select conrelid::regclass || '.' || conname as name, pg_get_constraintdef(oid) as definition
      from pg_constraint where contype = 'f' and connamespace = 'laurel'::regnamespace`);
    assert.ok(references.size > 70);
    assert.deepEqual(without(references, /^FOREIGN KEY \(tenant[,)].* REFERENCES \S+\(tenant[,)]/), []);
  });

  test('a transaction sees no row of another tenant in any table', async () => {
    const tables = await list(sql`
      select relname as name, relname as definition from pg_class
      where relnamespace = 'laurel'::regnamespace and relkind in ('r', 'p') and relforcerowsecurity`);
    for (const table of tables.keys()) {
      const tenants = await db.transaction().execute(async (tx) => {
        await sql`select set_config('role', 'laurel_owner', true), set_config('laurel.tenant', 'tidepool', true)`.execute(
          tx,
        );
        const { rows } = await sql<{
          tenant: string;
        }>`select distinct tenant from laurel.${sql.id(table)}`.execute(tx);
        return rows.map(({ tenant }) => tenant);
      });
      assert.ok(
        tenants.every((tenant) => tenant === 'tidepool'),
        `${table}: ${tenants.join()}`,
      );
    }
  });
});
