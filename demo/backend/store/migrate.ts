import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Database } from './database.ts';
import { ground } from './migrations/001-ground.ts';
import { perks } from './migrations/002-perks.ts';
import { referrals } from './migrations/003-referrals.ts';
import { surveys } from './migrations/004-surveys.ts';
import { boards } from './migrations/005-boards.ts';
import { ensureRoles, type Roles } from './roles.ts';

const table = 'migration';

/** The database was made by a newer Laurel: nothing was changed in it. */
export class TooNew extends Error {
  override readonly name = 'TooNew';
  readonly schema: string;

  constructor(schema: string) {
    super(`the database has schema ${schema}, which this version does not know`);
    this.schema = schema;
  }
}

const applied = async (db: Database): Promise<readonly string[]> => {
  const { rows } = await sql<{
    found: string | null;
  }>`select to_regclass('laurel.migration')::text as found`.execute(db);
  if (rows[0]?.found === null) return [];
  const names = await sql<{ name: string }>`select name from laurel.migration order by name`.execute(db);
  return names.rows.map(({ name }) => name);
};

/** Brings the schema to this version and gives the roles to work with. Safe to repeat. */
export const migrate = async (db: Database): Promise<Roles> => {
  const roles = await ensureRoles(db);
  const migrations = {
    '001-ground': ground(roles),
    '002-perks': perks(roles),
    '003-referrals': referrals(roles),
    '004-surveys': surveys(roles),
    '005-boards': boards(roles),
  };
  const unknown = (await applied(db)).filter((name) => !(name in migrations));
  if (unknown.length > 0) throw new TooNew(unknown.join(', '));
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    migrationTableSchema: 'laurel',
    migrationTableName: table,
    migrationLockTableName: `${table}_lock`,
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  return roles;
};
