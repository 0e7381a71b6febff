import type { DatabaseRoles } from '../roles.ts';
import { createTables, grantTo, ownerMigration } from './owner-migration.ts';
import { accountColumns } from './row-security.ts';

/** What the vendor needs from a member before a referral can go on. */
export const referralTasksMigration = (roles: DatabaseRoles) =>
  ownerMigration(roles, [
    ...createTables(roles, {
      referral_task: `${accountColumns}, referral text, task text, field jsonb not null,
        due_on date, answered_at timestamptz, answers jsonb, check (answers is null or answered_at is not null),
        primary key (tenant, referral, task),
        foreign key (tenant, account, referral) references laurel.referral (tenant, account, referral)`,
    }),
    ...grantTo(roles, ['update (answers, answered_at) on laurel.referral_task']),
  ]);
