import { PGlite, types } from '@electric-sql/pglite';
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

/** An embedded database in a folder, or in memory without one. */
export const openPGlite = async (folder?: string): Promise<Database> => {
  const options = { parsers: Object.fromEntries(typeParsers) };
  const pglite = await (folder === undefined ? PGlite.create(options) : PGlite.create(folder, options));
  return new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
};

/** A PostgreSQL server, answered or refused within five seconds. */
export const openPostgres = (url: string): Database => {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: 5000,
    max: 10,
    types: {
      getTypeParser: (oid, format) =>
        (format === 'binary' ? undefined : typeParsers.get(oid)) ?? pg.types.getTypeParser(oid, format),
    },
  });
  // An idle connection that dies is replaced by the pool; the query that needs one reports its own failure.
  pool.on('error', () => undefined);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
};
