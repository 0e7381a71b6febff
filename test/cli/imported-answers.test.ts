import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at } from '../../.config/lib/paths.ts';
import { validateResponse } from '../../demo/backend/surveys/answers.ts';
import { importFile } from '../../src/cli/import-survey/import-file.ts';
import { surveyEnding } from '../../src/rules/survey-endings.ts';
import { createSurveyFlow } from '../../src/rules/survey-flow.ts';
import { answersToSend } from '../../src/rules/survey-progress.ts';
import { computeSurveyState } from '../../src/rules/survey-state.ts';
import { importedModels } from '../support/imported-surveys/index.ts';
import { walk, type Plan, type FormModel } from '../support/imported-surveys/model.ts';
import { randomPlan } from '../support/imported-surveys/random-plan.ts';

const ways = process.env['LAUREL_LONG'] === '1' ? 20_000 : 500;
const seed = Number(process.env['LAUREL_SEED'] ?? 20_261_130);

/** Follows one way through an imported form by the rules of surveys; the models know nothing of them. */
const follow = (model: FormModel, flow: ReturnType<typeof createSurveyFlow>, plan: Plan): void => {
  const { shown, given } = walk(model, (id) => plan.answers[id]);
  const state = computeSurveyState(flow, given);
  const what = `${model.id}, ${plan.name}`;
  const asked = flow.questions.flatMap((question, index) =>
    question && state.visibility[index] ? [question.id] : [],
  );
  assert.deepEqual(asked, shown, what);
  assert.deepEqual(answersToSend(state), given, what);
  assert.deepEqual(validateResponse(flow, given), given, `${what}: the backend stores something else`);
  for (const [name, value] of Object.entries(model.calculated ?? {})) {
    const computed = state.calculated[flow.calculationById.get(name) ?? -1];
    assert.equal(computed === undefined ? undefined : Number(computed), value(given), `${what}: ${name}`);
  }
  if (model.ending) assert.equal(surveyEnding(state)?.title, model.ending(given), what);
};

describe('every way through an imported form asks and takes what the form says', () => {
  for (const model of importedModels)
    test(`${model.file}: ${model.plans.length} written down, ${ways} at random`, () => {
      const { survey } = importFile(at('test/cli/fixtures', model.file), { id: '', language: '' });
      const flow = createSurveyFlow(survey);
      for (const plan of model.plans) follow(model, flow, plan);
      for (let way = 0; way < ways; way += 1) follow(model, flow, randomPlan(model, seed + way));
    });
});
