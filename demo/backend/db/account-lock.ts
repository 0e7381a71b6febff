import { sql } from 'kysely';
import type { Tx } from './transaction.ts';

/** Makes transactions of one account that decide about the same thing go one after the other. */
export const lockAccount = async (
  tx: Tx,
  { tenant, account }: { readonly tenant: string; readonly account: string },
  about: 'claims' | 'rewards' | 'redemptions',
): Promise<void> => {
  const name = JSON.stringify([about, tenant, account]);
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx);
};
