import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { SurveyAnswers } from '../../../src/contract/survey-questions.ts';
import type { QuestionRow } from '../../../demo/backend/surveys/tables.ts';
import { furtherAnswers, furtherQuestions } from '../../support/survey-further-kinds.ts';
import { engines, startBackend, type SeededBackend } from '../seeded-backend.ts';
import { SurveyTestClient } from './survey-client.ts';

const rows: readonly QuestionRow[] = furtherQuestions.map(
  ({ title: _, comment: __, unit: ___, options, lines, optionsFrom: ____, ...row }) => ({
    ...row,
    ...(row.id === 'site' && { constraints: { pattern: '.*acme.*' } }),
    ...(options && { options: options.map(({ value }) => value) }),
    ...(lines && { lines: lines.map(({ value }) => value) }),
  }),
);

/** What is wrong, and what the backend calls it. */
const wrong: readonly (readonly [SurveyAnswers, string])[] = [
  [{ country: 'atlantis' }, 'country not_an_option'],
  [{ day: ['monday', 'tuesday'] }, 'day not_an_option'],
  [{ freight: 'air' }, 'freight not_an_option'],
  [{ service: '6' }, 'service not_an_option'],
  [{ ready: '101' }, 'ready too_big'],
  [{ ready: '50.5' }, 'ready not_a_step'],
  [{ split: { van: '60', ship: '50' } }, 'split wrong_total'],
  [{ split: { van: '160', ship: '-60' } }, 'split too_small'],
  [{ contact: { name: 'Ana' } }, 'contact incomplete'],
  [{ mail: 'ana@acme' }, 'mail no_ending'],
  [{ phone: 'ask Ana' }, 'phone not_a_phone'],
  [{ site: 'https://globex.example' }, 'site pattern_mismatch'],
  [{ site: 'javascript:alert(1)' }, 'site not_an_address'],
  [{ trucks: '33.5' }, 'trucks not_an_integer'],
  [{ cutoff: '24:00' }, 'cutoff not_a_time'],
  [{ visit: '2027-02-30T10:00' }, 'visit not_a_date'],
  [{ open: { north: ['mon', 'mon'], west: ['fri'] } }, 'open not_an_option'],
  [{ staff: { east: 'many', south: '1' } }, 'staff not_a_number'],
  [{ agree: 'yes' }, 'agree not_an_option'],
  [{ agree: '' }, 'agree required'],
  [{ 'mail.comment': 'Not asked for' }, 'mail.comment unknown_field'],
];

for (const engine of engines)
  describe(`every further kind of question on ${engine}`, () => {
    let backend: SeededBackend;
    let client: SurveyTestClient;
    before(async () => {
      backend = await startBackend(engine);
      client = new SurveyTestClient(backend);
      await backend.store.ownerTransaction('northpeak', async (tx) => {
        await tx
          .updateTable('survey_version')
          .set({ questions: JSON.stringify(rows) })
          .where('survey', '=', 'profile')
          .execute();
        const texts = { 'service.comment': 'Why so?', 'trucks.message': 'Whole trucks, please.' };
        await tx
          .insertInto('localized')
          .values(
            Object.entries(texts).map(([key, text]) => ({
              key: `survey.profile.question.${key}`,
              lang: 'en',
              text,
            })),
          )
          .execute();
      });
    });
    after(() => backend.close());

    for (const [answers, fault] of wrong)
      test(`refuses ${JSON.stringify(answers)}`, async () => {
        const sent = { ...furtherAnswers, ...answers };
        const { status, fieldErrors = [] } = await client.expectProblem(
          client.postResponse('marta', sent, 'profile'),
        );
        assert.deepEqual(
          [status, fieldErrors.map(({ path, code }) => `${path} ${code}`)],
          [422, [`answers.${fault}`]],
        );
      });

    test('keeps a draft, serves comment and message, and stores all of it once', async () => {
      const { answers } = await client.saveDraft('marta', furtherAnswers, 0, 'profile');
      assert.deepEqual(answers, furtherAnswers);
      const { draft, questions } = await client.survey('marta', 'profile');
      assert.deepEqual(draft?.answers, furtherAnswers);
      const asked = (id: string) => questions.find((question) => question?.id === id);
      assert.deepEqual(
        [asked('service')?.comment, asked('trucks')?.constraints?.message],
        ['Why so?', 'Whole trucks, please.'],
      );
      const { answered } = await client.respond('marta', furtherAnswers, 'profile');
      assert.equal(answered, furtherQuestions.length);
      const stored = await backend.store.transaction('northpeak', (tx) =>
        tx.selectFrom('survey_response').select('answers').where('survey', '=', 'profile').executeTakeFirst(),
      );
      assert.deepEqual(stored?.answers, furtherAnswers);
    });
  });
