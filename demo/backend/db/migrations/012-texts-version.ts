import type { DatabaseRoles } from '../roles.ts';
import { ownerMigration } from './owner-migration.ts';

/** A version of a program's texts, for processes that keep them: another one after every change, whoever makes it. */
export const textsVersionMigration = (roles: DatabaseRoles) =>
  ownerMigration(roles, [
    `alter table laurel.tenant add column if not exists texts_version text not null default gen_random_uuid()::text`,
    // The policies let it see the tenant of the transaction alone.
    `create or replace function laurel.renew_texts_version() returns trigger language plpgsql
      as $$ begin update laurel.tenant set texts_version = gen_random_uuid()::text; return null; end $$`,
    `create or replace trigger texts_version after insert or update or delete or truncate on laurel.localized
      for each statement execute function laurel.renew_texts_version()`,
  ]);
