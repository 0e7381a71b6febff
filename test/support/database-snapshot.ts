import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../.config/lib/files.ts';
import { fingerprint } from '../../.config/lib/fingerprint.ts';
import { at } from '../../.config/lib/paths.ts';
import { createPGlite, databaseOf, type Database } from '../../demo/backend/db/database.ts';
import { migrate } from '../../demo/backend/db/migrate.ts';
import { createTenantStore } from '../../demo/backend/db/transaction.ts';
import { seedDatabase } from '../../demo/backend/seed/seed.ts';

export const databaseFolder = at('node_modules/.cache/databases');

/** All that a seeded database is made of: what the backend may import, and the packages. */
const sources = (): string[] => [
  ...['demo/backend', 'demo/programs', 'src/contract', 'src/rules'].flatMap(filesBelow),
  'package-lock.json',
];

/** Migrates a database and seeds it as of that moment. */
export const seed = async (db: Database, now: Date): Promise<void> => {
  await seedDatabase(createTenantStore(db, await migrate(db)), now);
};

const make = async (now: Date): Promise<Uint8Array<ArrayBuffer>> => {
  const pglite = await createPGlite();
  await seed(databaseOf(pglite), now);
  const dump = await pglite.dumpDataDir('none').finally(() => pglite.close());
  return new Uint8Array(await dump.arrayBuffer());
};

/** Under another name first: another suite may read it at this moment. */
const store = (name: string, file: string, snapshot: Uint8Array): void => {
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(databaseFolder, { recursive: true });
    writeFileSync(join(databaseFolder, draft), snapshot);
    renameSync(join(databaseFolder, draft), join(databaseFolder, file));
    for (const older of readdirSync(databaseFolder))
      if (older.startsWith(`${name}-`) && !older.startsWith(file))
        rmSync(join(databaseFolder, older), { force: true });
  } catch {
    // The next suite makes its own.
  }
};

/** What a seeded database depends on: the hour, since the days of all demo programs begin at a full one, and the sources. */
export const snapshotKey = (now: Date): string =>
  `${now.toISOString().slice(0, 13)}-${fingerprint(sources()).slice(0, 16)}`;

/**
 * The files of a PGlite database that was seeded as of that moment, or earlier in the same hour. It is made once for each state of
 * the sources, which takes seven seconds of a processor; to open it takes one.
 */
export const seededSnapshot = async (name: 'fixed' | 'now', now: Date): Promise<Uint8Array<ArrayBuffer>> => {
  const file = `${name}-${snapshotKey(now)}.tar`;
  try {
    return readFileSync(join(databaseFolder, file));
  } catch {
    const snapshot = await make(now);
    store(name, file, snapshot);
    return snapshot;
  }
};
