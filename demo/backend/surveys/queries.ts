import { sql, type Selectable } from 'kysely';
import type { SurveyAnswers } from '../../../src/contract/survey-questions.ts';
import type { Tx } from '../db/transaction.ts';
import type { QuestionRow, SurveyLogicRow } from './tables.ts';
import type { Tables } from '../db/tables.ts';

export type SurveyRow = Selectable<Tables['survey']>;
type SurveyTableRow<Table extends keyof Tables> = Selectable<Tables[Table]>;

/** A person in an account. */
export interface SurveyMember {
  readonly account: string;
  readonly person: string;
}

/** A survey for one member: what was promised, the draft, the answers and the rewards. */
export interface SurveyRecord {
  readonly survey: SurveyRow;
  readonly promises: readonly SurveyTableRow<'survey_promise'>[];
  readonly draft: SurveyTableRow<'survey_draft'> | undefined;
  readonly participation: SurveyTableRow<'survey_participation'> | undefined;
  readonly response: SurveyTableRow<'survey_response'> | undefined;
  readonly rewards: readonly SurveyTableRow<'survey_reward'>[];
  readonly marks: readonly SurveyTableRow<'survey_mark'>[];
}

/** A survey with the questions that this member answers. */
export interface DefinedSurvey extends SurveyRecord {
  readonly definition: SurveyVersion;
}

/** Tables with rows of one member for each survey. */
type MemberTable =
  | 'survey_invitation'
  | 'survey_promise'
  | 'survey_draft'
  | 'survey_participation'
  | 'survey_response'
  | 'survey_reward'
  | 'survey_mark';

const loadMemberRows = <Table extends MemberTable>(tx: Tx, table: Table, { account, person }: SurveyMember) =>
  tx
    .selectFrom<MemberTable>(table)
    .selectAll()
    .where('account', '=', account)
    .where('person', '=', person)
    .$castTo<SurveyTableRow<Table>>()
    .execute();

/** The surveys to which a member is invited. */
export const loadSurveyRecords = async (tx: Tx, member: SurveyMember): Promise<SurveyRecord[]> => {
  const [surveys, invitations, promises, drafts, participations, responses, rewards, marks] =
    await Promise.all([
      tx.selectFrom('survey').selectAll().orderBy('position').execute(),
      loadMemberRows(tx, 'survey_invitation', member),
      loadMemberRows(tx, 'survey_promise', member),
      loadMemberRows(tx, 'survey_draft', member),
      loadMemberRows(tx, 'survey_participation', member),
      loadMemberRows(tx, 'survey_response', member),
      loadMemberRows(tx, 'survey_reward', member),
      loadMemberRows(tx, 'survey_mark', member),
    ]);
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

/** The questions and the logic of a survey. */
export interface SurveyVersion {
  readonly survey: string;
  readonly questions: readonly QuestionRow[];
  readonly logic: SurveyLogicRow;
}

/**
 * The versions that a member answers, of the surveys that the member is invited to or of one of them: that of the
 * response or draft, or else the current one.
 */
export const loadSurveyVersions = (
  tx: Tx,
  { account, person }: SurveyMember,
  survey?: string,
): Promise<readonly SurveyVersion[]> => {
  const query = tx
    .selectFrom('survey_invitation as i')
    .innerJoin('survey', 'survey.survey', 'i.survey')
    .innerJoin('survey_version as v', 'v.survey', 'i.survey')
    .leftJoin('survey_response as r', (on) =>
      on
        .onRef('r.survey', '=', 'i.survey')
        .onRef('r.account', '=', 'i.account')
        .onRef('r.person', '=', 'i.person'),
    )
    .leftJoin('survey_draft as d', (on) =>
      on
        .onRef('d.survey', '=', 'i.survey')
        .onRef('d.account', '=', 'i.account')
        .onRef('d.person', '=', 'i.person'),
    )
    .select(['v.survey', 'v.questions', 'v.logic'])
    .where('i.account', '=', account)
    .where('i.person', '=', person)
    .where(({ eb, fn }) => eb('v.version', '=', fn.coalesce('r.version', 'd.version', 'survey.version')));
  return (survey === undefined ? query : query.where('i.survey', '=', survey)).execute();
};

/** The program's first survey, for people who are not invited yet. */
export const findFirstSurvey = (tx: Tx): Promise<SurveyRow | undefined> =>
  tx.selectFrom('survey').selectAll().orderBy('position').limit(1).executeTakeFirst();

export const isAnonymousSurvey = async (tx: Tx, survey: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('survey')
    .select('anonymous')
    .where('survey', '=', survey)
    .executeTakeFirst();
  return row?.anonymous ?? false;
};

/**
 * The entries of an account in prize draws that surveys have brought, with the names of who answered; readers must
 * drop the names for anonymous surveys.
 */
export const loadDrawEntries = (tx: Tx, account: string) =>
  tx
    .selectFrom('survey_reward')
    .innerJoin('survey', 'survey.survey', 'survey_reward.survey')
    .innerJoin('person', 'person.person', 'survey_reward.person')
    .select(['survey.survey', 'survey.draw', 'survey.anonymous', 'survey_reward.amount', 'person.name'])
    .where('survey_reward.account', '=', account)
    .where('survey_reward.what', '=', 'entries')
    .orderBy('survey.position')
    .orderBy('person.name')
    .execute();
export type DrawEntryRow = Awaited<ReturnType<typeof loadDrawEntries>>[number];

/**
 * The perks that a member's answers have recommended (`marked`), and the surveys listed as perks that the member has
 * answered (`answered`).
 */
export const loadAnsweredPerks = async (tx: Tx, member: SurveyMember) => {
  const participated = tx
    .selectFrom('survey_participation')
    .innerJoin('survey', 'survey.survey', 'survey_participation.survey')
    .select('survey.perk')
    .where('survey_participation.account', '=', member.account)
    .where('survey_participation.person', '=', member.person);
  const [marks, answered] = await Promise.all([
    loadMemberRows(tx, 'survey_mark', member),
    participated.execute(),
  ]);
  return {
    marked: new Set(marks.map(({ perk }) => perk)),
    answered: new Set(answered.map(({ perk }) => perk)),
  };
};

/**
 * Runs the writes of one member to one survey one after the other, by an advisory lock: a draft that comes late finds
 * the response.
 */
export const lockSurvey = async (
  tx: Tx,
  survey: string,
  { account, person }: SurveyMember,
): Promise<void> => {
  const turn = JSON.stringify(['survey', survey, account, person]);
  await sql`select pg_advisory_xact_lock(hashtextextended(current_setting('laurel.tenant') || ${turn}, 0))`.execute(
    tx,
  );
};

/** Stores a draft; undefined where the stored one has another revision than the one that was read. */
export const upsertDraft = async (
  tx: Tx,
  { survey, account, person }: SurveyMember & { readonly survey: string },
  draft: { readonly version: number; readonly answers: SurveyAnswers; readonly now: Date },
  revision: number,
): Promise<SurveyTableRow<'survey_draft'> | undefined> => {
  const answers = JSON.stringify(draft.answers);
  if (revision === 0)
    return tx
      .insertInto('survey_draft')
      .values({ survey, account, person, version: draft.version, revision: 1, answers, saved_at: draft.now })
      .onConflict((known) => known.doNothing())
      .returningAll()
      .executeTakeFirst();
  return tx
    .updateTable('survey_draft')
    .set({ revision: revision + 1, answers, saved_at: draft.now })
    .where('survey', '=', survey)
    .where('account', '=', account)
    .where('person', '=', person)
    .where('revision', '=', revision)
    .returningAll()
    .executeTakeFirst();
};
