// The database: `database.ts` opens it, `migrate.ts` brings its schema up to date (`migrations/`) and makes its roles
// (`roles.ts`), and `transaction.ts` runs work as one tenant, so that no query sees another's rows.

import { Socket } from 'node:net';
import { PGlite, types, type PGliteOptions } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import pg from 'pg';
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

/** The two drivers differ in `bigint` and `date`; here both give integers and `YYYY-MM-DD`. */
const typeParsers = new Map<number, (text: string) => unknown>([
  [types.INT8, parseInteger],
  [types.DATE, (text) => text],
]);

/** An embedded PostgreSQL, in memory and empty unless the options name a folder or a dump. */
export const createPGlite = (options: PGliteOptions = {}): Promise<PGlite> =>
  PGlite.create({ ...options, parsers: Object.fromEntries(typeParsers) });

export const databaseOf = (pglite: PGlite): Database =>
  new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });

/** An embedded database in a folder, or in memory without one. */
export const openPGlite = async (folder?: string): Promise<Database> =>
  databaseOf(await createPGlite(folder === undefined ? {} : { dataDir: folder }));

/** Connections of one process to a PostgreSQL server. */
export const poolSize = 10;

interface PostgresOptions {
  /** How long a query waits for a connection before it fails, in milliseconds. */
  readonly waitMs?: number;
  /** How long a connection may be silent, in milliseconds, before it is cut: a machine that is gone does not say so. */
  readonly silenceMs?: number;
}

/** A PostgreSQL server. */
export const openPostgres = (
  url: string,
  { waitMs = 5000, silenceMs = 0 }: PostgresOptions = {},
): Database => {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: waitMs,
    max: poolSize,
    stream: () => {
      const socket = new Socket();
      return socket.setTimeout(silenceMs, () => socket.destroy());
    },
    types: {
      getTypeParser: (oid, format) =>
        (format === 'binary' ? undefined : typeParsers.get(oid)) ?? pg.types.getTypeParser(oid, format),
    },
  });
  // A lost connection ends the process where nobody listens. The pool replaces one that was idle; of one in use, the
  // next statement reports the failure.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
};
