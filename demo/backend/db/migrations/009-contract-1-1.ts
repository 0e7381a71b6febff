import type { DatabaseRoles } from '../roles.ts';
import { boardAdd } from './board-functions.ts';
import { createTables, ownerMigration } from './owner-migration.ts';
import { accountColumns, accountForeignKey } from './row-security.ts';

/** Columns that contract 1.1 adds: what decides something has its own, what is only shown is JSON in the contract's shape. */
const columns: readonly string[] = [
  `tenant add column if not exists sections jsonb not null default '[]'`,
  `tier add column if not exists benefit_keys text[] not null default '{}'`,
  `tier_rule add column if not exists goal jsonb not null default '{}'`,
  'perk add column if not exists choice text, add column if not exists choice_take int not null default 1',
  `perk add column if not exists excludes text[] not null default '{}'`,
  `perk add column if not exists quota_unit jsonb not null default '{}'`,
  'referral add column if not exists reward text',
  `referral_code add column if not exists statistics jsonb not null default '[]'`,
  'member add column if not exists team text',
  'board_name add column if not exists team text',
  `board_participant add column if not exists second jsonb not null default '{}'`,
  `board add column if not exists better text not null default 'higher' check (better in ('higher', 'lower'))`,
  'board drop constraint board_scope_check',
  `board add constraint board_scope_check check (scope in ('person', 'company', 'team'))`,
  // Where the lower value is better, entries are stored below zero: then every board is ranked in the same way.
  'board_entry drop constraint board_entry_value_check',
  `board_entry add constraint board_entry_value_check
    check (value between -9007199254740991 and 9007199254740991)`,
];

export const contract11Migration = (roles: DatabaseRoles) =>
  ownerMigration(roles, [
    ...createTables(roles, {
      track: `${accountColumns}, track text, position int not null, definition jsonb not null,
        primary key (tenant, account, track), ${accountForeignKey}`,
    }),
    ...columns.map((column) => `alter table laurel.${column}`),
    'drop index laurel.board_of',
    `create unique index board_of on laurel.board_name
      (tenant, account, coalesce(person, ''), coalesce(team, ''))`,
    boardAdd.replace('create function', 'create or replace function'),
  ]);
