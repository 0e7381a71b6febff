// The database: `database.ts` opens it, `migrate.ts` brings its schema up to date (`migrations/`) and makes its roles
// (`roles.ts`), and `transaction.ts` runs work as one tenant, so that no query sees another's rows.

import { Socket } from 'node:net';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { Kysely, PostgresDialect } from 'kysely';
import pg, { type Pool, type PoolConfig } from 'pg';
import { PGliteStream } from './pglite-stream.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;

/** The code of an error of Node.js (`EADDRINUSE`) or PostgreSQL (SQLSTATE `55P03`); empty for an error without one. */
export const errorCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

const parseInteger = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is beyond the safe integers`);
  return value;
};

/** Integers for `bigint`, and `YYYY-MM-DD` for `date`. */
const typeParsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.INT8, parseInteger],
  [pg.types.builtins.DATE, (text) => text],
]);

export const typeParsing: NonNullable<PoolConfig['types']> = {
  getTypeParser: (oid, format) =>
    (format === 'binary' ? undefined : typeParsers.get(oid)) ?? pg.types.getTypeParser(oid, format),
};

/** The connections of a database, and how statements are sent over them. */
export interface ConnectionPool {
  readonly pool: Pool;
  readonly namesStatements: boolean;
}

const pools = new WeakMap<Database, ConnectionPool>();

/** The connections of a database that was opened here. */
export const poolOf = (db: Database): ConnectionPool => {
  const pool = pools.get(db);
  if (!pool) throw new Error('This database was opened elsewhere');
  return pool;
};

const endings = new WeakMap<Database, () => Promise<void>>();

/** Closes a database that was opened here. Kysely closes only what it has used itself, and a store uses the pool. */
export const closeDatabase = async (db: Database): Promise<void> => {
  await db.destroy();
  await endings.get(db)?.();
};

const databaseOn = (
  config: PoolConfig,
  namesStatements = true,
  close = () => Promise.resolve(),
): Database => {
  const pool = new pg.Pool({ ...config, types: typeParsing });
  // A lost connection ends the process where nobody listens. The pool replaces one that was idle; of one in use, the
  // next statement reports the failure.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const { options } = pool;
  let ended: Promise<void> | undefined;
  const end = () => (ended ??= pool.end().then(close));
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: { options, connect: () => pool.connect(), end },
    }),
  });
  pools.set(db, { pool, namesStatements });
  endings.set(db, end);
  return db;
};

/** An embedded PostgreSQL, in memory and empty unless the options name a folder or a dump. */
export const createPGlite = (options: PGliteOptions = {}): Promise<PGlite> => PGlite.create(options);

/** PGlite has one connection, which all share. */
export const databaseOf = (pglite: PGlite): Database =>
  databaseOn(
    {
      user: 'postgres',
      database: 'postgres',
      max: 1,
      idleTimeoutMillis: 0,
      stream: () => new PGliteStream(pglite) as unknown as Socket,
    },
    true,
    () => pglite.close(),
  );

/** An embedded database in a folder, or in memory without one. */
export const openPGlite = async (folder?: string): Promise<Database> =>
  databaseOf(await createPGlite(folder === undefined ? {} : { dataDir: folder }));

/** Connections of one process to a PostgreSQL server, if nothing else is said. */
export const poolSize = 10;

interface PostgresOptions {
  /** How long a query waits for a connection before it fails, in milliseconds. */
  readonly waitMs?: number;
  /** How long a connection may be silent, in milliseconds, before it is cut: a machine that is gone does not say so. */
  readonly silenceMs?: number;
  /**
   * Whether statements get names, so that each connection parses them once. Not through a pooler that hands connections from
   * transaction to transaction and knows no names, such as PgBouncer before 1.21: there a name is another connection's.
   */
  readonly namesStatements?: boolean | undefined;
  readonly connections?: number | undefined;
}

/** A PostgreSQL server. */
export const openPostgres = (
  url: string,
  { waitMs = 5000, silenceMs = 0, connections = poolSize, namesStatements = true }: PostgresOptions = {},
): Database =>
  databaseOn(
    {
      connectionString: url,
      connectionTimeoutMillis: waitMs,
      max: connections,
      stream: () => {
        const socket = new Socket();
        return socket.setTimeout(silenceMs, () => socket.destroy());
      },
    },
    namesStatements,
  );

/** A replica of it. The primary can answer as well, so nobody waits long for one that is away. */
export const openReplica = (
  url: string,
  options: Pick<PostgresOptions, 'connections' | 'namesStatements'> = {},
): Database => openPostgres(url, { ...options, waitMs: 500, silenceMs: 2000 });
