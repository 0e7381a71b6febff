import type { Selectable } from 'kysely';
import type { Tables } from '../db/tables.ts';
import type { Tx } from '../db/transaction.ts';

/** Where records go: one program, in one transaction, as of one moment. */
export interface IngestContext {
  readonly tx: Tx;
  readonly program: Selectable<Tables['tenant']>;
  readonly now: Date;
}

export type AccountRow = Selectable<Tables['account']>;

/** The accounts of these ids, by id. */
export const loadAccounts = async (
  { tx }: IngestContext,
  ids: readonly string[],
): Promise<Map<string, AccountRow>> => {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await tx.selectFrom('account').selectAll().where('account', 'in', wanted).execute();
  return new Map(rows.map((row) => [row.account, row]));
};
