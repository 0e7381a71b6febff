import { sql, type Kysely } from 'kysely';
import type { DatabaseRoles } from '../roles.ts';

/** What a version of a survey calculates and how it ends stands beside its questions: who answers an old version ends as it says. */
export const surveyLogicMigration = ({ owner }: DatabaseRoles) => ({
  async up(db: Kysely<unknown>): Promise<void> {
    const run = (statement: string) => sql.raw(statement).execute(db);
    await run(`set local role "${owner}"`);
    await run(`alter table laurel.survey_version add column logic jsonb not null default '{}'`);
    await run(`reset role`);
  },
});
