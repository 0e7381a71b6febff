import type { Kysely } from 'kysely';
import { createBatchingKysely } from './batching-connection.ts';
import { closeDatabase, poolOf, typeParsing, type Database } from './database.ts';
import { ImplicitTransaction } from './implicit-transaction.ts';
import type { DatabaseRoles } from './roles.ts';
import type { Tables } from './tables.ts';

/** A transaction of one tenant. Row-level security shows it that tenant's rows and no others. */
export type Tx = Kysely<Tables>;

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
interface Patience {
  readonly lock: string;
  readonly statement: string;
}
const unlimited: Patience = { lock: '0', statement: '0' };
/** How many seconds a statement may take, if nothing else is said. */
export const statementSeconds = 8;

/** All settings end with the transaction, so a pooled connection carries no tenant into the next one. */
const settings = `select set_config('role', $1, true), set_config('laurel.tenant', $2, true),
  set_config('lock_timeout', $3, true), set_config('statement_timeout', $4, true)`;

export const createTenantStore = (
  db: Database,
  roles: DatabaseRoles,
  seconds = statementSeconds,
): TenantStore => {
  const patience: Patience = { lock: '5s', statement: `${seconds}s` };
  const { pool, namesStatements } = poolOf(db);
  const as = async <T>(
    role: string,
    { lock, statement }: Patience,
    tenant: string,
    work: (tx: Tx) => Promise<T>,
  ): Promise<T> => {
    const client = await pool.connect();
    let broken = false;
    try {
      const transaction = new ImplicitTransaction(client, { types: typeParsing, namesStatements });
      // Sent with the first statement of the work; if it fails, so does that one.
      transaction
        .run({
          text: settings,
          values: [role, tenant, lock, statement],
          name: 'laurel_settings',
          isRead: true,
        })
        .catch(() => undefined);
      try {
        const result = await work(createBatchingKysely(transaction).withSchema('laurel'));
        await transaction.commit();
        return result;
      } catch (error) {
        await transaction.rollback().catch(() => (broken = true));
        throw error;
      }
    } finally {
      client.release(broken);
    }
  };
  return {
    transaction: (tenant, work) => as(roles.app, patience, tenant, work),
    ownerTransaction: (tenant, work) => as(roles.owner, unlimited, tenant, work),
    close: () => closeDatabase(db),
  };
};
