import { sql } from 'kysely';
import { errorCode, type Database } from './database.ts';

/** The database can't be used as it is. The message says what it lacks and what to do, for the person at the terminal. */
export class UnfitDatabaseError extends Error {
  override readonly name = 'UnfitDatabaseError';
}

/** The oldest PostgreSQL that `npm run matrix` tries. */
const oldestVersion = 15;

interface ServerFacts {
  readonly version: string;
  readonly number: number;
  readonly standby: boolean;
  readonly database: string;
  readonly user: string;
  readonly encoding: string;
  /** Who owns the schema; null where there is none yet. */
  readonly owner: string | null;
  readonly may_create: boolean;
  readonly may_own: boolean | null;
}

const loadFacts = async (db: Database): Promise<ServerFacts | undefined> => {
  const { rows } = await sql<ServerFacts>`
    select current_setting('server_version') as version, current_setting('server_version_num')::integer as number,
      pg_is_in_recovery() as standby, current_database() as database, current_user as "user",
      current_setting('server_encoding') as encoding,
      has_database_privilege(current_database(), 'create') as may_create,
      (select nspowner::regrole::text from pg_namespace where nspname = 'laurel') as owner,
      (select pg_has_role(nspowner, 'usage') from pg_namespace where nspname = 'laurel') as may_own`.execute(
    db,
  );
  return rows[0];
};

const faultOf = (facts: ServerFacts): string | undefined => {
  const { version, number, standby, database, user, encoding, owner, may_create, may_own } = facts;
  if (number < oldestVersion * 10_000)
    return `runs PostgreSQL ${version}, and Laurel needs ${oldestVersion} or newer`;
  if (encoding !== 'UTF8')
    return `is encoded in ${encoding}; create one with: create database ${database} encoding 'UTF8' template template0`;
  if (standby) return 'is a standby, which can only be read; give DATABASE_URL the address of its primary';
  if (owner !== null && may_own === false)
    return `has a schema "laurel" of ${owner}, whose rights ${user} lacks; run: grant ${owner} to ${user}`;
  if (owner === null && !may_create)
    return `lets ${user} create no schema; run: grant create on database ${database} to ${user}`;
  return undefined;
};

/**
 * Looks at a server before anything is changed on it.
 * @throws UnfitDatabaseError for what no migration could mend.
 */
export const requireFitServer = async (db: Database): Promise<void> => {
  const facts = await loadFacts(db);
  const fault = facts && faultOf(facts);
  if (fault !== undefined) throw new UnfitDatabaseError(fault);
};

/** A right that was missing on the way: the message of the server names it. */
export const lackedRight = (error: unknown): string | undefined =>
  errorCode(error) === '42501' && error instanceof Error ? error.message : undefined;
