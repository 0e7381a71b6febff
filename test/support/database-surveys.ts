import type { SurveyAnswers } from '../../src/contract/survey-questions.ts';
import type { Database } from '../../demo/backend/db/database.ts';

/** What somebody is to get for a survey: decided once, before anybody could answer. */
export interface TestRewardRow {
  readonly survey: string;
  readonly person: string;
  readonly what: string;
  readonly amount: number;
}

export const readSealedRewards = (db: Database): Promise<TestRewardRow[]> =>
  db
    .withSchema('laurel')
    .selectFrom('survey_promise')
    .select(['survey', 'person', 'what', 'amount'])
    .orderBy('survey')
    .orderBy('person')
    .orderBy('what')
    .execute();

const answersText = (given: SurveyAnswers): string =>
  Object.entries(given)
    .map(([id, value]) => `${id} ${Array.isArray(value) ? value.join(' + ') : String(value)}`)
    .sort()
    .join(', ');

/** Everything that came of surveys, a line each. */
export const readSurveyRecords = async (db: Database): Promise<string[]> => {
  const tx = db.withSchema('laurel');
  const parts = await tx.selectFrom('survey_participation').selectAll().execute();
  const responses = await tx.selectFrom('survey_response').selectAll().execute();
  const marks = await tx.selectFrom('survey_mark').selectAll().execute();
  const rewards = await tx.selectFrom('survey_reward').selectAll().execute();
  const drafts = await tx.selectFrom('survey_draft').selectAll().execute();
  const answers = await tx.selectFrom('survey_answer').selectAll().execute();
  return [
    ...parts.map(({ survey, person }) => `${person} takes part in ${survey}`),
    ...responses.map(
      (row) => `${row.person} answers ${row.survey}: ${row.answered}, ${answersText(row.answers)}`,
    ),
    ...marks.map(({ survey, person, perk }) => `${person} by ${survey}: ${perk}`),
    ...rewards.map(({ survey, person, what, amount }) => `${person} earns by ${survey}: ${what} ${amount}`),
    ...drafts.map(({ survey, person }) => `${person} has a draft of ${survey}`),
    ...answers.map(({ survey }) => `somebody answers ${survey}`),
  ].sort();
};
