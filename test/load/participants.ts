import { sql } from 'kysely';
import type { RankMethod } from '../../demo/backend/boards/ranking.ts';
import { insertBoard, recountBoard } from '../../demo/backend/seed/write/boards.ts';
import type { RankingKey } from '../../demo/backend/boards/queries.ts';
import type { TenantStore } from '../../demo/backend/db/transaction.ts';

export const tenant = 'load';
export const ranking: RankingKey = { board: 'load', run: 'now', cohort: '' };
const method: RankMethod = 'standard';

/** The participant of a number, from 1. */
export const participant = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;

/** A program with one board; values as they come in life: many small ones, few large, up to some 200,000. */
export const fillBoard = async (store: TenantStore, people: number): Promise<void> => {
  await store.ownerTransaction(tenant, async (tx) => {
    await tx
      .insertInto('tenant')
      .values({
        tenant,
        vendor: 'Load',
        program: 'Load',
        time_zone: 'UTC',
        currency: 'EUR',
        tone: 'plain',
        served: [],
        privacy_notice: '',
        contact_name: '',
        contact_href: '',
      })
      .execute();
    await insertBoard(
      tx,
      {
        board: 'load',
        scope: 'company',
        counts: {},
        method,
        visibility: 'company',
        options: ['company'],
        floor: 1,
        runs: [{ run: 'now', label: 'Now', startsOn: '2026-01-01', endsOn: '2026-12-31' }],
        participants: [],
      },
      1,
    );
    const id = sql`'00000000-0000-4000-8000-' || lpad(i::text, 12, '0')`;
    await sql`insert into laurel.board_name (participant, company, alias)
      select ${id}, 'Company ' || i, 'Alias ' || i from generate_series(1, ${people}::int) i`.execute(tx);
    await sql`insert into laurel.board_participant (board, participant, cohorts)
      select 'load', ${id}, '{""}' from generate_series(1, ${people}::int) i`.execute(tx);
    await sql`insert into laurel.board_entry (board, run, cohort, participant, value, tie, since)
      select 'load', 'now', '', ${id}, floor(200000 * power(random(), 4))::int8, -i, i
      from generate_series(1, ${people}::int) i`.execute(tx);
    await tx.updateTable('board_clock').set({ n: people }).execute();
    await recountBoard(tx, 'load');
  });
};
