import type { DatabaseRoles } from '../roles.ts';
import { appendOnly, createTables, grantTo, ownerMigration } from './owner-migration.ts';
import { accountColumns, accountForeignKey, tenantColumn } from './row-security.ts';

const ofWallet = 'foreign key (tenant, account, wallet) references laurel.points_wallet';
const ofMember = 'foreign key (tenant, person, account) references laurel.member';
const balance = (name: string): string => `${name} bigint not null default 0 check (${name} >= 0)`;

const tables: Record<string, string> = {
  points_program: `${tenantColumn} primary key, owner text not null check (owner in ('account', 'member')),
    valid_months int, definition jsonb not null`,
  // Balances are kept by `apply_posting` alone: the application has no right to change them.
  points_wallet: `${accountColumns}, wallet text, person text, ${balance('available')}, ${balance('pending')},
    ${balance('reserved')}, ${balance('debt')}, primary key (tenant, account, wallet), ${accountForeignKey}`,
  points_lot: `${accountColumns}, wallet text, lot uuid, seq bigint generated always as identity, expires_on date,
    ${balance('available')}, ${balance('pending')}, ${balance('reserved')}, primary key (tenant, lot), ${ofWallet}`,
  // `amount` is what it added to the available points, or took from them; `balance` what was available after it.
  points_movement: `${accountColumns}, wallet text, movement uuid, seq bigint generated always as identity, kind text not null,
    amount bigint not null, balance bigint not null check (balance >= 0), text jsonb not null, counting jsonb,
    reference text, person text, subject uuid, lot uuid, reverses uuid, at timestamptz not null,
    primary key (tenant, movement), unique (tenant, account, wallet, movement), unique (tenant, reverses), ${ofWallet},
    foreign key (tenant, account, wallet, reverses)
      references laurel.points_movement (tenant, account, wallet, movement)`,
  points_posting: `${accountColumns}, wallet text, movement uuid, line int, bucket text not null
    check (bucket in ('available', 'pending', 'reserved', 'debt', 'issued', 'spent', 'expired')), lot uuid,
    amount bigint not null check (amount <> 0), primary key (tenant, movement, line),
    check ((lot is not null) or bucket in ('debt', 'issued')),
    foreign key (tenant, account, wallet, movement) references laurel.points_movement (tenant, account, wallet, movement),
    foreign key (tenant, lot) references laurel.points_lot`,
  challenge: `${tenantColumn}, challenge text, position int not null, kind text not null, points bigint not null check (points > 0),
    verification text not null check (verification in ('automatic', 'proof', 'review')), repeat_limit int,
    cap_points bigint, cap_span jsonb, open_from date, open_until date, definition jsonb not null,
    primary key (tenant, challenge), check ((cap_points is null) = (cap_span is null))`,
  challenge_progress: `${accountColumns}, person text, challenge text, done int not null, score int, completed_on date,
    primary key (tenant, account, person, challenge), ${ofMember}, foreign key (tenant, challenge) references laurel.challenge`,
  challenge_submission: `${accountColumns}, submission uuid, seq bigint generated always as identity, challenge text not null,
    person text not null, status text not null check (status in ('in_review', 'approved', 'rejected')), answers jsonb not null,
    awarded bigint, movement uuid, reason text, at timestamptz not null, decided_at timestamptz, key text,
    primary key (tenant, submission), ${ofMember}, foreign key (tenant, challenge) references laurel.challenge`,
  challenge_file: `${accountColumns}, file text, person text not null, challenge text not null, field text not null, name text not null,
    type text not null, size bigint not null, content bytea, primary key (tenant, file), ${ofMember},
    foreign key (tenant, challenge) references laurel.challenge`,
  reward: `${tenantColumn}, reward text, position int not null, kind text not null, cost bigint not null check (cost > 0),
    stock bigint check (stock >= 0), approval boolean not null, min_tier text, use_limit int, open_from date, open_until date,
    definition jsonb not null, primary key (tenant, reward)`,
  redemption: `${accountColumns}, redemption uuid, seq bigint generated always as identity, wallet text not null, reward text not null,
    option text, slot text, quantity int not null check (quantity > 0), cost bigint not null check (cost > 0), person text not null,
    status text not null, steps int not null, answers jsonb not null, code text, reason text, requested_at timestamptz not null,
    moved_at timestamptz not null, primary key (tenant, redemption), unique (tenant, account, redemption), ${ofWallet}, ${ofMember},
    foreign key (tenant, reward) references laurel.reward`,
  redemption_entry: `${accountColumns}, redemption uuid, step int, what text not null, person text, at timestamptz not null, key text,
    primary key (tenant, redemption, step),
    foreign key (tenant, account, redemption) references laurel.redemption (tenant, account, redemption)`,
  reward_slot: `${tenantColumn}, reward text, slot text, starts_at timestamptz not null, ends_at timestamptz not null,
    time_zone text not null, redemption uuid, primary key (tenant, reward, slot), foreign key (tenant, reward) references laurel.reward`,
};

const privileges = [
  'insert (account, wallet, person), update (person) on laurel.points_wallet',
  'insert (account, wallet, lot, expires_on) on laurel.points_lot',
  'insert on laurel.points_movement',
  'insert on laurel.points_posting',
  'insert, update (done, score, completed_on) on laurel.challenge_progress',
  'insert, update (status, awarded, movement, reason, decided_at) on laurel.challenge_submission',
  'insert, update (content) on laurel.challenge_file',
  'update (stock) on laurel.reward',
  'update (redemption) on laurel.reward_slot',
  'insert, update (status, steps, code, reason, moved_at) on laurel.redemption',
  'insert on laurel.redemption_entry',
];

const indexes = [
  `create index on laurel.points_lot (tenant, account, wallet, expires_on, seq) where available > 0`,
  'create index on laurel.points_movement (tenant, account, wallet, seq)',
  'create index on laurel.points_movement (tenant, subject)',
  'create index on laurel.points_posting (tenant, lot)',
  'create index on laurel.challenge_submission (tenant, account, challenge)',
  // Of one challenge a member has one submission under way.
  `create unique index on laurel.challenge_submission (tenant, account, person, challenge) where status = 'in_review'`,
  'create index on laurel.redemption (tenant, account, seq)',
];

/** Balances are the sums of postings, since nothing else changes them. */
const balances = [
  `create function laurel.apply_posting() returns trigger language plpgsql security definer set search_path = '' as $$
    begin
      update laurel.points_lot l set
        available = l.available + case new.bucket when 'available' then new.amount else 0 end,
        pending = l.pending + case new.bucket when 'pending' then new.amount else 0 end,
        reserved = l.reserved + case new.bucket when 'reserved' then new.amount else 0 end
        where l.tenant = new.tenant and l.lot = new.lot and new.bucket in ('available', 'pending', 'reserved');
      update laurel.points_wallet w set
        available = w.available + case new.bucket when 'available' then new.amount else 0 end,
        pending = w.pending + case new.bucket when 'pending' then new.amount else 0 end,
        reserved = w.reserved + case new.bucket when 'reserved' then new.amount else 0 end,
        debt = w.debt - case new.bucket when 'debt' then new.amount else 0 end
        where w.tenant = new.tenant and w.account = new.account and w.wallet = new.wallet
          and new.bucket in ('available', 'pending', 'reserved', 'debt');
      return null;
    end $$`,
  `create trigger apply_posting after insert on laurel.points_posting for each row execute function laurel.apply_posting()`,
  // Double entry, checked at the end of the transaction: what one bucket gets, others lose.
  `create function laurel.check_movement() returns trigger language plpgsql security definer set search_path = '' as $$
    declare total bigint; added bigint; postings int;
    begin
      select coalesce(sum(p.amount), 0), coalesce(sum(p.amount) filter (where p.bucket = 'available'), 0), count(*)
        into total, added, postings from laurel.points_posting p
        where p.tenant = new.tenant and p.movement = new.movement;
      if postings = 0 or total <> 0 then raise exception 'movement % does not balance', new.movement; end if;
      if added <> (select m.amount from laurel.points_movement m where m.tenant = new.tenant and m.movement = new.movement)
        then raise exception 'movement % says another amount', new.movement; end if;
      return null;
    end $$`,
  ...['points_movement', 'points_posting'].map(
    (table) => `create constraint trigger balanced after insert on laurel.${table}
      deferrable initially deferred for each row execute function laurel.check_movement()`,
  ),
];

/** Points: wallets with a double-entry ledger, what earns them and what they buy. */
export const pointsMigration = (roles: DatabaseRoles) =>
  ownerMigration(roles, [
    ...createTables(roles, tables),
    ...grantTo(roles, privileges),
    ...indexes,
    ...balances,
    ...appendOnly('points_movement', 'points_posting', 'redemption_entry'),
  ]);
