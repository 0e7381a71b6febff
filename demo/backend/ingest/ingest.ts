// Records of the vendor's own systems: accounts, members and what accounts did. The import of a file and the route write them by
// the same function. External ids make it safe to send anything twice.

import { sql } from 'kysely';
import type { Tx } from '../db/transaction.ts';
import { inviteToSurveys } from '../surveys/invitations.ts';
import type { IngestContext } from './ingest-context.ts';
import { isRefused, readRecord, type RecordKind, type RowResult } from './records.ts';
import { createActivityWriter } from './write-activity.ts';
import { writeAccounts } from './write-accounts.ts';
import { writeMembers } from './write-members.ts';

/** There is no program of this tenant to write to. */
export class UnknownProgramError extends Error {
  override readonly name = 'UnknownProgramError';
}

export interface Ingest {
  /** What became of each row, in the order of the rows. Rows are JSON: strings, numbers, lists. */
  add(kind: RecordKind, rows: readonly unknown[]): Promise<RowResult[]>;
  /** Decides what follows from all of them. It must come last in the transaction. */
  finish(): Promise<void>;
}

/** Rows of one statement at most. */
const batch = 1000;

/**
 * Begins to write records of a tenant, in its transaction. Of two at once the second one waits.
 * @throws UnknownProgramError
 */
export const beginIngest = async (tx: Tx, tenant: string, now: Date): Promise<Ingest> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`laurel ingest ${tenant}`}, 0))`.execute(tx);
  const program = await tx.selectFrom('tenant').selectAll().executeTakeFirst();
  if (!program) throw new UnknownProgramError(`there is no program "${tenant}"`);
  const context: IngestContext = { tx, program, now };
  const activity = createActivityWriter(context);
  let hasMembers = false;

  /** Writes the rows that are records, and puts the results in the places of their rows. */
  const writeRecords = async <Row>(
    read: (row: unknown) => Row | RowResult,
    write: (records: readonly Row[]) => Promise<RowResult[]>,
    rows: readonly unknown[],
  ): Promise<RowResult[]> => {
    const results: RowResult[] = [];
    for (let at = 0; at < rows.length; at += batch) {
      const all = rows.slice(at, at + batch).map(read);
      const isRecord = (each: Row | RowResult): each is Row =>
        !(typeof each === 'object' && each !== null && isRefused(each));
      const written = await write(all.filter(isRecord));
      let next = 0;
      for (const each of all) {
        const result = isRecord(each) ? written[(next += 1) - 1] : each;
        if (result) results.push(result);
      }
    }
    return results;
  };

  return {
    add(kind, rows) {
      if (kind === 'activity')
        return writeRecords((row) => readRecord('activity', row), activity.write, rows);
      hasMembers = true;
      return kind === 'accounts'
        ? writeRecords(
            (row) => readRecord('accounts', row),
            (records) => writeAccounts(context, records),
            rows,
          )
        : writeRecords(
            (row) => readRecord('members', row),
            (records) => writeMembers(context, records),
            rows,
          );
    },
    async finish() {
      if (hasMembers) await inviteToSurveys(tx, program.time_zone, now);
      await activity.finish();
    },
  };
};
