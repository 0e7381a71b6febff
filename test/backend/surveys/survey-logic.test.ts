import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { SurveyLogicRow, QuestionRow } from '../../../demo/backend/surveys/tables.ts';
import type { ConditionClause } from '../../../src/contract/survey-questions.ts';
import { engines, startBackend, type SeededBackend } from '../seeded-backend.ts';
import { SurveyTestClient } from './survey-client.ts';

const when = (clause: ConditionClause) => ({ any: [{ all: [clause] }] });
const many = Array.from({ length: 8 }, (_, index) => `way-${index}`);

const questions: readonly QuestionRow[] = [
  { id: 'freight', kind: 'single', required: true, options: ['road', 'sea', 'none'] },
  {
    id: 'ways',
    kind: 'multiple',
    required: true,
    shuffle: true,
    options: [
      ...many,
      { value: 'fast', showIf: when({ question: 'freight', is: ['sea'] }) },
      { value: 'other', open: true },
    ],
  },
  {
    id: 'most',
    kind: 'single',
    optionsFrom: { question: 'ways', which: 'chosen' },
    showIf: when({ question: 'kinds', min: 2 }),
  },
  { id: 'account', kind: 'text' },
  { id: 'why', kind: 'text', requiredIf: when({ question: 'freight', is: ['sea'] }) },
];
const logic: SurveyLogicRow = {
  calculations: [{ id: 'kinds', operation: 'add', of: [{ question: 'ways', as: 'count' }] }],
  endings: [
    { id: 'out', kind: 'screened_out', showIf: when({ question: 'freight', is: ['none'] }) },
    { id: 'done', kind: 'completed' },
  ],
};

for (const engine of engines)
  describe(`the logic of surveys on ${engine}`, () => {
    let backend: SeededBackend;
    let client: SurveyTestClient;
    let people: string[];
    before(async () => {
      backend = await startBackend(engine);
      client = new SurveyTestClient(backend);
      await backend.store.ownerTransaction('northpeak', async (tx) => {
        const version = { questions: JSON.stringify(questions), logic: JSON.stringify(logic) };
        await tx
          .insertInto('survey_version')
          .values({ survey: 'profile', version: 2, ...version })
          .execute();
        const text = 'Why did {account} choose {{account}}?';
        await tx
          .insertInto('localized')
          .values({ key: 'survey.profile.question.why', lang: 'en', text })
          .execute();
        await tx.updateTable('survey').set({ version: 2 }).where('survey', '=', 'profile').execute();
        const anonymous = JSON.stringify({ endings: [{ id: 'done', kind: 'completed' }] });
        await tx
          .updateTable('survey_version')
          .set({ logic: anonymous })
          .where('survey', '=', 'climate')
          .execute();
      });
      people = await client.crowd(4, 'logic', 'profile', 'climate');
    });
    after(() => backend.close());

    const faults = async (answers: unknown) => {
      const refused = await client.expectProblem(client.postResponse(people[0] ?? '', answers, 'profile'));
      assert.deepEqual([refused.status, refused.code], [422, 'invalid_fields']);
      return (refused.fieldErrors ?? []).map(({ path, code }) => `${path} ${code}`).sort();
    };
    const orderFor = async (who: string) => {
      const { questions: asked } = await client.survey(who, 'profile');
      return asked[1]?.options?.map(({ value }) => value) ?? [];
    };

    test('what is required by an answer is missed, and what is not asked or not offered is refused', async () => {
      assert.deepEqual(await faults({ freight: 'sea', ways: ['way-1'] }), ['answers.why required']);
      assert.deepEqual(await faults({ freight: 'road', ways: ['way-1', 'fast'] }), [
        'answers.ways not_an_option',
      ]);
      assert.deepEqual(await faults({ freight: 'road', ways: ['fast'] }), ['answers.ways required']);
      assert.deepEqual(await faults({ freight: 'road', ways: ['way-1'], most: 'way-1' }), [
        'answers.most unknown_field',
      ]);
      assert.deepEqual(await faults({ freight: 'road', ways: ['way-1', 'way-2'], most: 'way-3' }), [
        'answers.most unknown_field',
      ]);
      assert.deepEqual(await faults({ freight: 'none', ways: ['way-1'], kinds: '4' }), [
        'answers.kinds unknown_field',
        'answers.ways unknown_field',
      ]);
    });

    test('a title names the company, and quotes the answer to a question of that name', async () => {
      const { questions: asked } = await client.survey(people[0] ?? '', 'profile');
      const { title } = asked.find((question) => question?.id === 'why') ?? {};
      assert.match(String(title), /^Why did [^{}]+ choose \{\{account\}\}\?$/);
    });

    test('a title is not changed by what the company is called', async () => {
      const [, , who = ''] = people;
      const titleFor = async (name: string): Promise<unknown> => {
        await backend.store.ownerTransaction('northpeak', (tx) =>
          tx.updateTable('account').set({ name }).where('account', '=', 'tekin').execute(),
        );
        const { questions: asked } = await client.survey(who, 'profile');
        return asked.find((question) => question?.id === 'why')?.title;
      };
      for (const [name, shown] of [
        ['<b>Acme</b>', '<b>Acme</b>'],
        ['{account} $& {why}', '{account} $& {why}'],
        // Two braces in a row would quote the answer to the question of that name.
        ['{{freight}} {{{ways}}}', '{\u2060{freight}} {\u2060{\u2060{ways}}}'],
        ['Acme \u202eemcA\u2067', 'Acme emcA'],
      ] as const)
        assert.equal(await titleFor(name), `Why did ${shown} choose {{account}}?`);
    });

    test('options are mixed for each member, the same on every read, and the last one stays last', async () => {
      const orders = await Promise.all(people.map(orderFor));
      assert.ok(new Set(orders.map((order) => order.join())).size > 1, 'not the same for all');
      for (const order of orders) {
        assert.equal(order.at(-1), 'other');
        assert.deepEqual(order.toSorted(), [...many, 'fast', 'other'].toSorted());
      }
      assert.deepEqual(await orderFor(people[0] ?? ''), orders[0]);
    });

    test('who is screened out sends what was asked, and gets that ending then and later', async () => {
      const [who = ''] = people;
      const survey = await client.survey(who, 'profile');
      assert.deepEqual(
        survey.endings?.map((ending) => ending?.id),
        ['out', 'done'],
      );
      assert.deepEqual(
        survey.calculations?.map((calculation) => calculation?.id),
        ['kinds'],
      );
      const { ending, answered } = await client.respond(who, { freight: 'none' }, 'profile');
      assert.deepEqual([ending, answered], ['out', 1]);
      assert.equal((await client.survey(who, 'profile')).response?.ending, 'out');
    });

    test('who answers all gets the other ending; an anonymous receipt names none', async () => {
      const [, who = ''] = people;
      const answers = { freight: 'road', ways: ['way-1', 'other'], 'ways.other': 'By hand', most: 'other' };
      assert.equal((await client.respond(who, answers, 'profile')).ending, 'done');
      const mood = { content: { speed: 'fairly', clarity: 'very', help: 'little' }, rating: '4' };
      assert.equal((await client.respond(who, mood, 'climate')).ending, undefined);
    });
  });
