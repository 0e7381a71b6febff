import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SurveyAnswers } from '../../src/contract/survey-questions.ts';
import type { ImportedSurvey } from '../../src/cli/import-survey/imported-survey.ts';
import { createSurveyFlow } from '../../src/rules/survey-flow.ts';
import { computeSurveyState } from '../../src/rules/survey-state.ts';
import { fromElements, fromRows } from './survey-in-words.ts';

/** The questions that are asked with these answers. */
const asked = ({ survey }: ImportedSurvey, answers: SurveyAnswers): string[] => {
  const { visibility } = computeSurveyState(createSurveyFlow(survey), answers);
  return survey.questions.flatMap((question, index) => (question && visibility[index] ? [question.id] : []));
};

const formula = (calculation: string): ImportedSurvey =>
  fromRows([
    { type: 'decimal', name: 'a', label: 'A' },
    { type: 'decimal', name: 'b', label: 'B' },
    { type: 'calculate', name: 'c', calculation },
    { type: 'text', name: 'some', label: 'Some', relevant: '${c} >= 0' },
    { type: 'text', name: 'less', label: 'Less', relevant: '${c} < 50' },
  ]);

describe('computing with an answer that was not given', () => {
  for (const [calculation, answers] of [
    ['${a} div ${b} * 100', { a: '1' }],
    ['${a} + ${b}', { a: '1' }],
    ['${a} * ${b}', { b: '1' }],
    ['round(${a} div ${b}, 2)', { b: '1' }],
    ['${a} - ${b}', {}],
  ] as const)
    test(`gives no number in an XLSForm: ${calculation}`, () =>
      assert.deepEqual(asked(formula(calculation), answers), ['a', 'b']));

  test('an XLSForm computes with all that was given', () =>
    assert.deepEqual(asked(formula('round(${a} div ${b} * 100, 1)'), { a: '1', b: '3' }), [
      'a',
      'b',
      'some',
      'less',
    ]));

  const holds = (visibleIf: string, answers: SurveyAnswers): boolean =>
    asked(
      fromElements([
        { type: 'text', name: 'a', inputType: 'number' },
        { type: 'text', name: 'b', inputType: 'number' },
        { type: 'comment', name: 'c', visibleIf },
      ]),
      answers,
    ).includes('c');

  for (const [visibleIf, answers, expected] of [
    ['{a} * 10 >= 10', {}, false],
    ['{a} * 10 < 1', {}, true],
    ['{a} - {b} = 4', { a: '4' }, true],
    ['{a} - {b} < 0', { b: '4' }, true],
    ['{a} + {b} < 5', {}, true],
    ['{a} + {b} < 5', { a: '5' }, false],
    ['{a} / {b} > 0', { a: '4' }, false],
    ['{b} / {a} = 0', { a: '4' }, true],
  ] as const)
    test(`is computing with 0 in SurveyJS: ${visibleIf} with ${JSON.stringify(answers)}`, () =>
      assert.equal(holds(visibleIf, answers), expected));
});
