import { lockFolder } from './folder-lock.ts';
import { seedDatabase, type SeedCounts } from './seed/seed.ts';
import { databaseError } from './start-failure.ts';
import { openPGlite, openPostgres, type Database } from './db/database.ts';
import { migrate } from './db/migrate.ts';
import type { DatabaseRoles } from './db/roles.ts';
import { withStartLock } from './db/start-lock.ts';
import { createTenantStore, type TenantStore } from './db/transaction.ts';

/** A PostgreSQL server by `url`, a PGlite folder, or with neither a database in memory. */
export interface DatabaseAddress {
  readonly url?: string;
  readonly folder?: string;
}

/** An open database, and what the start has added to it. */
interface OpenedStore {
  readonly store: TenantStore;
  readonly seeded: SeedCounts;
}

const nothingSeeded: SeedCounts = {
  programs: 0,
  accounts: 0,
  members: 0,
  activity: 0,
  perks: 0,
  referrals: 0,
  surveys: 0,
  boards: 0,
};

/** Migrates a database, and fills that of a demo. */
const prepare = async (
  db: Database,
  demoAt: Date | undefined,
): Promise<{ roles: DatabaseRoles; seeded: SeedCounts }> => {
  const roles = await migrate(db);
  const seeded = demoAt ? await seedDatabase(createTenantStore(db, roles), demoAt) : nothingSeeded;
  return { roles, seeded };
};

const openServer = async (url: string, demoAt: Date | undefined): Promise<OpenedStore> => {
  // Connections of its own: a migration may take its time, a request may not.
  const db = openPostgres(url);
  const { roles, seeded } = await withStartLock(db, () => prepare(db, demoAt)).finally(() => db.destroy());
  return { store: createTenantStore(openPostgres(url, { silenceMs: 12_000 }), roles), seeded };
};

const openEmbedded = async (folder: string | undefined, demoAt: Date | undefined): Promise<OpenedStore> => {
  const unlock = folder === undefined ? () => undefined : lockFolder(folder);
  let db: Database | undefined;
  try {
    db = await openPGlite(folder);
    const { roles, seeded } = await prepare(db, demoAt);
    const store = createTenantStore(db, roles);
    return { store: { ...store, close: () => store.close().finally(unlock) }, seeded };
  } catch (error) {
    await db?.destroy().catch(() => undefined);
    unlock();
    throw error;
  }
};

/**
 * Opens the database, migrates it, and in a demo (`demoAt`) seeds it as of that moment.
 * @throws StartError
 */
export const openStore = (address: DatabaseAddress, demoAt: Date | undefined): Promise<OpenedStore> =>
  (address.url === undefined ? openEmbedded(address.folder, demoAt) : openServer(address.url, demoAt)).catch(
    (error: unknown) => {
      throw databaseError(address, error);
    },
  );
