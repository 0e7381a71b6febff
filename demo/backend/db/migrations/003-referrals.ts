import type { DatabaseRoles } from '../roles.ts';
import { appendOnly, createTables, grantTo, ownerMigration } from './owner-migration.ts';
import { accountColumns, accountForeignKey, tenantColumn } from './row-security.ts';

const ofCampaign = 'foreign key (tenant, campaign) references laurel.referral_campaign';
const ofMember = 'foreign key (tenant, person, account) references laurel.member';
const ofReferral =
  'foreign key (tenant, account, referral) references laurel.referral (tenant, account, referral)';
const statuses = `'submitted', 'in_review', 'accepted', 'qualified', 'meeting', 'negotiation', 'won', 'duplicate',
  'lost', 'rejected', 'expired', 'withdrawn'`;

const tables: Record<string, string> = {
  referral_campaign: `${tenantColumn}, campaign text, position int not null, form jsonb not null, checks text,
    consent boolean not null, limits jsonb not null, protection_days int not null check (protection_days > 0),
    answer_days int not null, rewards jsonb not null, period jsonb not null,
    qualifies text not null check (qualifies in (${statuses})),
    coarseness text not null check (coarseness in ('exact', 'coarse', 'silent')), reviewer text not null,
    display jsonb not null, primary key (tenant, campaign), unique (tenant, position)`,
  referral_code: `${accountColumns}, campaign text, person text, code text not null,
    primary key (tenant, campaign, account, person), unique (tenant, code), ${ofCampaign}, ${ofMember}`,
  company: `${tenantColumn}, domain text, account text, holding text, since date not null, primary key (tenant, domain),
    ${accountForeignKey}`,
  referral_count: `${accountColumns}, campaign text, person text, since date, used int not null, limit_count int not null,
    check (used between 0 and limit_count), primary key (tenant, campaign, account, person, since),
    ${ofCampaign}, ${accountForeignKey}`,
  referral: `${accountColumns}, referral text, seq bigint generated always as identity, campaign text not null,
    person text not null, domain text not null, company text not null, holds boolean not null,
    status text not null check (status in (${statuses})), steps int not null, answers jsonb not null,
    sent_at timestamptz not null, moved_at timestamptz not null, protected_until date not null, next_actor text,
    expected_by date, rejection text, feedback text, feedback_on date,
    primary key (tenant, referral), unique (tenant, account, referral), ${ofCampaign}, ${ofMember}`,
  referral_person: `${accountColumns}, referral text, mailbox text, answers jsonb not null,
    primary key (tenant, referral), ${ofReferral}`,
  // A referral has each status once, so each event stands once.
  referral_event: `${accountColumns}, referral text, step int, what text not null, person text, actor text,
    at timestamptz not null, key text, primary key (tenant, referral, step), unique (tenant, referral, what),
    ${ofReferral}`,
  // By the primary key each side earns once, is paid once and is reversed once, and the last two need the first.
  referral_reward: `${accountColumns}, referral text, side text check (side in ('referrer', 'referred')),
    what text check (what in ('earned', 'paid', 'reversed')), seq bigint generated always as identity,
    stage text not null, "of" text, amount bigint not null, currency char(3), at timestamptz not null,
    primary key (tenant, referral, side, what), ${ofReferral}, check ((amount = 0) or (currency is not null)),
    check (case what when 'earned' then "of" is null and amount >= 0 when 'paid' then "of" is not distinct from 'earned' and amount = 0
      else "of" is not distinct from 'earned' and amount <= 0 end),
    foreign key (tenant, referral, stage) references laurel.referral_event (tenant, referral, what),
    foreign key (tenant, referral, side, "of") references laurel.referral_reward (tenant, referral, side, what)`,
};

const privileges = [
  'insert on laurel.referral_code',
  'insert, update (used) on laurel.referral_count',
  `insert, update (company, holds, status, steps, moved_at, next_actor, expected_by, rejection, feedback, feedback_on)
    on laurel.referral`,
  'insert, delete on laurel.referral_person',
  'insert on laurel.referral_event',
  'insert on laurel.referral_reward',
];

const indexes = [
  // A company counts for one referral at a time: of two concurrent inserts the database refuses one.
  'create unique index one_holder on laurel.referral (tenant, domain) where holds',
  'create index on laurel.referral (tenant, account, seq)',
];

export const referralsMigration = (roles: DatabaseRoles) =>
  ownerMigration(roles, [
    ...createTables(roles, tables),
    ...grantTo(roles, privileges),
    ...indexes,
    ...appendOnly('referral_event', 'referral_reward'),
  ]);
