import { sql, type Kysely } from 'kysely';
import type { DatabaseRoles } from '../roles.ts';
import { accountColumns, rowSecurity } from './row-security.ts';

/** What the vendor needs from a member before a referral can go on. */
export const referralTasksMigration = ({ owner, app }: DatabaseRoles) => ({
  async up(db: Kysely<unknown>): Promise<void> {
    const run = (statement: string) => sql.raw(statement).execute(db);
    await run(`set local role "${owner}"`);
    await run(`create table laurel.referral_task (${accountColumns}, referral text, task text, field jsonb not null,
      due_on date, answered_at timestamptz, answers jsonb, check (answers is null or answered_at is not null),
      primary key (tenant, referral, task),
      foreign key (tenant, account, referral) references laurel.referral (tenant, account, referral))`);
    for (const statement of rowSecurity('referral_task')) await run(statement);
    await run(`grant select, update (answers, answered_at) on laurel.referral_task to "${app}"`);
    await run(`reset role`);
  },
});
