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

/**
 * How long a statement of the application waits for what another transaction has locked, and how long it may take in
 * all, as PostgreSQL writes them. A request must be answered before its client gives up.
 */
const patience = { lock: '5s', statement: '8s' };
const unlimited = { lock: '0', statement: '0' };

export const createTenantStore = (db: Database, roles: DatabaseRoles): TenantStore => {
  const as = <T>(
    role: string,
    { lock, statement }: typeof patience,
    tenant: string,
    work: (tx: Tx) => Promise<T>,
  ): Promise<T> =>
    db.transaction().execute(async (transaction) => {
      // All settings end with the transaction, so a pooled connection carries no tenant into the next one.
      await sql`select set_config('role', ${role}, true), set_config('laurel.tenant', ${tenant}, true),
        set_config('lock_timeout', ${lock}, true), set_config('statement_timeout', ${statement}, true)`.execute(
        transaction,
      );
      return work(transaction.withSchema('laurel'));
    });
  return {
    transaction: (tenant, work) => as(roles.app, patience, tenant, work),
    ownerTransaction: (tenant, work) => as(roles.owner, unlimited, tenant, work),
    close: () => db.destroy(),
  };
};
