import { sql, type Selectable } from 'kysely';
import type { Answers } from '../../../src/contract/question.ts';
import type { Books } from './store.ts';
import type { QuestionRow } from './survey-tables.ts';
import type { Tables } from './tables.ts';

export type SurveyRow = Selectable<Tables['survey']>;
type Row<Table extends keyof Tables> = Selectable<Tables[Table]>;

/** A person in an account. */
export interface Member {
  readonly account: string;
  readonly person: string;
}

/** A survey as one member meets it: what was promised, what is begun, and what came of it. */
export interface Taking {
  readonly survey: SurveyRow;
  readonly promises: readonly Row<'survey_promise'>[];
  readonly draft: Row<'survey_draft'> | undefined;
  readonly participation: Row<'survey_participation'> | undefined;
  readonly response: Row<'survey_response'> | undefined;
  readonly rewards: readonly Row<'survey_reward'>[];
  readonly marks: readonly Row<'survey_mark'>[];
}

/** What a member has of surveys. */
type Own =
  | 'survey_invitation'
  | 'survey_promise'
  | 'survey_draft'
  | 'survey_participation'
  | 'survey_response'
  | 'survey_reward'
  | 'survey_mark';

const mine = <Table extends Own>(books: Books, table: Table, { account, person }: Member) =>
  books
    .selectFrom<Own>(table)
    .selectAll()
    .where('account', '=', account)
    .where('person', '=', person)
    .$castTo<Row<Table>>()
    .execute();

/** The surveys to which this member is invited; nobody else's are there. */
export const loadTakings = async (books: Books, member: Member): Promise<Taking[]> => {
  const surveys = await books.selectFrom('survey').selectAll().orderBy('position').execute();
  const invitations = await mine(books, 'survey_invitation', member);
  const promises = await mine(books, 'survey_promise', member);
  const drafts = await mine(books, 'survey_draft', member);
  const participations = await mine(books, 'survey_participation', member);
  const responses = await mine(books, 'survey_response', member);
  const rewards = await mine(books, 'survey_reward', member);
  const marks = await mine(books, 'survey_mark', member);
  return surveys.flatMap((survey) => {
    const ofIt = <T extends { readonly survey: string }>(rows: readonly T[]) =>
      rows.filter((row) => row.survey === survey.survey);
    if (ofIt(invitations).length === 0) return [];
    return [
      {
        survey,
        promises: ofIt(promises),
        draft: ofIt(drafts)[0],
        participation: ofIt(participations)[0],
        response: ofIt(responses)[0],
        rewards: ofIt(rewards),
        marks: ofIt(marks),
      },
    ];
  });
};

export const loadQuestions = async (
  books: Books,
  survey: string,
  version: number,
): Promise<readonly QuestionRow[]> => {
  const row = await books
    .selectFrom('survey_version')
    .select('questions')
    .where('survey', '=', survey)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return row.questions;
};

/** The program's first survey, for those who are not invited yet. */
export const findFirst = (books: Books): Promise<SurveyRow | undefined> =>
  books.selectFrom('survey').selectAll().orderBy('position').limit(1).executeTakeFirst();

export const isAnonymous = async (books: Books, survey: string): Promise<boolean> => {
  const row = await books
    .selectFrom('survey')
    .select('anonymous')
    .where('survey', '=', survey)
    .executeTakeFirst();
  return row?.anonymous ?? false;
};

/** How many entries an account has in a draw from surveys, and by whom; of an anonymous one nobody is named. */
export const loadEntries = (books: Books, account: string) =>
  books
    .selectFrom('survey_reward')
    .innerJoin('survey', 'survey.survey', 'survey_reward.survey')
    .innerJoin('person', 'person.person', 'survey_reward.person')
    .select(['survey.survey', 'survey.draw', 'survey.anonymous', 'survey_reward.amount', 'person.name'])
    .where('survey_reward.account', '=', account)
    .where('survey_reward.what', '=', 'entries')
    .orderBy('survey.position')
    .orderBy('person.name')
    .execute();
export type Entries = Awaited<ReturnType<typeof loadEntries>>[number];

/** The perks that this member's answers have marked, and those that are surveys which this member has answered. */
export const loadTraces = async (books: Books, member: Member) => {
  const marks = await mine(books, 'survey_mark', member);
  const answered = await books
    .selectFrom('survey_participation')
    .innerJoin('survey', 'survey.survey', 'survey_participation.survey')
    .select('survey.perk')
    .where('survey_participation.account', '=', member.account)
    .where('survey_participation.person', '=', member.person)
    .execute();
  return {
    marked: new Set(marks.map(({ perk }) => perk)),
    answered: new Set(answered.map(({ perk }) => perk)),
  };
};

/** One after the other, of one member and one survey: a draft that comes late finds the answer. */
export const inTurn = async (books: Books, survey: string, { account, person }: Member): Promise<void> => {
  await sql`select set_config('lock_timeout', '5s', true)`.execute(books);
  const turn = JSON.stringify(['survey', survey, account, person]);
  await sql`select pg_advisory_xact_lock(hashtextextended(current_setting('laurel.tenant') || ${turn}, 0))`.execute(
    books,
  );
};

/** What is kept now; nothing, where it is not at the revision that was read. */
export const putDraft = async (
  books: Books,
  { survey, account, person }: Member & { readonly survey: string },
  draft: { readonly version: number; readonly answers: Answers; readonly now: Date },
  revision: number,
): Promise<Row<'survey_draft'> | undefined> => {
  const answers = JSON.stringify(draft.answers);
  if (revision === 0)
    return books
      .insertInto('survey_draft')
      .values({ survey, account, person, version: draft.version, revision: 1, answers, saved_at: draft.now })
      .onConflict((known) => known.doNothing())
      .returningAll()
      .executeTakeFirst();
  return books
    .updateTable('survey_draft')
    .set({ revision: revision + 1, answers, saved_at: draft.now })
    .where('survey', '=', survey)
    .where('account', '=', account)
    .where('person', '=', person)
    .where('revision', '=', revision)
    .returningAll()
    .executeTakeFirst();
};
