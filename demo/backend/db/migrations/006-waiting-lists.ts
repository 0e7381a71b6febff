import type { DatabaseRoles } from '../roles.ts';
import { ownerMigration } from './owner-migration.ts';

/** Events that take names for a waiting list when all seats are taken. Who waits has a claim with the status `waitlisted`. */
export const waitingListsMigration = (roles: DatabaseRoles) =>
  ownerMigration(roles, [
    'alter table laurel.perk_event add column if not exists waiting_list boolean not null default false',
    // Who is next: the claims that wait for a seat, in the order in which they were made.
    `create index if not exists waiting on laurel.claim (tenant, perk, seq) where status = 'waitlisted'`,
  ]);
