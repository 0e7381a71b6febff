import { sql, type Kysely } from 'kysely';
import type { DatabaseRoles } from '../roles.ts';

/** Commission: what a company pays in its first year, of which a reward is a share. And courses, which move on. */
export const commissionMigration = ({ owner, app }: DatabaseRoles) => ({
  async up(db: Kysely<unknown>): Promise<void> {
    const run = (statement: string) => sql.raw(statement).execute(db);
    await run(`set local role "${owner}"`);
    await run('alter table laurel.referral_reward add column if not exists base bigint check (base >= 0)');
    await run(`grant update (fact) on laurel.perk_fact to "${app}"`);
    await run('reset role');
  },
});
