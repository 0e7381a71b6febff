import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SurveyAnswers, SurveyQuestion } from '../../src/contract/survey-questions.ts';
import { withInitialAnswers } from '../../src/rules/initial-answers.ts';
import { readPattern } from '../../src/rules/pattern-matcher.ts';
import { createSurveyFlow } from '../../src/rules/survey-flow.ts';
import { answersToSend } from '../../src/rules/survey-progress.ts';
import { computeSurveyState } from '../../src/rules/survey-state.ts';
import { isAnswerable, validateAnswer } from '../../src/rules/survey-validation.ts';

type Asked = Omit<SurveyQuestion, 'id' | 'title'>;
const asked = (question: Asked): SurveyQuestion => ({ id: 'q', title: 'Q', ...question });
const options = ['a', 'b', 'c'].map((value) => ({ value, label: value }));
const lines = ['x', 'y'].map((value) => ({ value, label: value }));

const faultOf = (question: Asked, answer: SurveyAnswers[string]): string | undefined =>
  validateAnswer(asked(question), { q: answer }, readPattern);

/** A question, and what is wrong with each answer. */
const cases: readonly (readonly [
  Asked,
  readonly (readonly [SurveyAnswers[string], string | undefined])[],
])[] = [
  [
    { kind: 'dropdown', options },
    [
      ['z', 'not_an_option'],
      [['a', 'b'], 'not_an_option'],
      [{ x: 'a' }, 'not_an_option'],
      ['b', undefined],
    ],
  ],
  [
    { kind: 'image', options },
    [
      [['a', 'b'], 'not_an_option'],
      ['c', undefined],
    ],
  ],
  [
    { kind: 'image', options, several: true, constraints: { max: 2 } },
    [
      [['a', 'b', 'c'], 'too_many'],
      [['a', 'a'], 'not_an_option'],
      [['a', 'b'], undefined],
    ],
  ],
  [
    { kind: 'stars' },
    [
      ['0', 'not_an_option'],
      ['6', 'not_an_option'],
      ['2.5', 'not_an_option'],
      ['5', undefined],
    ],
  ],
  [
    { kind: 'slider', constraints: { min: 0, max: 10, step: 2.5 } },
    [
      ['11', 'too_big'],
      ['-1', 'too_small'],
      ['3', 'not_a_step'],
      ['much', 'not_a_number'],
      ['7.5', undefined],
    ],
  ],
  [
    { kind: 'integer', constraints: { min: 1, max: 149 } },
    [
      ['33.5', 'not_an_integer'],
      ['many', 'not_a_number'],
      ['0', 'too_small'],
      ['150', 'too_big'],
      ['7', undefined],
    ],
  ],
  [
    { kind: 'email' },
    [
      ['not a mail', 'not_an_email'],
      ['ana@acme', 'no_ending'],
      ['ana@acme.com', undefined],
    ],
  ],
  [
    { kind: 'tel' },
    [
      ['call me', 'not_a_phone'],
      ['+44 20 7946 0958', undefined],
    ],
  ],
  [
    { kind: 'tel', constraints: { pattern: '0\\d{8}', minLength: 9, maxLength: 9 } },
    [
      ['nine more', 'not_a_phone'],
      ['+351210000000', undefined],
    ],
  ],
  [
    { kind: 'url' },
    [
      ['javascript:alert(1)', 'not_an_address'],
      ['https://acme.com', undefined],
    ],
  ],
  [
    { kind: 'time', constraints: { min: '08:00', max: '18:00' } },
    [
      ['24:00', 'not_a_time'],
      ['8:00', 'not_a_time'],
      ['07:59', 'too_early'],
      ['18:01', 'too_late'],
      ['18:00', undefined],
    ],
  ],
  [
    { kind: 'datetime', constraints: { min: '2026-12-31T08:00' } },
    [
      ['2026-02-30T10:00', 'not_a_date'],
      ['2026-12-31', 'not_a_date'],
      ['2026-12-31T10:00Z', 'not_a_date'],
      ['2026-12-31T07:59', 'too_early'],
      ['2026-12-31T14:30', undefined],
    ],
  ],
  [
    { kind: 'constant_sum', lines, constraints: { total: 10 } },
    [
      [{ x: '4', y: '5' }, 'wrong_total'],
      [{ x: '-4', y: '14' }, 'too_small'],
      [{ x: 'all' }, 'not_a_number'],
      [{ z: '10' }, 'not_an_option'],
      [{ x: ['10'] }, 'not_an_option'],
      ['10', 'not_an_option'],
      [{ x: '10' }, undefined],
      [{ x: '9.7', y: '0.3' }, undefined],
    ],
  ],
  [
    { kind: 'short_texts', lines, required: true, constraints: { maxLength: 4 } },
    [
      [{ x: 'much too long', y: 'b' }, 'too_long'],
      [{ x: 'a', y: ' ' }, 'incomplete'],
      [{ z: 'a' }, 'not_an_option'],
      [{ x: 'a', y: 'b' }, undefined],
    ],
  ],
  [
    { kind: 'matrix', lines, options, several: true, constraints: { max: 2 } },
    [
      [{ x: ['a', 'b', 'c'] }, 'too_many'],
      [{ x: ['z'] }, 'not_an_option'],
      [{ x: ['a', 'b'], y: ['c'] }, undefined],
    ],
  ],
  [
    { kind: 'matrix', lines, options },
    [
      [{ x: ['a'] }, 'not_an_option'],
      [{ x: 'a' }, undefined],
    ],
  ],
  [
    { kind: 'matrix', lines, numbers: true, required: true, constraints: { max: 9 } },
    [
      [{ x: '10', y: '1' }, 'too_big'],
      [{ x: '1' }, 'incomplete'],
      [{ x: '1', y: '2.5' }, undefined],
    ],
  ],
  [
    { kind: 'consent', required: true },
    [
      ['', 'required'],
      ['yes', 'not_an_option'],
      ['true', undefined],
    ],
  ],
  [
    { kind: 'text', constraints: { pattern: 'NP-\\d+' } },
    [
      ['NP', 'pattern_mismatch'],
      [' NP-1 ', undefined],
    ],
  ],
];

describe('an answer to a question of kind', () => {
  for (const [question, answers] of cases)
    for (const [answer, fault] of answers)
      test(`${question.kind} is ${fault ?? 'taken'}: ${JSON.stringify(answer)}`, () =>
        assert.equal(faultOf(question, answer), fault));
});

describe('a question can’t be answered', () => {
  for (const question of [
    { kind: 'dropdown' },
    { kind: 'image', several: true, options, constraints: { min: 4 } },
    { kind: 'slider', constraints: { min: 5, max: 5 } },
    { kind: 'constant_sum' },
    { kind: 'constant_sum', lines, constraints: { max: 10 } },
    { kind: 'short_texts' },
    { kind: 'matrix', options },
    { kind: 'integer', constraints: { min: 3, max: 2 } },
    { kind: 'time', constraints: { min: '10:00', max: '09:00' } },
    { kind: 'text', constraints: { pattern: '(a)\\1' } },
  ] satisfies Asked[])
    test(`that leaves no room for an answer: ${JSON.stringify(question)}`, () =>
      assert.equal(isAnswerable(asked(question), readPattern), false));

  test('but not by lengths or a pattern on a phone number, which no number is held to', () => {
    for (const constraints of [{ pattern: '(0)\\1' }, { minLength: 12, maxLength: 9 }])
      assert.equal(isAnswerable(asked({ kind: 'tel', constraints }), readPattern), true);
  });

  test('but a pattern that is not loaded yet is left to the server', () => {
    const question = asked({ kind: 'text', constraints: { pattern: 'a+' } });
    assert.equal(isAnswerable(question), true);
    assert.equal(validateAnswer(question, { q: 'b' }), undefined);
  });
});

describe('an answer that the server suggests', () => {
  const begin = (question: Asked, answers: SurveyAnswers = {}): SurveyAnswers =>
    withInitialAnswers([asked(question)], answers);

  test('is no consent', () => assert.deepEqual(begin({ kind: 'consent', value: 'true' }), {}));
  test('is none where it does not fit its question', () =>
    assert.deepEqual(begin({ kind: 'integer', value: '3.5' }), {}));
  test('counts less than what was answered, or taken back', () => {
    assert.deepEqual(begin({ kind: 'integer', value: '3' }, { q: '4' }), { q: '4' });
    assert.deepEqual(begin({ kind: 'integer', value: '3' }, { q: '' }), { q: '' });
  });
  test('is an answer otherwise', () => assert.deepEqual(begin({ kind: 'integer', value: '3' }), { q: '3' }));
});

describe('a comment', () => {
  const send = (question: Asked, answers: SurveyAnswers): SurveyAnswers =>
    answersToSend(computeSurveyState(createSurveyFlow({ questions: [asked(question)] }), answers));

  test('is not sent where none is asked for, or it is blank', () => {
    assert.deepEqual(send({ kind: 'stars' }, { q: '2', 'q.comment': 'Late' }), { q: '2' });
    assert.deepEqual(send({ kind: 'stars', comment: 'Why?' }, { q: '2', 'q.comment': ' ' }), { q: '2' });
  });
  test('is sent beside its answer', () =>
    assert.deepEqual(send({ kind: 'stars', comment: 'Why?' }, { q: '2', 'q.comment': 'Late' }), {
      q: '2',
      'q.comment': 'Late',
    }));
});
