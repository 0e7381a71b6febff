import { sql, type Kysely } from 'kysely';
import type { DatabaseRoles } from '../roles.ts';

/** Events that take names for a waiting list when all seats are taken. Who waits has a claim with the status `waitlisted`. */
export const waitingListsMigration = ({ owner }: DatabaseRoles) => ({
  async up(db: Kysely<unknown>): Promise<void> {
    const run = (statement: string) => sql.raw(statement).execute(db);
    await run(`set local role "${owner}"`);
    await run(
      'alter table laurel.perk_event add column if not exists waiting_list boolean not null default false',
    );
    // Who is next: the claims that wait for a seat, in the order in which they were made.
    await run(
      `create index if not exists waiting on laurel.claim (tenant, perk, seq) where status = 'waitlisted'`,
    );
    await run('reset role');
  },
});
