import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SurveyAnswers, SurveyQuestion } from '../../../src/contract/index.ts';
import type { Calculation } from '../../../src/contract/survey-logic.ts';
import {
  createQuote,
  pipeQuestion,
  replacePlaceholders,
} from '../../../src/elements/survey/questions/answer-piping.ts';
import { createSurveyFlow } from '../../../src/rules/survey-flow.ts';
import { computeSurveyState } from '../../../src/rules/survey-state.ts';

const options = [
  { value: 'ship', label: 'By ship' },
  { value: 'rail', label: 'By rail, like {{ship}}' },
  { value: 'own', label: 'Another', open: true },
];
const questions: SurveyQuestion[] = [
  { id: 'way', kind: 'multiple', title: 'How?', options },
  { id: 'day', kind: 'date', title: 'When?' },
  { id: 'count', kind: 'number', title: 'How many?' },
  { id: 'words', kind: 'text', title: 'In your words?' },
  {
    id: 'grid',
    kind: 'matrix',
    title: 'How good?',
    lines: [
      { value: 'cost', label: 'Cost' },
      { value: 'time', label: 'Time' },
    ],
    options: [
      { value: '1', label: 'Poor' },
      { value: '2', label: 'Fine' },
    ],
  },
  {
    id: 'late',
    kind: 'text',
    title: 'Why late?',
    showIf: { any: [{ all: [{ question: 'way', is: ['rail'] }] }] },
  },
];

const calculations: Calculation[] = [{ id: 'share', operation: 'divide', of: [{ question: 'count' }, 3] }];

const pipe = (text: string, answers: SurveyAnswers, tag = 'en-GB'): string => {
  const state = computeSurveyState(createSurveyFlow({ questions, calculations }), answers);
  const quote = createQuote(state, tag);
  return String(pipeQuestion({ id: 'x', kind: 'text', title: text }, quote).title).replaceAll('\u00a0', ' ');
};

describe('an answer that is quoted', () => {
  for (const [tag, day, count] of [
    ['en-GB', '9 November 2027', '-1,234,567.25'],
    ['es', '9 de noviembre de 2027', '-1.234.567,25'],
    ['tr', '9 Kasım 2027', '-1.234.567,25'],
  ] as const)
    test(`is a day and a number as ${tag} writes them`, () =>
      assert.equal(
        pipe('{{day}} / {{ count }}', { day: '2027-11-09', count: '-1234567.25' }, tag),
        `${day} / ${count}`,
      ));

  test('is a calculated value as the language writes it, and “…” while there is none', () => {
    assert.equal(pipe('{{share}}', { count: '4000' }, 'es'), '1333,333333333');
    assert.equal(pipe('{{share}}', { count: '4000' }), '1,333.333333333');
    assert.equal(pipe('{{share}}', {}), '…');
  });

  test('is what was typed where that is no number', () => {
    assert.equal(pipe('{{count}}', { count: 'about 40' }), 'about 40');
    assert.equal(pipe('{{count}}', { count: '12345678901234567890' }), '12345678901234567890');
  });

  test('is in labels: of several options, of an own one, of each row', () => {
    assert.equal(pipe('{{way}}', { way: ['ship', 'own'], 'way.other': 'By mule' }), 'By ship and By mule');
    assert.equal(pipe('{{grid}}', { grid: { time: '2', cost: '1' } }), 'Cost: Poor and Time: Fine');
  });

  test('is "…" where there is none, and where its question is not asked', () => {
    assert.equal(pipe('{{day}}{{nobody}}{{constructor}}', {}), '………');
    assert.equal(pipe('{{late}}', { way: ['ship'], late: 'Snow' }), '…');
    assert.equal(pipe('{{late}}', { way: ['rail'], late: 'Snow' }), 'Snow');
  });

  test('turns nothing around in the text that quotes it, and is no markup', () => {
    assert.equal(pipe('At {{words}}, why?', { words: '\u202eemcA\u2067' }), 'At emcA, why?');
    assert.equal(pipe('{{way}}?', { way: ['own'], 'way.other': '\u202dMule' }), 'Mule?');
    // Isolated, as by <bdi>: the comma behind stays behind.
    assert.equal(pipe('At {{words}}, why?', { words: 'شركة' }), 'At \u2068شركة\u2069, why?');
    const cut = pipe('At {{words}}, why?', { words: 'ש'.repeat(400) });
    assert.equal(cut, `At \u2068${'ש'.repeat(300)}…\u2069, why?`);
    assert.equal(pipe('{{words}}', { words: '<b>x</b>' }), '<b>x</b>');
  });

  test('quotes nothing in turn: braces that were typed stay, those of a label do not spread', () => {
    assert.equal(pipe('{{words}}', { words: '{{day}}', day: '2027-11-09' }), '{{day}}');
    assert.equal(pipe('{{way}}', { way: ['rail'] }), 'By rail, like …');
  });

  test('is shortened before it drowns the question', () => {
    assert.equal(pipe('Why {{words}}?', { words: '😀'.repeat(400) }), `Why ${'😀'.repeat(300)}…?`);
    assert.equal(pipe('{{words}}', { words: '😀'.repeat(300) }), '😀'.repeat(300));
  });

  test('stands in every text of a question', () => {
    const text = { text: 'a {{words}}', lang: 'fr' };
    const all: SurveyQuestion = {
      id: 'all',
      kind: 'matrix',
      title: text,
      help: 'b {{words}}',
      unit: 'c {{words}}',
      options: [{ value: '1', label: 'd {{words}}' }],
      lines: [{ value: '1', label: 'e {{words}}' }],
      ends: { min: 'f {{words}}', max: text },
    };
    const piped = pipeQuestion(all, () => 'Globex');
    assert.equal(JSON.stringify(piped), JSON.stringify(all).replaceAll('{{words}}', 'Globex'));
  });
});

describe('a quoted answer of kind', () => {
  const lines = [
    { value: 'x', label: 'North' },
    { value: 'y', label: 'West' },
  ];
  const days = [
    { value: 'mon', label: 'Monday' },
    { value: 'fri', label: 'Friday' },
  ];
  for (const [question, answer, tag, text] of [
    [{ kind: 'time' }, '14:30', 'en-GB', '14:30'],
    [{ kind: 'time' }, 'soon', 'en-GB', 'soon'],
    [{ kind: 'datetime' }, '2026-12-31T14:30', 'es', 'jue, 31 de diciembre de 2026, 14:30'],
    [{ kind: 'integer' }, '12000', 'tr', '12.000'],
    [{ kind: 'slider' }, '2.5', 'es', '2,5'],
    [{ kind: 'dropdown', options: days }, 'fri', 'en', 'Friday'],
    [
      { kind: 'matrix', several: true, lines, options: days },
      { x: ['mon', 'fri'] },
      'en',
      'North: Monday and Friday',
    ],
    [{ kind: 'matrix', numbers: true, lines }, { x: '1.5' }, 'es', 'North: 1,5'],
    [{ kind: 'constant_sum', lines }, { x: '60', y: '40' }, 'en', 'North: 60 and West: 40'],
    [{ kind: 'short_texts', lines }, { y: 'Ana' }, 'en', 'West: Ana'],
    [{ kind: 'consent' }, 'true', 'en', '✓'],
  ] as const satisfies readonly (readonly [
    Omit<SurveyQuestion, 'id' | 'title'>,
    SurveyAnswers[string],
    string,
    string,
  ])[])
    test(`${question.kind} is read as people read it: ${text}`, () => {
      const asked = { id: 'q', title: 'Q', ...question } as SurveyQuestion;
      const state = computeSurveyState(createSurveyFlow({ questions: [asked] }), {
        q: answer,
      } as SurveyAnswers);
      assert.equal(createQuote(state, tag)('q').replaceAll('\u00a0', ' '), text);
    });
});

describe('placeholders', () => {
  test('are found however the braces stand', () => {
    for (const [text, expected] of [
      ['{{{a}}}', '{<a>}'],
      ['{{ {{a}} }}', '{{ <a> }}'],
      ['{{}} {{ }} {{a', '{{}} {{ }} {{a'],
      ['a}}{{b}}{{c}}', 'a}}<b><c>'],
      ['{{a}b}} {{c}}', '{{a}b}} <c>'],
      ['{{\u00a0a\n}}', '<a>'],
    ] as const)
      assert.equal(
        replacePlaceholders(text, (id) => `<${id}>`),
        expected,
      );
  });

  test('take as many steps as there are letters, however a text is made', () => {
    const { indexOf, lastIndexOf } = String.prototype;
    const size = 10_000;
    for (const part of ['{{', '}}', '{', '}', '{{ ', '{{a', '{{a}', '{{a}}', '{{ }}', '{{{a}}'])
      for (const text of [
        part.repeat(size / part.length),
        `{{${part.repeat(size / part.length)}`,
        `${part.repeat(size / part.length)}}}`,
        `{{${' '.repeat(size)}`,
      ]) {
        let steps = 0;
        String.prototype.indexOf = function (this: string, wanted: string, from = 0) {
          const found = indexOf.call(this, wanted, from);
          steps += (found < 0 ? this.length : found) - from;
          return found;
        };
        String.prototype.lastIndexOf = function (this: string, wanted: string, from = this.length) {
          const found = lastIndexOf.call(this, wanted, from);
          steps += from - Math.max(found, 0);
          return found;
        };
        try {
          replacePlaceholders(text, () => '');
        } finally {
          Object.assign(String.prototype, { indexOf, lastIndexOf });
        }
        assert.ok(steps <= 4 * text.length, `${steps} steps for ${text.length} letters of ${part}`);
      }
  });
});
