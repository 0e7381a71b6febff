import type { Insertable } from 'kysely';
import { dayAt } from '../calendar-dates.ts';
import type { ActivityEntry } from './tier-rules.ts';
import type { Tx } from '../db/transaction.ts';
import type { Tables } from '../db/tables.ts';

export type NewActivity = Omit<Insertable<Tables['activity']>, 'tenant' | 'seq'>;

/** The activity of an account, in the order in which it was recorded. */
export const loadActivity = async (tx: Tx, account: string, timeZone: string): Promise<ActivityEntry[]> => {
  const rows = await tx
    .selectFrom('activity')
    .selectAll()
    .where('account', '=', account)
    .orderBy('seq')
    .execute();
  const byId = new Map<string, ActivityEntry>();
  for (const row of rows) {
    const reversed = row.reverses === null ? undefined : byId.get(row.reverses);
    byId.set(row.external_id, {
      id: row.external_id,
      kind: reversed?.kind ?? row.kind,
      amount: row.amount,
      quantity: row.quantity,
      on: reversed?.on ?? dayAt(row.occurred_at, timeZone),
      recordedOn: dayAt(row.recorded_at, timeZone),
      reverses: row.reverses,
    });
  }
  return [...byId.values()];
};

export const insertActivity = async (tx: Tx, entries: readonly NewActivity[]): Promise<void> => {
  if (entries.length > 0) await tx.insertInto('activity').values(entries).execute();
};
