import { sql } from 'kysely';
import { createPGlite, databaseOf, openPostgres, type Database } from '../../../demo/backend/db/database.ts';
import { migrate } from '../../../demo/backend/db/migrate.ts';
import type { DatabaseRoles } from '../../../demo/backend/db/roles.ts';
import { createTenantStore, type TenantStore } from '../../../demo/backend/db/transaction.ts';
import type { engines } from '../seeded-backend.ts';
import { startPostgres } from '../../support/postgres.ts';

/** A database with the schema alone, as a production start leaves it. */
export interface EmptyDatabase {
  readonly db: Database;
  readonly roles: DatabaseRoles;
  readonly store: TenantStore;
  close(): Promise<void>;
}

export const emptyDatabase = async (engine: (typeof engines)[number]): Promise<EmptyDatabase> => {
  if (engine === 'PGlite') {
    const db = databaseOf(await createPGlite());
    const roles = await migrate(db);
    return { db, roles, store: createTenantStore(db, roles), close: () => db.destroy() };
  }
  const postgres = await startPostgres();
  const db = openPostgres(await postgres.database('laurel'), { waitMs: 60_000 });
  const roles = await migrate(db);
  const close = () => db.destroy().then(() => postgres.stop());
  return { db, roles, store: createTenantStore(db, roles), close };
};

/** Every row of the database with the transaction that wrote it: the same twice, where nothing was written between. */
export const rowVersions = async ({ db, store }: EmptyDatabase, tenant: string): Promise<string[]> => {
  const { rows: tables } = await sql<{ name: string }>`select tablename as name from pg_tables
    where schemaname = 'laurel' and tablename not like 'migration%' order by 1`.execute(db);
  return store.ownerTransaction(tenant, async (tx) => {
    const versions: string[] = [];
    for (const { name } of tables) {
      const { rows } = await sql<{ row: string }>`select t.xmin::text || ' ' || t.ctid::text as row
        from ${sql.id('laurel', name)} t`.execute(tx);
      versions.push(...rows.map(({ row }) => `${name} ${row}`).sort());
    }
    return versions;
  });
};
