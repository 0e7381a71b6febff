import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../src/cli/import-survey/json-value.ts';
import { conditionText, findingLines, fromElements, questionOf } from './survey-in-words.ts';

const one = (element: JsonObject) =>
  fromElements([
    { type: 'text', name: 'n', inputType: 'number' },
    { type: 'checkbox', name: 'list', choices: ['a', 'b'] },
    { name: 'asked', title: 'Asked', ...element },
  ]);
const made = (element: JsonObject) => questionOf(one(element), 'asked');

describe('an element that can’t be imported', () => {
  const elements: readonly (readonly [element: JsonObject, line: RegExp])[] = [
    [
      { type: 'signaturepad' },
      /^dropped \| question asked \| signaturepad asked \| left out: a survey takes no signatures/,
    ],
    [{ type: 'custom' }, /the type "custom" is not known/],
    [{}, /it has no type/],
    [{ type: 'radiogroup' }, /it has no options/],
    [{ type: 'matrix', rows: ['a'] }, /it has no rows, or no columns/],
    [{ type: 'multipletext' }, /it has no texts/],
    [{ type: 'html', html: '<p> </p>' }, /it has no words/],
    [{ type: 'text', visible: false }, /it is never shown/],
    [{ type: 'text', visibleIf: 'false' }, /it is never shown/],
    [
      { type: 'text', setValueExpression: '{n} + 1' },
      /setValueExpression \| \{n\} \+ 1 \| left out: an answer is not computed/,
    ],
    [
      { type: 'radiogroup', choices: [1], choicesByUrl: { url: 'https://x.example' } },
      /choicesByUrl \| choicesByUrl \| left out: options are part of the survey/,
    ],
    [{ type: 'radiogroup', choices: ['a', 'a', { value: {} }] }, /left out: another option has this value/],
    [{ type: 'radiogroup', choices: ['a', ' '] }, /an option \| left out: its value is no text/],
    [
      { type: 'radiogroup', choices: ['a'], choicesFromQuestion: 'n' },
      /it is no earlier question with options/,
    ],
    [
      { type: 'radiogroup', choices: ['a'], defaultValue: 'z' },
      /defaultValue \| z \| the question begins without an answer/,
    ],
    [
      { type: 'text', defaultValue: { deep: [] } },
      /defaultValue \| defaultValue \| the question begins without/,
    ],
    [
      { type: 'checkbox', choices: ['a', 'b'], correctAnswer: ['a', 'b'] },
      /not scored: only one option of one choice can be/,
    ],
    [
      { type: 'text', validators: [{ type: 'regex', regex: '(?<=a)b' }] },
      /validator 1 \| \(\?<=a\)b \| not checked: the pattern looks ahead or back/,
    ],
    [{ type: 'text', validators: [{ type: 'numeric', minValue: 1 }] }, /not checked: the answer is a text/],
    [
      { type: 'text', inputType: 'tel', validators: [{ type: 'text', maxLength: 9 }] },
      /validator 1 \| text \| not checked: a phone number has the length that its country gives it/,
    ],
    [{ type: 'text', validators: [{ type: 'own' }] }, /a check of the type "own" is not known here/],
    [
      { type: 'text', validators: [{ type: 'expression', expression: '{asked} > {n}' }] },
      /not checked: it compares with another answer/,
    ],
    [
      { type: 'matrix', rows: ['a'], columns: ['x'], rowsVisibleIf: '{n} = 1' },
      /^condition \| question asked, rowsVisibleIf/,
    ],
    [
      { type: 'radiogroup', choices: [{ value: 'a', visibleIf: '{later} = 1' }] },
      /^condition \| question asked, choice a, visibleIf .* the options are always offered/,
    ],
  ];
  for (const [element, line] of elements)
    test(`says so: ${JSON.stringify(element)}`, () => {
      const imported = one(element);
      assert.match(findingLines(imported).join('\n'), new RegExp(line.source, 'm'));
      assert.equal(imported.report.isComplete, false);
    });

  test('an ending whose condition is lost is left out: it would end the survey of everybody', () => {
    const imported = fromElements([{ type: 'text', name: 'a' }], {
      triggers: [{ type: 'complete', expression: 'today() > {a}' }],
      completedHtmlOnCondition: [{ expression: 'age({a}) > 1', html: 'Bye' }],
      navigateToUrlOnCondition: [{ expression: "{a} = 'x'", url: 'javascript:alert(1)' }],
    });
    assert.deepEqual(imported.survey.endings, undefined);
    assert.match(findingLines(imported).join('\n'), /trigger 1 \(complete\) .* the ending is left out/);
  });
});

describe('an element becomes a question', () => {
  const elements: readonly (readonly [element: JsonObject, question: JsonObject])[] = [
    [{ type: 'text' }, { kind: 'text' }],
    [
      { type: 'comment', maxLength: 9, description: 'Be <i>short</i>' },
      { kind: 'text', help: 'Be short', constraints: { maxLength: 9 } },
    ],
    [
      { type: 'text', inputType: 'email', isRequired: true },
      { kind: 'email', required: true },
    ],
    [{ type: 'text', inputType: 'tel' }, { kind: 'tel' }],
    [{ type: 'text', inputType: 'url' }, { kind: 'url' }],
    [
      { type: 'text', inputType: 'number', min: 0, max: 9.5, defaultValue: 3 },
      { kind: 'number', constraints: { min: 0, max: 9.5 }, value: '3' },
    ],
    [
      { type: 'text', inputType: 'date', min: '2026-01-01' },
      { kind: 'date', constraints: { min: '2026-01-01' } },
    ],
    [{ type: 'text', inputType: 'datetime-local' }, { kind: 'datetime' }],
    [
      { type: 'text', inputType: 'range', min: 0, max: 50, step: 5 },
      { kind: 'slider', constraints: { min: 0, max: 50, step: 5 } },
    ],
    [{ type: 'text', inputType: 'color' }, { kind: 'text' }],
    [{ type: 'rating' }, { kind: 'scale', constraints: { min: 1, max: 5 } }],
    [
      { type: 'rating', rateCount: 7 },
      { kind: 'scale', constraints: { min: 1, max: 7 } },
    ],
    [
      { type: 'rating', rateType: 'stars' },
      { kind: 'stars', constraints: { min: 1, max: 5 } },
    ],
    [
      { type: 'rating', rateMin: 0, rateMax: 10, minRateDescription: 'No' },
      { kind: 'nps', ends: { min: 'No' } },
    ],
    [{ type: 'text', validators: [{ type: 'email' }] }, { kind: 'email' }],
    [
      { type: 'text', validators: [{ type: 'regex', regex: 'A\\d', text: 'A digit' }] },
      { kind: 'text', constraints: { pattern: '.*A[0-9].*', message: 'A digit' } },
    ],
    [
      {
        type: 'text',
        inputType: 'number',
        validators: [{ type: 'expression', expression: '{asked} >= 2 and {asked} <= 4' }],
      },
      { kind: 'number', constraints: { min: 2, max: 4 } },
    ],
    [
      { type: 'comment', validators: [{ type: 'text', minLength: 5, maxLength: 8 }] },
      { kind: 'text', constraints: { minLength: 5, maxLength: 8 } },
    ],
    [
      { type: 'text', showCommentArea: true, commentText: 'Why?' },
      { kind: 'text', comment: 'Why?' },
    ],
    [
      { type: 'text', requiredIf: '{n} > 1' },
      {
        kind: 'text',
        requiredIf: {
          any: [
            {
              all: [
                { question: 'n', answered: true },
                { question: 'n', max: 1, not: true },
              ],
            },
          ],
        },
      },
    ],
  ];
  for (const [element, question] of elements)
    test(JSON.stringify(element), () => {
      const { id, title, ...rest } = made(element);
      assert.deepEqual([id, title], ['asked', 'Asked']);
      assert.deepEqual(rest, question);
    });

  const choices: readonly (readonly [element: JsonObject, text: string])[] = [
    [{ type: 'radiogroup', choices: [1, true, { value: 'x', text: 'X' }] }, 'single: 1 true x'],
    [{ type: 'dropdown', choicesMin: 1, choicesMax: 4 }, 'dropdown: 1 2 3 4'],
    [
      { type: 'checkbox', choices: ['x'], hasNone: true, hasOther: true, showRefuseItem: true },
      'multiple: x none! refused! other…',
    ],
    [{ type: 'tagbox', choices: ['x'], showOtherItem: true }, 'multiple: x other…'],
    [
      { type: 'imagepicker', choices: [{ value: 'x', imageLink: '/x.png' }], multiSelect: true },
      'image several: x',
    ],
    [{ type: 'ranking', choices: ['x', 'y'] }, 'ranking: x y'],
    [{ type: 'boolean', valueTrue: 'yes', valueFalse: 'no' }, 'single: yes no'],
    [
      {
        type: 'rating',
        rateValues: [
          { value: 1, text: 'Bad' },
          { value: 2, text: 'Good' },
        ],
      },
      'single: 1 2',
    ],
    [{ type: 'radiogroup', choicesFromQuestion: 'list' }, 'single: a b'],
    [
      {
        type: 'radiogroup',
        choicesFromQuestion: 'list',
        choicesFromQuestionMode: 'unselected',
        choices: ['c'],
      },
      'single: c, list not_chosen',
    ],
    [{ type: 'matrix', rows: ['r'], columns: ['x', 'y'], cellType: 'checkbox' }, 'matrix several: x y'],
    [
      {
        type: 'matrixdropdown',
        rows: ['r'],
        columns: [{ name: 'c', cellType: 'checkbox' }],
        choices: ['x', 'y'],
      },
      'matrix several: x y',
    ],
  ];
  for (const [element, text] of choices)
    test(JSON.stringify(element), () => {
      const { kind, several, options = [], optionsFrom } = made(element);
      const values = options.map(({ value, alone, open }) => `${value}${alone ? '!' : ''}${open ? '…' : ''}`);
      const from = optionsFrom ? `, ${optionsFrom.question} ${optionsFrom.which}` : '';
      assert.equal(`${kind}${several ? ' several' : ''}: ${values.join(' ')}${from}`, text);
    });

  test('the words that SurveyJS adds by itself are in the language of the survey', () => {
    const element = { type: 'checkbox', name: 'a', choices: ['x'], hasNone: true };
    const labelIn = (locale: string) =>
      questionOf(fromElements([element], { locale }), 'a').options?.[1]?.label;
    assert.deepEqual(['es', 'tr', 'fr'].map(labelIn), ['Ninguno', 'Hiçbiri', { text: 'None', lang: 'en' }]);
  });

  test('the conditions of pages and panels around it are its own too', () => {
    const imported = fromElements([
      { type: 'text', name: 'a' },
      {
        type: 'panel',
        name: 'p',
        visibleIf: "{a} = 'x'",
        elements: [
          {
            type: 'panel',
            enableIf: "{a} != 'y'",
            elements: [{ type: 'text', name: 'b', visibleIf: "{a} != 'z'" }],
          },
        ],
      },
    ]);
    assert.equal(conditionText(questionOf(imported, 'b').showIf), 'a is x isNot y & a isNot z');
  });
});
