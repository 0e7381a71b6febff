import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openPostgres } from '../../demo/backend/db/database.ts';
import { databaseFolder, seed, snapshotKey } from './database-snapshot.ts';
import { postgresVersion, startPostgres, type TestPostgres } from './postgres.ts';

/** The database that is seeded there: others are made as copies of it, so nobody stays connected to it. */
export const seededDatabase = 'seeded';

/** In milliseconds. What is younger may be a draft of another suite, or be copied by one at this moment. */
const inUse = 600_000;

/** Keeps the files of a server that has ended. Another suite may do the same at this moment: the first one stays. */
const keep = (prefix: string, folder: string, draft: string): void => {
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
  for (const name of readdirSync(databaseFolder)) {
    const other = join(databaseFolder, name);
    const age = Date.now() - (statSync(other, { throwIfNoEntry: false })?.mtimeMs ?? Infinity);
    if (name.startsWith(prefix) && other !== folder && age > inUse)
      rmSync(other, { recursive: true, force: true });
  }
};

/**
 * A PostgreSQL with a database that was seeded as of that moment, or earlier in the same hour. Its files are made once for each
 * state of the sources: to make and seed them takes four seconds of a processor, to copy them half of one.
 */
export const startSeededPostgres = async (name: 'fixed' | 'now', now: Date): Promise<TestPostgres> => {
  const prefix = `postgres-${postgresVersion()}-${name}-`;
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
