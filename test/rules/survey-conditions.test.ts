import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Calculation } from '../../src/contract/survey-logic.ts';
import type { ConditionClause, SurveyAnswers, SurveyQuestion } from '../../src/contract/survey-questions.ts';
import { surveyEnding } from '../../src/rules/survey-endings.ts';
import { createSurveyFlow, type SurveyDefinition } from '../../src/rules/survey-flow.ts';
import { answersToSend } from '../../src/rules/survey-progress.ts';
import { computeSurveyState, type SurveyState } from '../../src/rules/survey-state.ts';

const labelled = (...values: string[]) => values.map((value) => ({ value, label: value }));
const question = (id: string, rest: Partial<SurveyQuestion> = {}): SurveyQuestion => ({
  id,
  kind: 'single',
  title: id,
  options: labelled('yes', 'no'),
  ...rest,
});
const when = (...all: ConditionClause[]) => ({ any: [{ all }] });
const decide = (definition: SurveyDefinition, answers: SurveyAnswers): SurveyState =>
  computeSurveyState(createSurveyFlow(definition), answers);

const asked: SurveyQuestion[] = [
  question('pick'),
  question('several', { kind: 'multiple', options: labelled('a', 'b') }),
  question('count', { kind: 'number' }),
  question('other', { kind: 'number' }),
  question('day', { kind: 'date' }),
  question('at', { kind: 'time' }),
  question('moment', { kind: 'datetime' }),
  question('words', { kind: 'text' }),
  question('grid', { kind: 'matrix', several: true, lines: labelled('price', 'speed') }),
  question('hidden', { showIf: when({ question: 'pick', is: ['yes'] }) }),
  question('note', { kind: 'info' }),
];
const calculations: Calculation[] = [
  { id: 'sum', operation: 'add', of: [{ question: 'count' }, { question: 'other' }] },
  { id: 'circle', operation: 'add', of: [{ question: 'last' }] },
];

/** Whether a last question is asked because of this clause. */
const holds = (clause: ConditionClause, answers: SurveyAnswers): boolean | undefined =>
  decide({ questions: [...asked, question('last', { showIf: when(clause) })], calculations }, answers)
    .visibility[asked.length];

describe('a clause that names what it can’t read', () => {
  const nothing: readonly ConditionClause[] = [
    { question: 'nobody' },
    { question: 'last' },
    { question: 'circle' },
    { question: 'constructor' },
    { question: 'grid', line: 'gone' },
    { question: 'pick', line: 'price' },
    { question: 'count', compare: { by: 'equal', question: 'nobody' } },
  ];
  for (const clause of nothing)
    test(`is false, and with “not” as well: ${JSON.stringify(clause)}`, () => {
      const answers = { pick: 'yes', count: '1', last: 'yes', grid: { price: 'yes' } };
      for (const more of [{}, { not: true }, { isNot: ['x'] }, { answered: false }])
        assert.equal(holds({ ...clause, ...more }, answers), false, JSON.stringify(more));
    });
});

describe('a clause', () => {
  const table: readonly (readonly [string, ConditionClause, SurveyAnswers, boolean])[] = [
    ['asks for any answer', { question: 'pick' }, { pick: 'no' }, true],
    ['alone, with “not”, for none', { question: 'pick', not: true }, {}, true],
    ['excludes values, as holds without an answer', { question: 'pick', isNot: ['yes'] }, {}, true],
    [
      'takes what is not asked as not answered',
      { question: 'hidden', isNot: ['yes'] },
      { pick: 'no', hidden: 'yes' },
      true,
    ],
    ['asks for no answer', { question: 'hidden', answered: false }, { pick: 'no', hidden: 'yes' }, true],
    ['asks for an answer', { question: 'hidden', answered: true }, { pick: 'yes', hidden: 'no' }, true],
    ['does not take blanks for an answer', { question: 'words', answered: true }, { words: ' ' }, false],
    ['of nothing is never met', { question: 'pick', is: [] }, { pick: 'yes' }, false],
    [
      'turns round the whole',
      { question: 'pick', is: ['yes'], isNot: ['no'], not: true },
      { pick: 'yes' },
      false,
    ],
    ['of an info text finds no answer', { question: 'note' }, { note: 'x' }, false],
    [
      'finds a part of a text, in capitals or not',
      { question: 'words', contains: ['KÖLN'] },
      { words: 'in Köln' },
      true,
    ],
    ['finds a Turkish capital', { question: 'words', contains: ['istanbul'] }, { words: 'İSTANBUL' }, true],
    ['finds no part where there is no text', { question: 'words', contains: [''] }, {}, false],
    ['has a lower limit', { question: 'count', min: 3 }, { count: '2.5' }, false],
    ['has an upper limit', { question: 'count', max: 3 }, { count: '-4' }, true],
    ['has a limit that is written as text', { question: 'count', min: '3' }, { count: '10' }, true],
    ['takes no word for a number', { question: 'words', min: 0 }, { words: 'x' }, false],
    ['has limits that all values keep', { question: 'several', min: 0 }, { several: ['1', 'b'] }, false],
    ['has a first day', { question: 'day', min: '2026-12-31' }, { day: '2027-01-01' }, true],
    ['has a last day', { question: 'day', max: '2026-12-31' }, { day: '2027-01-01' }, false],
    ['takes no number for a day', { question: 'day', min: 2 }, { day: '2027-01-01' }, false],
    ['has a time', { question: 'at', min: '09:30', max: '14:30' }, { at: '14:30' }, true],
    [
      'takes in all of a day',
      { question: 'moment', max: '2026-12-31' },
      { moment: '2026-12-31T23:10' },
      true,
    ],
    [
      'compares numbers as numbers',
      { question: 'count', compare: { by: 'less', question: 'other' } },
      { count: '9', other: '10' },
      true,
    ],
    [
      'compares equal numbers',
      { question: 'count', compare: { by: 'equal', question: 'other' } },
      { count: '9', other: '9.0' },
      true,
    ],
    [
      'compares nothing with nothing',
      { question: 'count', compare: { by: 'not_equal', question: 'other' } },
      { count: '9' },
      false,
    ],
    [
      'compares several in any order',
      { question: 'several', compare: { by: 'equal', question: 'several' } },
      { several: ['b', 'a'] },
      true,
    ],
    [
      'compares days',
      { question: 'day', compare: { by: 'at_most', question: 'moment' } },
      { day: '2026-12-31', moment: '2026-12-31T08:00' },
      true,
    ],
    [
      'reads one row with several choices',
      { question: 'grid', line: 'price', is: ['no'] },
      { grid: { price: ['yes', 'no'] } },
      true,
    ],
    [
      'reads all rows with several choices',
      { question: 'grid', is: ['no'] },
      { grid: { price: ['yes', 'no'], speed: ['yes'] } },
      false,
    ],
    ['reads a calculation', { question: 'sum', min: 3, max: 3 }, { count: '1.5', other: '1.5' }, true],
    [
      'reads a calculation by its digits',
      { question: 'sum', is: ['0.3'] },
      { count: '0.1', other: '0.2' },
      true,
    ],
    ['reads no calculation of nothing', { question: 'sum', answered: true }, {}, false],
  ];
  for (const [about, clause, answers, expected] of table)
    test(about, () => assert.equal(holds(clause, answers), expected));
});

describe('a calculation', () => {
  const value = (calculation: Omit<Calculation, 'id'>, answers: SurveyAnswers): string | undefined =>
    decide({ questions: [...asked, scored], calculations: [{ id: 'value', ...calculation }] }, answers)
      .calculated[0];
  const scored = question('scored', {
    kind: 'multiple',
    options: [
      ...labelled('none'),
      { value: 'two', label: 'two', score: 2 },
      { value: 'less', label: 'less', score: -5 },
    ],
  });
  const count = { question: 'count' };
  const other = { question: 'other' };
  const table: readonly (readonly [string, Omit<Calculation, 'id'>, SurveyAnswers, string | undefined])[] = [
    ['of nothing has no value', { operation: 'add', of: [] }, {}, undefined],
    ['adds what is there', { operation: 'add', of: [count, other, 1] }, { count: '2' }, '3'],
    [
      'subtracts only from what is there',
      { operation: 'subtract', of: [other, count] },
      { count: '2' },
      undefined,
    ],
    ['subtracts two, not three', { operation: 'subtract', of: [3, 2, 1] }, {}, undefined],
    ['divides by nothing to nothing', { operation: 'divide', of: [1, count] }, { count: '0' }, undefined],
    ['divides to nine digits', { operation: 'divide', of: [1, 3] }, {}, '0.333333333'],
    ['grows out of all digits to nothing', { operation: 'multiply', of: [1e14, 10] }, {}, undefined],
    ['finds the least and the greatest', { operation: 'least', of: [count, -1, 4] }, { count: '2' }, '-1'],
    ['averages what is there', { operation: 'average', of: [count, other] }, { count: '3' }, '3'],
    ['rounds halves away from zero', { operation: 'round', of: [count] }, { count: '-2.5' }, '-3'],
    [
      'chooses the first where it holds',
      { operation: 'choose', of: [1, 2], showIf: when({ question: 'pick' }) },
      { pick: 'no' },
      '1',
    ],
    [
      'chooses the second where it does not',
      { operation: 'choose', of: [1, 2], showIf: when({ question: 'pick' }) },
      {},
      '2',
    ],
    [
      'counts what was chosen',
      { operation: 'add', of: [{ question: 'several', as: 'count' }] },
      { several: ['a', 'b'] },
      '2',
    ],
    ['counts no answer as 0', { operation: 'add', of: [{ question: 'several', as: 'count' }] }, {}, '0'],
    [
      'scores what was chosen',
      { operation: 'add', of: [{ question: 'scored', as: 'score' }] },
      { scored: ['none', 'two', 'less'] },
      '-3',
    ],
    [
      'scores nothing that was not offered',
      { operation: 'add', of: [{ question: 'scored', as: 'score' }] },
      { scored: ['gone'] },
      undefined,
    ],
    [
      'reads no number in several',
      { operation: 'add', of: [{ question: 'several' }] },
      { several: ['1', '2'] },
      undefined,
    ],
    ['reads no calculation of itself', { operation: 'add', of: [{ question: 'value' }, 1] }, {}, '1'],
  ];
  for (const [about, calculation, answers, expected] of table)
    test(about, () => assert.equal(value(calculation, answers), expected));

  test('is read by those behind it, and a question’s id stays the question’s', () => {
    const state = decide(
      {
        questions: asked,
        calculations: [
          { id: 'early', operation: 'add', of: [{ question: 'late' }, 1] },
          { id: 'late', operation: 'add', of: [{ question: 'early' }, 1] },
          { id: 'count', operation: 'add', of: [9] },
          { id: 'early', operation: 'add', of: [7] },
        ],
      },
      {},
    );
    assert.deepEqual(state.calculated, ['1', '2', undefined, undefined]);
  });
});

describe('options', () => {
  const tools = question('tools', {
    kind: 'multiple',
    options: [...labelled('sheet', 'console'), { value: 'other', label: 'Another', open: true }],
  });
  const most = question('most', {
    required: true,
    options: [],
    optionsFrom: { question: 'tools', which: 'chosen' },
  });
  const offered = (next: SurveyQuestion, answers: SurveyAnswers) => {
    const { questions, visibility } = decide({ questions: [tools, next], calculations: [] }, answers);
    return visibility[1] ? questions[1]?.options?.map(({ value, label }) => `${value}: ${label}`) : undefined;
  };

  test('are not taken over from an unanswered question, and a question with none is not asked', () => {
    assert.equal(offered(most, {}), undefined);
    const both = {
      ...most,
      options: labelled('none'),
      optionsFrom: { question: 'tools', which: 'not_chosen' } as const,
    };
    assert.deepEqual(offered(both, {}), ['none: none']);
    assert.deepEqual(
      offered({ ...both, optionsFrom: { question: 'gone', which: 'chosen' } }, { tools: ['sheet'] }),
      ['none: none'],
    );
  });

  test('that are taken over stand first, once, an open one as what was written', () => {
    const answers = { tools: ['other', 'sheet'], 'tools.other': ' Ours ' };
    assert.deepEqual(offered({ ...most, options: labelled('sheet', 'none') }, answers), [
      'sheet: sheet',
      'other: Ours',
      'none: none',
    ]);
  });

  test('that are gone take their answers with them, in what is sent and for what depends on them', () => {
    const questions = [tools, most, question('why', { showIf: when({ question: 'most' }) })];
    const state = decide({ questions }, { tools: ['sheet'], most: 'console', why: 'yes' });
    assert.deepEqual(state.visibility, [true, true, false]);
    assert.deepEqual(answersToSend(state), { tools: ['sheet'] });
  });

  test('ask for no more choices than are left', () => {
    const two = { ...most, kind: 'multiple', constraints: { min: 2 } };
    const { questions } = decide({ questions: [tools, two] }, { tools: ['sheet'] });
    assert.equal(questions[1]?.constraints?.min, 1);
  });
});

describe('an ending', () => {
  const questions = [
    question('a'),
    question('b', { required: true }),
    null,
    question('c', { required: true }),
  ];
  const out = { id: 'out', kind: 'screened_out', title: 'Out', showIf: when({ question: 'a', is: ['no'] }) };
  const done = { id: 'done', kind: 'completed', title: 'Done' };

  test('that can’t be read applies to nobody, and none at all is no ending', () => {
    assert.equal(surveyEnding(decide({ questions, endings: [null] }, {})), undefined);
    assert.equal(surveyEnding(decide({ questions }, {})), undefined);
  });

  test('that screens out leaves what stands behind its question unasked, even what can’t be read', () => {
    const state = decide({ questions, endings: [done, out] }, { a: 'no', b: 'yes', c: 'yes' });
    assert.deepEqual(state.visibility, [true, false, false, false]);
    assert.deepEqual(answersToSend(state), { a: 'no' });
    assert.equal(surveyEnding(state)?.id, 'out');
  });

  test('that reads nothing, or does not hold, ends nothing early', () => {
    const always = { ...out, showIf: { any: [] } };
    const state = decide({ questions, endings: [out, always, done] }, { a: 'yes' });
    assert.deepEqual(state.visibility, [true, true, true, true]);
    assert.equal(surveyEnding(state)?.id, 'out');
    assert.equal(surveyEnding(decide({ questions, endings: [out, done] }, {}))?.id, 'done');
  });

  test('screens out by a calculation, behind the last question that it reads', () => {
    const state = decide(
      {
        questions: [question('n', { kind: 'number' }), question('m', { kind: 'number' }), question('z')],
        calculations: [{ id: 'sum', operation: 'add', of: [{ question: 'n' }, { question: 'm' }] }],
        endings: [{ ...out, showIf: when({ question: 'sum', min: 5 }) }],
      },
      { n: '7' },
    );
    assert.deepEqual(state.visibility, [true, true, false]);
  });
});

test('a survey of ten thousand questions and conditions is decided in time that grows with it', () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    question(
      `q${index}`,
      index === 0 ? {} : { showIf: when({ question: `q${index - 1}`, is: ['yes'] }, { question: 'q0' }) },
    ),
  );
  const answers = Object.fromEntries(many.map(({ id }) => [id, 'yes']));
  assert.equal(decide({ questions: many }, answers).visibility.every(Boolean), true);
});
