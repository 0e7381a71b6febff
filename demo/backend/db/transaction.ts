import type { Kysely } from 'kysely';
import { createBatchingKysely } from './batching-connection.ts';
import { closeDatabase, poolOf, typeParsing, type ConnectionPool, type Database } from './database.ts';
import { ImplicitTransaction } from './implicit-transaction.ts';
import { createReplicaReads, ReplicaBehindError } from './replica.ts';
import type { DatabaseRoles } from './roles.ts';
import type { Tables } from './tables.ts';

/** A transaction of one tenant. Row-level security shows it that tenant's rows and no others. */
export type Tx = Kysely<Tables>;

export interface TenantStore {
  /** Runs `work` with the application's rights: reading, and the changes that the migrations grant. */
  transaction<T>(tenant: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Runs `work` as the owner of the tables, under the same policies: for seeding. */
  ownerTransaction<T>(tenant: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * As `transaction`, for work that reads: on a replica that has all that was committed when it was asked, else on the
   * primary. The work may be begun on the one and done again on the other. Absent where there is no replica.
   */
  read?<T>(tenant: string, work: (tx: Tx) => Promise<T>): Promise<T>;
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

/** On a replica also: whether it has come so far. Null on a server that is no replica. */
const replicaSettings = `${settings}, pg_last_wal_replay_lsn() >= $5::pg_lsn as replayed`;

interface TenantTransaction {
  readonly role: string;
  readonly patience: Patience;
  readonly tenant: string;
  /** How far a replica must have come in the primary's log. */
  readonly position?: string;
}

/** @throws ReplicaBehindError where a `position` is not reached. */
const runIn = async <T>(
  { pool, namesStatements }: ConnectionPool,
  { role, patience: { lock, statement }, tenant, position }: TenantTransaction,
  work: (tx: Tx) => Promise<T>,
): Promise<T> => {
  const client = await pool.connect();
  let broken = false;
  try {
    const transaction = new ImplicitTransaction(client, { types: typeParsing, namesStatements });
    const values = [role, tenant, lock, statement];
    const set = transaction.run(
      position === undefined
        ? { text: settings, values, name: 'laurel_settings', isRead: true }
        : { text: replicaSettings, values: [...values, position], name: 'laurel_replica', isRead: true },
    );
    // Sent with the first statement of the work; if it fails, so does that one.
    set.catch(() => undefined);
    try {
      if (position !== undefined) {
        transaction.flush();
        const { rows } = await set;
        if (rows[0]?.['replayed'] !== true) throw new ReplicaBehindError();
      }
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

export const createTenantStore = (
  db: Database,
  roles: DatabaseRoles,
  seconds = statementSeconds,
  replica?: Database,
): TenantStore => {
  const patience: Patience = { lock: '5s', statement: `${seconds}s` };
  const primary = poolOf(db);
  const store: TenantStore = {
    transaction: (tenant, work) => runIn(primary, { role: roles.app, patience, tenant }, work),
    ownerTransaction: (tenant, work) =>
      runIn(primary, { role: roles.owner, patience: unlimited, tenant }, work),
    close: () => closeDatabase(db),
  };
  if (!replica) return store;
  const copy = poolOf(replica);
  const reads = createReplicaReads(primary.pool);
  return {
    ...store,
    read: (tenant, work) =>
      reads(
        (position) => runIn(copy, { role: roles.app, patience, tenant, position }, work),
        () => store.transaction(tenant, work),
      ),
    close: () => closeDatabase(replica).finally(store.close),
  };
};
