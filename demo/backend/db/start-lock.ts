import { sql } from 'kysely';
import type { Database } from './database.ts';

/**
 * Runs `work` while no other process does so on the same PostgreSQL database: of two first starts at once, the second
 * one waits, and then finds everything there. The lock ends with its transaction, also where the process dies.
 */
export const withStartLock = <T>(db: Database, work: () => Promise<T>): Promise<T> =>
  db.transaction().execute(async (tx) => {
    await sql`select set_config('lock_timeout', '60s', true),
      set_config('idle_in_transaction_session_timeout', '0', true)`.execute(tx);
    await sql`select pg_advisory_xact_lock(hashtextextended('laurel start', 0))`.execute(tx);
    return work();
  });
