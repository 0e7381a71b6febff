import { sql } from 'kysely';
import type { SurveyAnswers } from '../../../src/contract/survey-questions.ts';
import type { Day } from '../calendar-dates.ts';
import type { Tx } from '../db/transaction.ts';
import type { SurveyMember, SurveyRecord } from './queries.ts';

// Every response writes in the same order, participation, answers, marks, rewards, so that no two writes wait for
// each other for ever.

/** Records that a member takes part; `false` where it is recorded already. */
export const insertParticipation = async (
  tx: Tx,
  { survey }: SurveyRecord['survey'],
  { account, person }: SurveyMember,
  { receipt, on }: { readonly receipt: string; readonly on: Day },
): Promise<boolean> => {
  const row = await tx
    .insertInto('survey_participation')
    .values({ survey, account, person, receipt, on })
    .onConflict((known) => known.doNothing())
    .returning('receipt')
    .executeTakeFirst();
  return row !== undefined;
};

interface NewSurveyResponse {
  readonly version: number;
  readonly answers: SurveyAnswers;
  readonly answered: number;
  readonly at: Date;
  /** Perks that these answers recommend. */
  readonly marks: readonly string[];
}

/** Stores answers with the member's name, and deletes the draft. */
export const insertResponse = async (
  tx: Tx,
  { survey }: SurveyRecord['survey'],
  { account, person }: SurveyMember,
  { marks, ...response }: NewSurveyResponse,
): Promise<void> => {
  const member = { survey, account, person };
  await tx
    .insertInto('survey_response')
    .values({ ...member, ...response, answers: JSON.stringify(response.answers) })
    .execute();
  if (marks.length > 0)
    await tx
      .insertInto('survey_mark')
      .values(marks.map((perk) => ({ ...member, perk })))
      .execute();
  await tx
    .deleteFrom('survey_draft')
    .where('survey', '=', survey)
    .where('account', '=', account)
    .where('person', '=', person)
    .execute();
};

/** Stores answers without a name, mixed with all others of the survey. */
export const insertAnonymousAnswers = async (
  tx: Tx,
  { survey }: SurveyRecord['survey'],
  answers: SurveyAnswers,
): Promise<void> => {
  await sql`select laurel.mix_answers(${survey}, ${JSON.stringify(answers)}::jsonb)`.execute(tx);
};

/** Gives a member everything that was promised. */
export const insertSurveyRewards = async (
  tx: Tx,
  promises: SurveyRecord['promises'],
  on: Day,
): Promise<void> => {
  const rows = promises.map(({ survey, account, person, what, amount }) => ({
    survey,
    account,
    person,
    what,
    amount,
    on,
  }));
  if (rows.length > 0) await tx.insertInto('survey_reward').values(rows).execute();
};
