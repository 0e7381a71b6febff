import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openPostgres } from '../../demo/backend/db/database.ts';
import { databaseFolder, seed, snapshotKey } from './database-snapshot.ts';
import { startPostgres, type TestPostgres } from './postgres.ts';

/** The database that is seeded there: others are made as copies of it, so nobody stays connected to it. */
export const seededDatabase = 'seeded';

/** Keeps the files of a server that has ended. Another suite may do the same at this moment: the first one stays. */
const keep = (prefix: string, folder: string, draft: string): void => {
  try {
    renameSync(draft, folder);
    for (const older of readdirSync(databaseFolder))
      if (older.startsWith(prefix) && !folder.endsWith(older))
        rmSync(join(databaseFolder, older), { recursive: true, force: true });
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
};

/**
 * A PostgreSQL with a database that was seeded as of that moment, or earlier in the same hour. Its files are made once for each
 * state of the sources: to make and seed them takes four seconds of a processor, to copy them half of one.
 */
export const startSeededPostgres = async (name: 'fixed' | 'now', now: Date): Promise<TestPostgres> => {
  const prefix = `postgres-${name}-`;
  const folder = join(databaseFolder, `${prefix}${snapshotKey(now)}`);
  if (existsSync(folder)) return startPostgres(folder);
  const postgres = await startPostgres();
  const db = openPostgres(await postgres.database(seededDatabase), { waitMs: 60_000 });
  await seed(db, now).finally(() => db.destroy());
  mkdirSync(databaseFolder, { recursive: true });
  const draft = `${folder}.${process.pid}`;
  await postgres.stop(draft);
  keep(prefix, folder, draft);
  return startPostgres(folder);
};
