import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { ensureRoles } from '../../demo/backend/db/roles.ts';
import { createTenantStore } from '../../demo/backend/db/transaction.ts';
import type { Database } from '../../demo/backend/db/database.ts';
import { Problem } from '../../src/contract/core/problem.ts';
import type { SurveyAnswers } from '../../src/contract/survey-questions.ts';
import type { Survey } from '../../src/contract/surveys.ts';
import { importedModels as models } from '../support/imported-surveys/index.ts';
import { importByCommand, type Imported } from '../support/imported-surveys/import-command.ts';
import { ImportedRespondent } from '../support/imported-surveys/imported-respondent.ts';
import { walk, type Plan, type FormModel } from '../support/imported-surveys/model.ts';
import { randomPlan } from '../support/imported-surveys/random-plan.ts';
import { storeSurvey } from '../support/imported-surveys/store-survey.ts';
import { closeBuyers, runJourneys, runTogether, signInBuyer, type Journey } from '../support/journeys.ts';
import { respondFromOtherDevice } from '../support/respondent.ts';

const isLong = process.env['LAUREL_LONG'] === '1';
const firstSeed = Number(process.env['LAUREL_SEED'] ?? 20_261_130);

/** Each answers every survey once, another way than the others; in the long form most of them at random. */
const people = ['marta', 'ingvild', 'selin'];
const further = isLong ? ['yusuf', 'henrik', 'ada', 'deniz', 'carmen', 'mert', 'pablo', 'solveig'] : [];
const accounts: Readonly<Record<string, string>> = {
  marta: 'tekin',
  deniz: 'tekin',
  ingvild: 'vestby',
  selin: 'delta',
  yusuf: 'kaya',
  henrik: 'fjord',
  ada: 'yeni',
  carmen: 'aurora',
  mert: 'atlas',
  pablo: 'lumen',
  solveig: 'nordlys',
};
const members = [...people, ...further].map((person) => ({ person, account: accounts[person] ?? '' }));

const planFor = (model: FormModel, index: number): Plan =>
  model.plans[index] ?? randomPlan(model, firstSeed + index);

/** The surveys of each form, by language: in English first. */
const imported: ReadonlyMap<FormModel, ReadonlyMap<string, Imported>> = new Map(
  models.map((model) => {
    const { file, languages } = model;
    const named = languages.length > 0 ? languages : [''];
    return [model, new Map(named.map((language) => [language || 'en', importByCommand(file, language)]))];
  }),
);
const importedIn = (model: FormModel, lang: string): Imported => {
  const byLanguage = imported.get(model);
  const found = byLanguage?.get(lang) ?? byLanguage?.get('en');
  assert.ok(found);
  return found;
};

/** A vendor publishes the pictures of a form: on the portal's own host, whose policy allows no other. */
const published = (survey: Survey): Survey => ({
  ...survey,
  questions: survey.questions.map((question) =>
    question?.options
      ? {
          ...question,
          options: question.options.map((option) =>
            option.image ? { ...option, image: { url: '/pictures/van.svg' } } : option,
          ),
        }
      : question,
  ),
});

const storeAll = async (db: Database): Promise<void> =>
  createTenantStore(db, await ensureRoles(db)).ownerTransaction('northpeak', async (tx) => {
    for (const [index, model] of models.entries()) {
      const byLanguage = [...(imported.get(model) ?? [])].map(
        ([lang, { survey }]) => [lang, published(survey)] as const,
      );
      await storeSurvey(tx, new Map(byLanguage), { position: 100 + index, members });
    }
  });

const key = (person: string, survey: string): string => `${person} answers ${survey}`;
const entriesOf = (answers: SurveyAnswers): [string, unknown][] => Object.entries(answers).sort();

const readResponses = async (db: Database): Promise<Record<string, [string, unknown][]>> => {
  const tx = db.withSchema('laurel');
  const ids = models.map(({ id }) => id);
  const drafts = await tx.selectFrom('survey_draft').selectAll().where('survey', 'in', ids).execute();
  const rows = await tx.selectFrom('survey_response').selectAll().where('survey', 'in', ids).execute();
  return Object.fromEntries([
    ...drafts.map(({ person, survey }) => [`${person} has a draft of ${survey}`, []] as const),
    ...rows.map(({ person, survey, answers }) => [key(person, survey), entriesOf(answers)] as const),
  ]);
};

/** What no page lets through is refused by the backend too, each fault at its question. */
const refused = async (stage: Journey, model: FormModel): Promise<void> => {
  const [plan] = model.plans;
  const { given } = walk(model, (id) => plan?.answers[id]);
  const said: string[][] = [];
  for (const { changes } of model.refusals) {
    const response = await respondFromOtherDevice(stage, 'marta', model.id, { ...given, ...changes });
    const { fieldErrors = [] } = z.parse(Problem, await response.json());
    said.push(fieldErrors.map(({ path, code }) => `${path.replace('answers.', '')} ${code}`).sort());
  }
  assert.deepEqual(
    said,
    model.refusals.map(({ faults }) => faults),
    model.id,
  );
};

describe('forms of other programs', () => {
  for (const model of models)
    it(`${model.file} is imported whole, but for what the report lists`, () => {
      const { survey, report } = importedIn(model, 'en');
      const lost = report.findings.filter(({ level }) => level !== 'changed');
      assert.deepEqual(
        lost.map(({ where, what }) => `${where}: ${what}`),
        model.lost,
      );
      assert.deepEqual(
        survey.questions.map((question) => question?.id),
        Object.keys(model.questions),
      );
    });

  // Forms that have no Spanish are shown in English.
  const usual = [['es', 'PostgreSQL']] as const;
  const questions = models.flatMap((model) => Object.keys(model.questions).map((id) => `${model.id} ${id}`));
  let asked = 0;
  const figures = runJourneys(
    'imported_surveys',
    usual,
    async (stage) => {
      for (const model of models) await refused(stage, model);
      const expected: Record<string, [string, unknown][]> = {};
      const done = new Set<string>();
      const answersAll = async (person: string, index: number): Promise<void> => {
        const buyer = await signInBuyer(stage, person);
        for (const model of models) {
          const plan = planFor(model, index);
          const { survey } = importedIn(model, stage.lang);
          const respondent = new ImportedRespondent(buyer, stage.lang, survey, model);
          expected[key(person, model.id)] = entriesOf(await respondent.answer(plan));
          for (const id of respondent.done) done.add(`${model.id} ${id}`);
          asked += respondent.done.size;
        }
        await closeBuyers(buyer);
      };
      const everybody = members.map(
        ({ person }, index) =>
          () =>
            answersAll(person, index),
      );
      for (let next = 0; next < everybody.length; next += people.length)
        await runTogether(everybody.slice(next, next + people.length).map((answer) => answer()));
      assert.deepEqual(await stage.demo.queryDatabase(readResponses), expected);
      assert.deepEqual(
        questions.filter((question) => !done.has(question)),
        [],
        'nobody answered these',
      );
    },
    storeAll,
  );

  it('gave these figures', () => {
    assert.ok(questions.length >= 84);
    assert.ok(figures.length >= usual.length);
    console.log(
      `gate imported surveys: ${questions.length} questions of ${models.length} forms, ${members.length} ways through each, each question of them answered by its control on each database, ${asked} in all: ${figures.join(', ')}`,
    );
  });
});
