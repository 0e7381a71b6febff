import type { Insertable } from 'kysely';
import { dayAt } from '../rules/calendar.ts';
import type { Entry } from '../rules/tier-rules.ts';
import type { Books } from './store.ts';
import type { Tables } from './tables.ts';

export type Line = Omit<Insertable<Tables['activity']>, 'tenant' | 'seq'>;

/** The activity of an account as the rules read it, in the order in which it was recorded. */
export const loadEntries = async (books: Books, account: string, timeZone: string): Promise<Entry[]> => {
  const rows = await books
    .selectFrom('activity')
    .selectAll()
    .where('account', '=', account)
    .orderBy('seq')
    .execute();
  const byId = new Map<string, Entry>();
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

export const record = async (books: Books, lines: readonly Line[]): Promise<void> => {
  if (lines.length > 0) await books.insertInto('activity').values(lines).execute();
};
