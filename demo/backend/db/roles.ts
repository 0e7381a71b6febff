import { sql } from 'kysely';
import { errorCode, type Database } from './database.ts';

/** The database roles of statements: one owns the tables, the other is the application. */
export interface DatabaseRoles {
  readonly owner: string;
  readonly app: string;
}

/**
 * SQLSTATE of what another start does to the same role at the same time. Roles belong to the whole server, so the lock
 * of a start, which is of one database, does not help.
 */
const isRoleRace = (error: unknown): boolean => /^(42710|23505|XX000)$/.test(errorCode(error));

const ensureRole = async (db: Database, role: string, tries = 5): Promise<void> => {
  try {
    await createRole(db, role);
  } catch (error) {
    if (tries === 1 || !isRoleRace(error)) throw error;
    await ensureRole(db, role, tries - 1);
  }
};

const createRole = async (db: Database, role: string): Promise<void> => {
  const found = await sql`select 1 from pg_roles where rolname = ${role}`.execute(db);
  if (found.rows.length === 0) await sql`create role ${sql.id(role)} nologin`.execute(db);
  // Before PostgreSQL 16, every member of a role may become it, and there is no right of that name to ask for.
  const mine = await sql<{ mine: boolean }>`select pg_has_role(${role},
    case when current_setting('server_version_num')::int < 160000 then 'member' else 'set' end) as mine`.execute(
    db,
  );
  if (mine.rows[0]?.mine !== true) await sql`grant ${sql.id(role)} to current_user`.execute(db);
};

/** Creates the two roles where the database user may do so; otherwise that user is owner and application in one. */
export const ensureRoles = async (db: Database): Promise<DatabaseRoles> => {
  const roles: DatabaseRoles = { owner: 'laurel_owner', app: 'laurel_app' };
  try {
    await ensureRole(db, roles.owner);
    await ensureRole(db, roles.app);
    return roles;
  } catch (error) {
    if (errorCode(error) !== '42501') throw error;
    const { rows } = await sql<{ user: string }>`select current_user as "user"`.execute(db);
    const user = rows[0]?.user ?? 'postgres';
    return { owner: user, app: user };
  }
};
