import type { DatabaseRoles } from '../roles.ts';
import { appendOnly, createTables, grantTo, ownerMigration } from './owner-migration.ts';
import { accountColumns, accountForeignKey, tenantColumn } from './row-security.ts';

const ofPerk = 'foreign key (tenant, perk) references laurel.perk';

const tables: Record<string, string> = {
  perk: `${tenantColumn}, perk text, seq bigint generated always as identity, position int not null, kind text not null,
    min_tier text, claimable boolean not null, approval boolean not null,
    once text check (once in ('account', 'member')), recipient text, declared_value bigint,
    open_from date, open_until date, quota_limit int check (quota_limit > 0), quota_span jsonb, instead text,
    form jsonb not null, display jsonb not null, check ((quota_limit is null) = (quota_span is null)),
    primary key (tenant, perk), unique (tenant, position), foreign key (tenant, min_tier) references laurel.tier,
    foreign key (tenant, instead) references laurel.perk deferrable initially deferred`,
  perk_event: `${tenantColumn}, perk text, starts_at timestamptz not null, ends_at timestamptz not null,
    time_zone text not null, capacity int not null, taken int not null, moved_at timestamptz,
    check (taken between 0 and capacity), primary key (tenant, perk), ${ofPerk}`,
  perk_quota: `${accountColumns}, perk text, since date, limit_count int not null, used int not null, moved_at timestamptz,
    check (used between 0 and limit_count), primary key (tenant, account, perk, since), ${accountForeignKey}, ${ofPerk}`,
  perk_fact: `${accountColumns}, perk text, fact jsonb not null, primary key (tenant, account, perk), ${accountForeignKey}, ${ofPerk}`,
  claim: `${accountColumns}, claim text, seq bigint generated always as identity, person text not null, perk text not null,
    slot text not null, status text not null, steps int not null, answers jsonb not null, since date,
    requested_at timestamptz not null, moved_at timestamptz not null, scheduled_at timestamptz, code text,
    reason text, parcel jsonb, primary key (tenant, claim), unique (tenant, account, claim), ${ofPerk},
    foreign key (tenant, person, account) references laurel.member`,
  claim_entry: `${accountColumns}, claim text, step int, what text not null, person text, at timestamptz not null,
    key text, note text, primary key (tenant, claim, step),
    foreign key (tenant, account, claim) references laurel.claim (tenant, account, claim)`,
  idempotency: `${accountColumns}, person text, key text, route text not null, body text not null, lang text, answer json,
    created_at timestamptz not null default now(), primary key (tenant, account, person, key),
    foreign key (tenant, person, account) references laurel.member`,
};

const privileges = [
  'update (taken, moved_at) on laurel.perk_event',
  'insert, update (used, moved_at) on laurel.perk_quota',
  'insert, update (status, steps, moved_at, scheduled_at, code, reason, parcel) on laurel.claim',
  'insert on laurel.claim_entry',
  'insert, update (lang, answer), delete on laurel.idempotency',
];

const indexes = [
  // Two open claims never share a slot: of two concurrent inserts the database refuses one.
  `create unique index one_at_a_time on laurel.claim (tenant, account, perk, slot)
    where status not in ('declined', 'cancelled')`,
  'create index on laurel.claim (tenant, account, seq)',
];

/** An idempotency key is kept for a day at least, even if a purge is wrong. */
const minimumRetention = `create policy kept_a_day on laurel.idempotency as restrictive for delete
  using (created_at < now() - interval '24 hours')`;

export const perksMigration = (roles: DatabaseRoles) =>
  ownerMigration(roles, [
    ...createTables(roles, tables),
    ...grantTo(roles, privileges),
    ...indexes,
    ...appendOnly('claim_entry'),
    minimumRetention,
  ]);
