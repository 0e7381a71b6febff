import { sql, type Transaction } from 'kysely';
import type { Database } from './database.ts';
import type { DatabaseRoles } from './roles.ts';
import type { Tables } from './tables.ts';

/** A transaction of one tenant. Row-level security shows it that tenant's rows and no others. */
export type Tx = Transaction<Tables>;

export interface TenantStore {
  /** Runs `work` with the application's rights: reading, and the changes that the migrations grant. */
  transaction<T>(tenant: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Runs `work` as the owner of the tables, under the same policies: for seeding. */
  ownerTransaction<T>(tenant: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export const createTenantStore = (db: Database, roles: DatabaseRoles): TenantStore => {
  const as = <T>(role: string, tenant: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
    db.transaction().execute(async (transaction) => {
      // Both settings end with the transaction, so a pooled connection carries no tenant into the next one.
      await sql`select set_config('role', ${role}, true), set_config('laurel.tenant', ${tenant}, true)`.execute(
        transaction,
      );
      return work(transaction.withSchema('laurel'));
    });
  return {
    transaction: (tenant, work) => as(roles.app, tenant, work),
    ownerTransaction: (tenant, work) => as(roles.owner, tenant, work),
    close: () => db.destroy(),
  };
};
