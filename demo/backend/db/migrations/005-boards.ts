import type { DatabaseRoles } from '../roles.ts';
import { boardFunctions } from './board-functions.ts';
import { appendOnly, createTables, grantTo, ownerMigration } from './owner-migration.ts';
import { tenantColumn } from './row-security.ts';

const ofBoard = 'foreign key (tenant, board) references laurel.board';
const ofRun = 'foreign key (tenant, board, run) references laurel.board_run';
const ofMember = 'foreign key (tenant, person, account) references laurel.member';
const visibilities = `('name', 'company', 'alias', 'hidden')`;

const tables: Record<string, string> = {
  // `points`: by kind of activity, empty where the vendor gives points by hand. `own`: a ranking of the members of
  // one account.
  board: `${tenantColumn}, board text, position int not null, scope text not null check (scope in ('person', 'company')),
    own boolean not null, points jsonb not null,
    method text not null check (method in ('standard', 'dense', 'ordinal')),
    visibility text not null check (visibility in ${visibilities}), options text[] not null, floor int not null check (floor > 0),
    levels int not null check (levels between 1 and 6), open boolean not null, off_for text[] not null,
    cohorts text[] not null, display jsonb not null, primary key (tenant, board), unique (tenant, position)`,
  board_run: `${tenantColumn}, board text, run text, label text not null, starts_on date not null, ends_on date not null,
    check (starts_on <= ends_on), primary key (tenant, board, run), unique (tenant, board, starts_on), ${ofBoard}`,
  // `n` is the number of the last change, `cleared` that of the last change whose old entries are deleted.
  board_clock: `${tenantColumn}, board text, n bigint not null, cleared bigint not null, primary key (tenant, board), ${ofBoard}`,
  // One row for each participant of a program. Neither the random id nor the alias says who it is.
  board_name: `${tenantColumn}, participant text, account text, person text, company text not null, lang text, city text,
    alias text not null, primary key (tenant, participant), unique (tenant, alias), ${ofMember},
    foreign key (tenant, account) references laurel.account, check (person is null or account is not null)`,
  board_participant: `${tenantColumn}, board text, participant text, cohorts text[] not null,
    visibility text check (visibility in ${visibilities}), chosen_by text, primary key (tenant, board, participant),
    ${ofBoard}, foreign key (tenant, participant) references laurel.board_name,
    foreign key (tenant, chosen_by) references laurel.person`,
  // The points of each activity: given once, and taken back once under a reference of its own.
  board_award: `${tenantColumn}, board text, reference text, run text not null, participant text not null,
    points bigint not null, primary key (tenant, board, reference), ${ofRun},
    foreign key (tenant, board, participant) references laurel.board_participant`,
  // Versioned rows: a change ends a row and inserts another. The board as of change n: since <= n and (until is null
  // or until > n).
  board_entry: `${tenantColumn}, board text, run text, cohort text, participant text, value bigint not null
      check (value between 0 and 9007199254740991), tie bigint not null, before bigint, since bigint, until bigint,
    ended_at timestamptz, check (until > since), primary key (tenant, board, run, cohort, participant, since), ${ofRun}`,
  // How many participants have a value in each bucket, by level: buckets are 1, 2^8, 2^16 … wide.
  board_count: `${tenantColumn}, board text, run text, cohort text, level int, bucket bigint, people bigint not null,
    distinct_values bigint not null, primary key (tenant, board, run, cohort, level, bucket), ${ofRun}`,
};

const privileges = [
  'insert on laurel.board_name',
  'insert, update (visibility, chosen_by) on laurel.board_participant',
  'execute on function laurel.board_add',
  'execute on function laurel.board_above',
  'execute on function laurel.board_look',
];

const indexes = [
  'create unique index board_now on laurel.board_entry (tenant, board, run, cohort, participant) where until is null',
  'create index board_order on laurel.board_entry (tenant, board, run, cohort, value, tie)',
  // Without ended rows: its size does not grow with the number of changes.
  'create index board_standing on laurel.board_entry (tenant, board, run, cohort, value, tie) where until is null',
  'create index board_old on laurel.board_entry (tenant, board, until) where until is not null',
  `create unique index board_of on laurel.board_name (tenant, account, coalesce(person, ''))`,
  // These rows change with every result. The free space lets a new version stay on the same page (HOT update), so no
  // index has to change.
  'alter table laurel.board_count set (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.02)',
  'alter table laurel.board_clock set (fillfactor = 10)',
];

export const boardsMigration = (roles: DatabaseRoles) =>
  ownerMigration(roles, [
    ...createTables(roles, tables),
    ...indexes,
    ...boardFunctions,
    ...appendOnly('board_award'),
    ...grantTo(roles, privileges),
  ]);
