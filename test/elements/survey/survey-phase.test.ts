import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Survey, SurveyResponse } from '../../../src/contract/index.ts';
import { refreshVisit, surveyPhase } from '../../../src/elements/survey/survey-phase.ts';

const plan: Survey = { id: 'plan', title: 'How do you plan?', questions: [] };
const next: Survey = { id: 'next-one', title: 'Another', questions: [] };
const sent: SurveyResponse = { id: 'r1', at: '2026-11-20T10:00:00Z' };
const sealed: SurveyResponse = { ...sent, revealed: { label: 'Credit' } };

describe('the step of a survey', () => {
  test('is the intro until it is started, then the questions', () => {
    assert.deepEqual(surveyPhase({}, plan), { name: 'intro', survey: plan, response: undefined });
    assert.equal(surveyPhase({ started: plan }, plan).name, 'answering');
  });

  test('stays with the survey that was started when the server names another as the next', () => {
    assert.equal(surveyPhase({ started: plan }, next).survey, plan);
    assert.equal(surveyPhase({ started: plan, response: sent }, next).survey, plan);
  });

  test('shows the survey that was started as it was read last', () => {
    const renamed = { ...plan, title: 'How do you plan now?' };
    assert.equal(refreshVisit({ started: plan }, renamed).started, renamed);
    assert.equal(refreshVisit({ started: plan }, next).started, plan);
    assert.equal(refreshVisit({}, plan).started, undefined);
    assert.equal(refreshVisit({ started: plan }, undefined).started, plan);
  });

  test('is the reward, where one is sealed, and then the receipt', () => {
    assert.equal(surveyPhase({ started: plan, response: sent }, plan).name, 'receipt');
    assert.equal(surveyPhase({ started: plan, response: sealed }, plan).name, 'reward');
    assert.equal(surveyPhase({ started: plan, response: sealed, rewardOpened: true }, plan).name, 'reward');
    assert.equal(surveyPhase({ started: plan, response: sealed, rewardDone: true }, plan).name, 'receipt');
  });

  test('is the receipt on a later visit, since the reward was opened before', () => {
    assert.equal(surveyPhase({}, { ...plan, response: sealed }).name, 'receipt');
  });
});
