import { sql, type Kysely } from 'kysely';
import type { DatabaseRoles } from '../roles.ts';
import { rowSecurity } from './row-security.ts';

/** Statements that create tables, each with its policies, for the application to read. */
export const createTables = (
  { app }: DatabaseRoles,
  tables: Readonly<Record<string, string>>,
  unreadable: readonly string[] = [],
): string[] =>
  Object.entries(tables).flatMap(([table, columns]) => [
    `create table laurel.${table} (${columns})`,
    ...rowSecurity(table),
    ...(unreadable.includes(table) ? [] : [`grant select on laurel.${table} to "${app}"`]),
  ]);

/** What the application may do besides reading. A column that is not named here it can never change. */
export const grantTo = ({ app }: DatabaseRoles, privileges: readonly string[]): string[] =>
  privileges.map((right) => `grant ${right} to "${app}"`);

/** A migration whose statements run as the owner of the tables. */
export const ownerMigration = ({ owner }: DatabaseRoles, statements: readonly string[]) => ({
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [`set local role "${owner}"`, ...statements, 'reset role'])
      await sql.raw(statement).execute(db);
  },
});

/** Stops everybody who has the right to change an entry, the owner of the table included. */
export const appendOnly = (...tables: readonly string[]): string[] =>
  tables.flatMap((table) => [
    `create function laurel.refuse_${table}() returns trigger language plpgsql
      as $$ begin raise exception '${table} is append-only'; end $$`,
    `create trigger append_only before update or delete or truncate on laurel.${table}
      for each statement execute function laurel.refuse_${table}()`,
  ]);
