import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Database } from './database.ts';
import { groundMigration } from './migrations/001-ground.ts';
import { perksMigration } from './migrations/002-perks.ts';
import { referralsMigration } from './migrations/003-referrals.ts';
import { surveysMigration } from './migrations/004-surveys.ts';
import { boardsMigration } from './migrations/005-boards.ts';
import { waitingListsMigration } from './migrations/006-waiting-lists.ts';
import { surveyLogicMigration } from './migrations/007-survey-logic.ts';
import { referralTasksMigration } from './migrations/008-referral-tasks.ts';
import { contract11Migration } from './migrations/009-contract-1-1.ts';
import { commissionMigration } from './migrations/010-commission.ts';
import { pointsMigration } from './migrations/011-points.ts';
import { textsVersionMigration } from './migrations/012-texts-version.ts';
import { ingestMigration } from './migrations/013-ingest.ts';
import { ensureRoles, type DatabaseRoles } from './roles.ts';
import { requireFitServer } from './server-requirements.ts';

const migrationTable = 'migration';

/** The database was made by a newer version of Laurel. Nothing was changed in it. */
export class SchemaTooNewError extends Error {
  override readonly name = 'SchemaTooNewError';
  readonly schema: string;

  constructor(schema: string) {
    super(`the database has schema ${schema}, which this version does not know`);
    this.schema = schema;
  }
}

const appliedMigrations = async (db: Database): Promise<readonly string[]> => {
  const { rows } = await sql<{
    found: string | null;
  }>`select to_regclass('laurel.migration')::text as found`.execute(db);
  if (rows[0]?.found === null) return [];
  const names = await sql<{ name: string }>`select name from laurel.migration order by name`.execute(db);
  return names.rows.map(({ name }) => name);
};

/**
 * Brings the schema to this version and returns the database roles. Safe to repeat.
 * @throws SchemaTooNewError for a schema of a newer version, and UnfitDatabaseError where it can't be made.
 */
export const migrate = async (db: Database): Promise<DatabaseRoles> => {
  await requireFitServer(db);
  const roles = await ensureRoles(db);
  const migrations = {
    '001-ground': groundMigration(roles),
    '002-perks': perksMigration(roles),
    '003-referrals': referralsMigration(roles),
    '004-surveys': surveysMigration(roles),
    '005-boards': boardsMigration(roles),
    '006-waiting-lists': waitingListsMigration(roles),
    '007-survey-logic': surveyLogicMigration(roles),
    '008-referral-tasks': referralTasksMigration(roles),
    '009-contract-1-1': contract11Migration(roles),
    '010-commission': commissionMigration(roles),
    '011-points': pointsMigration(roles),
    '012-texts-version': textsVersionMigration(roles),
    '013-ingest': ingestMigration(roles),
  };
  const unknown = (await appliedMigrations(db)).filter((name) => !(name in migrations));
  if (unknown.length > 0) throw new SchemaTooNewError(unknown.join(', '));
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    migrationTableSchema: 'laurel',
    migrationTableName: migrationTable,
    migrationLockTableName: `${migrationTable}_lock`,
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  return roles;
};
