import { sql, type Transaction } from 'kysely';
import type { Database } from './database.ts';
import type { Roles } from './roles.ts';
import type { Tables } from './tables.ts';

/** One transaction of one tenant. Row-level security shows it that tenant's rows and no others. */
export type Books = Transaction<Tables>;

export interface Store {
  /** Works as the application: it may read, add activity, and write standings. */
  within<T>(tenant: string, work: (books: Books) => Promise<T>): Promise<T>;
  /** Works as the owner of the tables, under the same policies: for seeding. */
  owning<T>(tenant: string, work: (books: Books) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export const createStore = (db: Database, roles: Roles): Store => {
  const as = <T>(role: string, tenant: string, work: (books: Books) => Promise<T>): Promise<T> =>
    db.transaction().execute(async (transaction) => {
      // Both end with the transaction, so a pooled connection carries no tenant into the next one.
      await sql`select set_config('role', ${role}, true), set_config('laurel.tenant', ${tenant}, true)`.execute(
        transaction,
      );
      return work(transaction.withSchema('laurel'));
    });
  return {
    within: (tenant, work) => as(roles.app, tenant, work),
    owning: (tenant, work) => as(roles.owner, tenant, work),
    close: () => db.destroy(),
  };
};
