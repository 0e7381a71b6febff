import { sql, type Kysely } from 'kysely';
import type { DatabaseRoles } from '../roles.ts';
import { createTables, grantTo, ownerMigration } from './owner-migration.ts';
import { accountColumns, accountForeignKey, tenantColumn } from './row-security.ts';

const tables: Record<string, string> = {
  tenant: `${tenantColumn} primary key, vendor text not null, program text not null, time_zone text not null,
    currency char(3) not null, tone text not null, served text[] not null, privacy_notice text not null,
    contact_name text not null, contact_href text not null`,
  localized: `${tenantColumn}, key text, lang text, text text not null, primary key (tenant, key, lang)`,
  tier: `${tenantColumn}, tier text, position int not null, kind text not null, silhouette text not null,
    metal text not null, secret boolean not null default false,
    primary key (tenant, tier), unique (tenant, position)`,
  plan: `${tenantColumn}, plan text, period jsonb not null, grace_months int not null, risk_months int not null,
    upgrade text not null, primary key (tenant, plan)`,
  tier_rule: `${tenantColumn}, plan text, tier text, rule text, position int not null, counts text not null,
    measure text not null, target bigint not null check (target > 0), span jsonb not null,
    group_id text, group_join text, check ((group_id is null) = (group_join is null)),
    primary key (tenant, plan, tier, rule),
    foreign key (tenant, plan) references laurel.plan, foreign key (tenant, tier) references laurel.tier`,
  account: `${accountColumns}, name text not null, plan text not null, enrolled date not null, readers text[],
    primary key (tenant, account), foreign key (tenant, plan) references laurel.plan`,
  person: `${tenantColumn}, person text, name text not null, email text not null, primary key (tenant, person)`,
  member: `${accountColumns}, person text, roles text[] not null, primary key (tenant, person, account),
    ${accountForeignKey}, foreign key (tenant, person) references laurel.person`,
  membership: `${accountColumns}, status text not null, term text, since date, until date, by text, reason text,
    review_on date, reviewer text, primary key (tenant, account), ${accountForeignKey}`,
  // Amounts are minor units. A reversal names its entry, of the same account, and is negative.
  activity: `${accountColumns}, seq bigint generated always as identity, external_id text not null, kind text not null,
    amount bigint not null, currency char(3), quantity bigint not null, occurred_at timestamptz not null,
    recorded_at timestamptz not null check (recorded_at >= occurred_at), reverses text,
    primary key (tenant, external_id), unique (tenant, account, external_id), ${accountForeignKey},
    check ((amount = 0) or (currency is not null)),
    check (case when reverses is null then amount >= 0 else amount <= 0 and quantity <= 0 end),
    foreign key (tenant, account, reverses) references laurel.activity (tenant, account, external_id)`,
  standing: `${accountColumns}, tier text, since date, grace jsonb, deferred jsonb, history jsonb not null,
    decided_on date not null, seen int not null, primary key (tenant, account), ${accountForeignKey},
    foreign key (tenant, tier) references laurel.tier`,
};

// The application has no right to change an entry. The trigger stops everybody who has, the owner of the table included.
const appendOnly = [
  `create function laurel.refuse() returns trigger language plpgsql
    as $$ begin raise exception 'activity is append-only'; end $$`,
  `create trigger append_only before update or delete or truncate on laurel.activity
    for each statement execute function laurel.refuse()`,
];

export const groundMigration = (roles: DatabaseRoles) => {
  const { up } = ownerMigration(roles, [
    ...createTables(roles, tables),
    `create index on laurel.activity (tenant, account, seq)`,
    `create sequence laurel.console_number start 31001`,
    ...grantTo(roles, [
      'usage on sequence laurel.console_number',
      'insert on laurel.activity',
      'insert, update on laurel.standing',
    ]),
    ...appendOnly,
  ]);
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await sql.raw(`grant usage, create on schema laurel to "${roles.owner}"`).execute(db);
      await sql.raw(`grant usage on schema laurel to "${roles.app}"`).execute(db);
      await up(db);
    },
  };
};
