import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { validateResponse } from '../../demo/backend/surveys/answers.ts';
import { ProblemError } from '../../demo/backend/http/problem.ts';
import type { SurveyAnswers } from '../../src/contract/survey-questions.ts';
import { answerFor, answerValues, questionIdOf } from '../../src/rules/survey-answers.ts';
import { readPattern } from '../../src/rules/pattern-matcher.ts';
import { surveyEnding } from '../../src/rules/survey-endings.ts';
import { createSurveyFlow } from '../../src/rules/survey-flow.ts';
import { answersToSend } from '../../src/rules/survey-progress.ts';
import { computeSurveyState, updateSurveyState, type SurveyState } from '../../src/rules/survey-state.ts';
import { validateAnswers } from '../../src/rules/survey-validation.ts';
import { randomSurvey, type RandomSurvey } from '../support/random-survey-logic.ts';
import { SurveyModel } from '../support/survey-model.ts';

const numRuns = process.env['LAUREL_LONG'] ? 400_000 : 30_000;

const forAll = (check: (survey: RandomSurvey) => void, share = 1): void =>
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 31 }), fc.integer({ min: 1, max: 9 }), (seed, size) =>
      check(randomSurvey(seed, size)),
    ),
    { numRuns: Math.round(numRuns * share) },
  );

const lastAnswers = ({ session }: RandomSurvey): SurveyAnswers => Object.fromEntries(session);

const lastState = (survey: RandomSurvey): SurveyState =>
  computeSurveyState(createSurveyFlow(survey.definition), lastAnswers(survey));

/** All that the rules decide, in the form in which the model says it. */
const decided = (state: SurveyState) => ({
  asked: state.visibility,
  required: state.questions.map((question) => question?.required === true),
  options: state.questions.map(
    (question) => question?.options?.map(({ value, label, open }) => [value, label, !!open]) ?? [],
  ),
  calculated: state.calculated,
  ending: surveyEnding(state)?.id,
});

const expected = ({ definition, session }: RandomSurvey) => {
  const model = new SurveyModel(definition, Object.fromEntries(session));
  const places = [...definition.questions.keys()];
  return {
    asked: places.map((index) => model.isAsked(index)),
    required: places.map((index) => model.isRequired(index)),
    options: places.map((index) =>
      model.offered(index).map(({ value, label, open }) => [value, label, !!open]),
    ),
    calculated: (definition.calculations ?? []).map((_, index) => model.calculated(index)),
    ending: model.ending,
  };
};

/** Paths of the answers that the backend refuses. */
const refused = (definition: RandomSurvey['definition'], answers: SurveyAnswers): string[] => {
  try {
    validateResponse(definition, answers);
    return [];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return (error.details.fieldErrors ?? []).map(({ path }) => path);
  }
};

describe('the logic of any survey', () => {
  test('is what a model says that decides by the contract’s words', () => {
    forAll((survey) => assert.deepEqual(decided(lastState(survey)), expected(survey)));
  });

  test('is the same after each answer as if all were decided anew', () => {
    forAll(({ definition, session }) => {
      const flow = createSurveyFlow(definition);
      let answers: SurveyAnswers = {};
      let state = computeSurveyState(flow, answers);
      for (const [id, answer] of session) {
        answers = { ...answers, [id]: answer };
        state = updateSurveyState(state, answers, id);
        assert.deepEqual(state, computeSurveyState(flow, answers));
      }
    }, 0.5);
  });

  test('sends nothing that is not asked, and no option that is not offered', () => {
    forAll((survey) => {
      const model = new SurveyModel(survey.definition, lastAnswers(survey));
      const { questions } = survey.definition;
      for (const [key, answer] of Object.entries(answersToSend(lastState(survey)))) {
        const index = questions.findIndex((question) => question?.id === questionIdOf(key));
        assert.ok(model.isAsked(index), key);
        const counted = answerValues(model.counted(index));
        if (!key.includes('.')) assert.deepEqual(answerValues(answer), counted);
      }
    }, 0.3);
  });

  test('is the same for the backend, which gets only what is sent', () => {
    forAll((survey) => {
      const state = lastState(survey);
      const sent = answersToSend(state);
      assert.deepEqual(decided(lastState({ ...survey, session: Object.entries(sent) })), decided(state));
      const faults = [...validateAnswers(state, readPattern).keys()].map((id) => `answers.${id}`);
      assert.deepEqual(refused(survey.definition, sent), faults);
    }, 0.5);
  });

  test('lets the backend refuse every answer that is not asked, and every option that is not offered', () => {
    forAll((survey) => {
      const answers = lastAnswers(survey);
      const sent = answersToSend(lastState(survey));
      const paths = refused(survey.definition, answers);
      for (const id of Object.keys(answers)) {
        const values = answerValues(answers[id]);
        const kept = answerValues(answerFor(sent, id));
        if (kept.length < values.length) assert.ok(paths.includes(`answers.${id}`), id);
      }
    }, 0.3);
  });
});
