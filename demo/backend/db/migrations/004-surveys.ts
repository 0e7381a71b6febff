import type { DatabaseRoles } from '../roles.ts';
import { appendOnly, createTables, grantTo, ownerMigration } from './owner-migration.ts';
import { accountColumns, tenantColumn } from './row-security.ts';

const ofMember = 'foreign key (tenant, person, account) references laurel.member';
const ofPerk = 'foreign key (tenant, perk) references laurel.perk';
const ofVersion = 'foreign key (tenant, survey, version) references laurel.survey_version';
const ofInvitation = 'foreign key (tenant, survey, account, person) references laurel.survey_invitation';
const ofParticipation =
  'foreign key (tenant, survey, account, person) references laurel.survey_participation';
const once = 'primary key (tenant, survey, account, person)';

/**
 * The database accepts answers with a member's name only for surveys that are not anonymous, and answers without one
 * only for anonymous surveys.
 */
const namedColumns = `anonymous boolean not null default false check (not anonymous),
  foreign key (tenant, survey, anonymous) references laurel.survey (tenant, survey, anonymous)`;
const anonymousColumns = namedColumns.replace(
  'default false check (not anonymous)',
  'default true check (anonymous)',
);

const tables: Record<string, string> = {
  // An anonymous survey never gets a second version: versions would tell who answered before the change and who
  // after.
  survey: `${tenantColumn}, survey text, position int not null, version int not null, anonymous boolean not null,
    closes_on date, terms jsonb not null, marks jsonb not null, display jsonb not null, draw text, perk text,
    check (not anonymous or version = 1), primary key (tenant, survey), unique (tenant, position),
    unique (tenant, survey, anonymous), foreign key (tenant, draw) references laurel.perk, ${ofPerk}`,
  survey_version: `${tenantColumn}, survey text, version int, questions jsonb not null,
    primary key (tenant, survey, version), foreign key (tenant, survey) references laurel.survey`,
  survey_invitation: `${accountColumns}, survey text, person text, ${once}, ${ofMember},
    foreign key (tenant, survey) references laurel.survey`,
  // Decided when a member is invited. The application can neither add nor change a row.
  survey_promise: `${accountColumns}, survey text, person text, what text check (what in ('guaranteed', 'sealed', 'entries')),
    amount bigint not null check (amount > 0), decided_on date not null,
    primary key (tenant, survey, account, person, what), unique (tenant, survey, account, person, what, amount),
    ${ofInvitation}`,
  survey_draft: `${accountColumns}, survey text, person text, version int not null, revision int not null,
    answers jsonb not null, saved_at timestamptz not null, ${namedColumns}, ${once}, ${ofInvitation}, ${ofVersion}`,
  // Who took part, on which day: nothing of the answers, of any survey.
  survey_participation: `${accountColumns}, survey text, person text, receipt text not null, "on" date not null, ${once},
    unique (tenant, receipt), ${ofInvitation}`,
  survey_response: `${accountColumns}, survey text, person text, version int not null, answers jsonb not null,
    answered int not null, at timestamptz not null, ${namedColumns}, ${once}, ${ofParticipation}, ${ofVersion}`,
  // Answers of anonymous surveys, with nothing that leads to a person; see `mix_answers`.
  survey_answer: `${tenantColumn}, survey text not null, answers jsonb not null, ${anonymousColumns}`,
  survey_mark: `${accountColumns}, survey text, person text, perk text,
    primary key (tenant, survey, account, person, perk), ${ofPerk},
    foreign key (tenant, survey, account, person) references laurel.survey_response`,
  // Primary and foreign key together: a reward is what was promised, and each part is given once.
  survey_reward: `${accountColumns}, survey text, person text, what text, amount bigint not null, "on" date not null,
    primary key (tenant, survey, account, person, what), ${ofParticipation},
    foreign key (tenant, survey, account, person, what, amount)
      references laurel.survey_promise (tenant, survey, account, person, what, amount)`,
};

const privileges = [
  'insert, update (version, revision, answers, saved_at), delete on laurel.survey_draft',
  'insert on laurel.survey_participation',
  'insert on laurel.survey_response',
  'insert on laurel.survey_mark',
  'insert on laurel.survey_reward',
  'execute on function laurel.mix_answers',
];

/**
 * Adds anonymous answers: it deletes and inserts all answers of the survey in a random order, so that position,
 * transaction and age of a row say nothing about who answered when. The advisory lock runs these calls one after the
 * other, each seeing what the one before left; otherwise a row could stay where it was inserted.
 */
const mixAnswersFunction = [
  `create function laurel.mix_answers(mixed text, given jsonb) returns void language plpgsql
    security definer set search_path = '' as $$
    begin
      perform pg_advisory_xact_lock(hashtextextended('survey_answer ' || current_setting('laurel.tenant') || ' ' || mixed, 0));
      with before as (delete from laurel.survey_answer a where a.survey = mixed returning a.answers),
        both_of as (select before.answers from before union all select given)
      insert into laurel.survey_answer (survey, answers)
        select mixed, both_of.answers from both_of order by gen_random_uuid();
    end $$`,
  'revoke all on function laurel.mix_answers from public',
  // Old row versions are vacuumed as soon as possible: until then the pages still hold the order of arrival.
  'alter table laurel.survey_answer set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0)',
];

export const surveysMigration = (roles: DatabaseRoles) =>
  ownerMigration(roles, [
    ...createTables(roles, tables, ['survey_answer']),
    ...mixAnswersFunction,
    ...appendOnly(
      'survey_promise',
      'survey_participation',
      'survey_response',
      'survey_mark',
      'survey_reward',
    ),
    ...grantTo(roles, privileges),
  ]);
