import type { Pool } from 'pg';
import { lockFolder } from './folder-lock.ts';
import { seedDatabase, type SeedCounts } from './seed/seed.ts';
import { within } from './http-server.ts';
import type { Part } from './operation/probes.ts';
import { databaseError } from './start-failure.ts';
import { errorCode, openPGlite, openPostgres, openReplica, poolOf, type Database } from './db/database.ts';
import { migrate } from './db/migrate.ts';
import type { DatabaseRoles } from './db/roles.ts';
import { withStartLock } from './db/start-lock.ts';
import { createTenantStore, statementSeconds, type TenantStore } from './db/transaction.ts';

/** A PostgreSQL server by `url`, a PGlite folder, or with neither a database in memory. */
export interface DatabaseAddress {
  readonly url?: string;
  readonly folder?: string;
  /** A streaming replica of the server, for reads. */
  readonly replicaUrl?: string | undefined;
  /** Connections to a server. */
  readonly connections?: number | undefined;
  /** False behind a pooler that knows no names of statements. */
  readonly namesStatements?: boolean | undefined;
  /** How long a statement of a request may take. */
  readonly statementSeconds?: number | undefined;
}

/** An open database, and what the start has added to it. */
interface OpenedStore {
  readonly store: TenantStore;
  readonly seeded: SeedCounts;
  readonly pool: Pool;
  /** What a request would miss of it now. */
  missing(): Promise<readonly Part[]>;
}

/** A start's work on the database: its roles, how many migrations it has now, and what was added. */
interface PreparedDatabase {
  readonly roles: DatabaseRoles;
  readonly migrations: number;
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

const countMigrations = async (pool: Pool): Promise<number> => {
  const { rows } = await pool.query<{ count: number }>('select count(*)::int as count from laurel.migration');
  return rows[0]?.count ?? 0;
};

/** Migrates a database, and fills that of a demo. */
const prepare = async (db: Database, demoAt: Date | undefined): Promise<PreparedDatabase> => {
  const roles = await migrate(db);
  const seeded = demoAt ? await seedDatabase(createTenantStore(db, roles), demoAt) : nothingSeeded;
  return { roles, seeded, migrations: await countMigrations(poolOf(db).pool) };
};

/** A database that says nothing for so long is not there for whoever probes. */
const probeMs = 2000;

const openedStore = (
  db: Database,
  { roles, seeded, migrations }: PreparedDatabase,
  seconds: number,
  replica?: Database,
): OpenedStore => {
  const { pool } = poolOf(db);
  const check = async (): Promise<readonly Part[]> => {
    try {
      return (await countMigrations(pool)) < migrations ? ['migrations'] : [];
    } catch (error) {
      // SQLSTATE of a table or a schema that is not there: somebody has emptied the database.
      return /^(42P01|3F000)$/.test(errorCode(error)) ? ['migrations'] : ['database'];
    }
  };
  return {
    store: createTenantStore(db, roles, seconds, replica),
    seeded,
    pool,
    async missing() {
      let parts: readonly Part[] = ['database'];
      await within(
        probeMs,
        check().then((found) => (parts = found)),
      );
      return parts;
    },
  };
};

/** A connection is cut when it says nothing for longer than a statement may take. */
const silenceMs = (seconds: number): number => (seconds + 4) * 1000;

const openServer = async (
  url: string,
  { replicaUrl, connections, namesStatements }: DatabaseAddress,
  demoAt: Date | undefined,
  seconds: number,
): Promise<OpenedStore> => {
  // Connections of its own: a migration may take its time, a request may not.
  const db = openPostgres(url, { namesStatements });
  const prepared = await withStartLock(db, () => prepare(db, demoAt)).finally(() => db.destroy());
  return openedStore(
    openPostgres(url, { connections, namesStatements, silenceMs: silenceMs(seconds) }),
    prepared,
    seconds,
    replicaUrl === undefined ? undefined : openReplica(replicaUrl, { connections, namesStatements }),
  );
};

const openEmbedded = async (
  folder: string | undefined,
  demoAt: Date | undefined,
  seconds: number,
): Promise<OpenedStore> => {
  const unlock = folder === undefined ? () => undefined : lockFolder(folder);
  let db: Database | undefined;
  try {
    db = await openPGlite(folder);
    const opened = openedStore(db, await prepare(db, demoAt), seconds);
    const { store } = opened;
    return { ...opened, store: { ...store, close: () => store.close().finally(unlock) } };
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
export const openStore = (address: DatabaseAddress, demoAt: Date | undefined): Promise<OpenedStore> => {
  const { url, folder, statementSeconds: seconds = statementSeconds } = address;
  const opened =
    url === undefined ? openEmbedded(folder, demoAt, seconds) : openServer(url, address, demoAt, seconds);
  return opened.catch((error: unknown) => {
    throw databaseError(address, error);
  });
};
