import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../src/cli/import-survey/json-value.ts';
import { conditionText, findingLines, fromElements, fromRows, questionOf } from './survey-in-words.ts';

const choices = [
  ...['x', 'y', 'z'].map((name) => ({ list_name: 'abc', name, label: name.toUpperCase() })),
  ...['1', '2', '3'].map((name) => ({ list_name: 'points', name, label: `Point ${name}` })),
];

/** Questions of each kind, then one with this condition. */
const form = (relevant: string, more: readonly JsonObject[] = []) =>
  fromRows(
    [
      { type: 'select_one abc', name: 'one', label: 'One' },
      { type: 'select_multiple abc', name: 'many', label: 'Many' },
      { type: 'select_one points', name: 'point', label: 'Point' },
      { type: 'integer', name: 'whole', label: 'Whole' },
      { type: 'decimal', name: 'part', label: 'Part' },
      { type: 'text', name: 'words', label: 'Words' },
      { type: 'date', name: 'day', label: 'Day' },
      { type: 'acknowledge', name: 'ok', label: 'OK' },
      { type: 'note', name: 'hello', label: 'Hello' },
      { type: 'calculate', name: 'sum', calculation: '${whole} + ${part}' },
      { type: 'calculate', name: 'kind', calculation: "if(${one} = 'x', 'big', 'small')" },
      { type: 'calculate', name: 'round_a', calculation: '${round_b}' },
      { type: 'calculate', name: 'round_b', calculation: '${round_a}' },
      { type: 'image', name: 'photo', label: 'Photo' },
      ...more,
      { type: 'text', name: 'asked', label: 'Asked', relevant },
      { type: 'text', name: 'later', label: 'Later' },
    ],
    { choices },
  );

describe('a condition that the contract has no words for', () => {
  const lost: readonly (readonly [relevant: string, why: RegExp])[] = [
    ['${nobody} = 1', /it reads "nobody", which is not in this file/],
    ["${photo} != ''", /it reads "photo", which was dropped/],
    ["${later} = 'x'", /it reads "later", which comes later/],
    ["${asked} = 'x'", /it reads "asked", which comes later, or is the question itself/],
    ["${hello} = 'x'", /a note without an answer/],
    ["${one} = 'typo'", /"typo" is no option of "one"/],
    ['${day} > today()', /known only then/],
    ['${words} > 5 and ${whole} mod 2 = 0', /it computes a remainder/],
    ["starts-with(${words}, 'x')", /the function starts-with\(\) is not known here/],
    ["regex(${words}, 'x')", /in its constraint/],
    ["coalesce(${one}, ${words}) = 'x'", /coalesce\(\) chooses between two answers|is no number/],
    ["pulldata('a', 'b', 'c', ${one}) = 'x'", /another file/],
    ['${round_a} = 1', /reads itself/],
    ["${day} = 'soon'", /"soon" is no day or time/],
    ['${many} > 2', /asks which options of "many"/],
    ['${one} = ', /it can't be read: Something is missing at column 9/],
    [
      [1, 2, 3, 4, 5, 6].map((n) => `(\${whole} = ${n} or \${part} = ${n})`).join(' and '),
      /alternatives with \d+ clauses; 48 and 240 are the most/,
    ],
  ];
  for (const [relevant, why] of lost)
    test(`is dropped with words, its question kept: ${relevant.slice(0, 50)}`, () => {
      const imported = form(relevant);
      assert.equal(conditionText(questionOf(imported, 'asked').showIf), 'always');
      const [first = ''] = findingLines(imported);
      assert.match(first, /^condition \| survey, row 16, relevant \|/);
      assert.match(first, /kept, and asked without this condition/);
      assert.match(first, why);
      assert.equal(imported.report.isComplete, false);
    });

  test('is lost for an expression that grows without end, in bounded time', () => {
    const chain = Array.from({ length: 9 }, (_, i) => ({
      type: 'calculate',
      name: `c${i}`,
      calculation:
        i === 0
          ? "if(${one} = 'x', 'a', 'b')"
          : `if(\${c${i - 1}} = 'a' or \${c${i - 1}} = 'b', 'a', if(\${c${i - 1}} = 'c', 'b', 'c'))`,
    }));
    const imported = form("${c8} = 'a'", chain);
    assert.match(findingLines(imported)[0] ?? '', /too many steps|alternatives/);
  });
});

describe('a condition of an XLSForm', () => {
  const kept: readonly (readonly [relevant: string, condition: string])[] = [
    ["${one} = 'x'", 'one is x'],
    ["'x' = ${one}", 'one is x'],
    ["${one} != 'x'", 'one isNot x'],
    ["not(${one} = 'x')", 'one isNot x'],
    ["${one} = ''", 'one answered false'],
    ["${one} != ''", 'one answered true'],
    ['${one}', 'one answered true'],
    ['not(${one})', 'one answered false'],
    ["${one} = 'x' or ${one} = 'y'", 'one is x|y'],
    ["${one} != 'x' and ${one} != 'y'", 'one isNot x|y'],
    ["selected(${one}, 'x')", 'one is x'],
    ["selected(${many}, 'x') and selected(${many}, 'y')", 'many is x & many is y'],
    ["not(selected(${many}, 'x'))", 'many isNot x'],
    ["${many} = 'x'", 'many is x isNot y|z'],
    ["${many} != 'x'", 'many isNot x / many is y|z'],
    ['${point} > 1', 'point is 2|3'],
    ['${point} = 2', 'point is 2'],
    ['${whole} > 5', 'whole min 6'],
    ['5 < ${whole}', 'whole min 6'],
    ['${whole} < 5', 'whole max 4'],
    ['${whole} >= 5 and ${whole} <= 9', 'whole min 5 max 9'],
    ['${whole} = 5', 'whole min 5 max 5'],
    ['${whole} != 5', 'not whole min 5 max 5'],
    ['not(${whole} >= 5)', 'not whole min 5'],
    ['${part} > 0.5', 'part answered true & not part max 0.5'],
    ['${part} > -1', 'part answered true & not part max -1'],
    ["${words} = 'Acme'", 'words is Acme'],
    ["contains(${words}, 'ac')", 'words contains ac'],
    ["not(contains(${words}, 'ac'))", 'not words contains ac'],
    ["contains(${one}, 'x')", 'one is x'],
    ['string-length(${words}) > 0', 'words answered true'],
    ['count-selected(${many}) >= 1', 'many answered true'],
    ['count-selected(${many}) = 0', 'many answered false'],
    ['count-selected(${many}) >= 2', 'calculation min 2'],
    ["${day} >= '2026-12-01'", 'day min 2026-12-01'],
    ["${day} < date('2026-12-01')", 'day answered true & not day min 2026-12-01'],
    ["${ok} = 'OK'", 'ok is true'],
    ["${ok} != 'OK'", 'ok isNot true'],
    ['${whole} > ${part}', 'whole greater part'],
    ['${one} = ${words}', 'one equal words'],
    ['${sum} >= 10', 'sum min 10'],
    ['${whole} * 2 > 10', 'whole answered true & calculation answered true & not calculation max 10'],
    ["${kind} = 'big'", 'one is x'],
    ["${kind} != 'big'", 'one isNot x'],
    ["if(${one} = 'x', 'a', 'b') = 'b'", 'one isNot x'],
    ["if(${one} = 'x', ${whole} > 1, ${whole} > 2)", 'one is x & whole min 2 / one isNot x & whole min 3'],
    ["not(${one} = 'x' and ${whole} > 1)", 'one isNot x / not whole min 2'],
    ["(${one} = 'x' or ${whole} > 1) and ${ok} = 'OK'", 'one is x & ok is true / whole min 2 & ok is true'],
    ["true() and ${one} = 'x'", 'one is x'],
    ["false() or ${one} = 'x'", 'one is x'],
    ['true()', 'always'],
  ];
  for (const [relevant, condition] of kept)
    test(`is said: ${relevant}`, () => {
      const imported = form(relevant);
      assert.equal(conditionText(questionOf(imported, 'asked').showIf), condition);
      assert.deepEqual(imported.report.countOf('conditions'), { total: 1, imported: 1 });
    });

  test('that never holds asks nobody', () => {
    const imported = form('false()');
    assert.equal(
      conditionText(questionOf(imported, 'asked').showIf),
      'one answered true & one answered false',
    );
  });
});

describe('a condition of SurveyJS', () => {
  const page = (visibleIf: string) =>
    fromElements([
      { type: 'radiogroup', name: 'one', choices: ['x', 'y', 'z'] },
      { type: 'checkbox', name: 'many', choices: ['x', 'y', 'z'] },
      { type: 'boolean', name: 'yes' },
      { type: 'text', name: 'no. of people', inputType: 'number' },
      { type: 'text', name: 'words' },
      { type: 'matrix', name: 'grid', rows: ['r1', 'r.2'], columns: ['low', 'high'] },
      { type: 'multipletext', name: 'person', items: [{ name: 'first' }, { name: 'last' }] },
      { type: 'comment', name: 'asked', visibleIf },
    ]);
  const kept: readonly (readonly [visibleIf: string, condition: string])[] = [
    ["{one} = 'x'", 'one is x'],
    ["{one} <> 'x'", 'one isNot x'],
    ['{one} empty', 'one answered false'],
    ['{one} notempty', 'one answered true'],
    ["{one} anyof ['x', 'y']", 'one is x|y'],
    ["{one} noneof ['x', 'y']", 'one isNot x|y'],
    ["['x', 'y'] contains {one}", 'one is x|y'],
    ["{many} contains 'x'", 'many is x'],
    ["{many} notcontains 'x'", 'many isNot x'],
    ["{many} allof ['x', 'y']", 'many is x & many is y'],
    ["{many} = ['x', 'y']", 'many is y & many is x isNot z'],
    ['{many.length} > 1', 'calculation answered true & not calculation max 1'],
    ['{yes} = true', 'yes is true'],
    ['{yes}', 'yes is true'],
    ['!{yes}', 'yes isNot true'],
    ['{no. of people} >= 10', 'no_of_people min 10'],
    ["{words} contains 'ac'", 'words contains ac'],
    ["{grid.r1} = 'low'", 'grid.r1 is low'],
    ["{grid.r.2} = 'low'", 'grid.r.2 is low'],
    ['{grid} notempty', 'grid answered true'],
    ["{person.last} = 'Smith'", 'person.last is Smith'],
    ['{no. of people} + 1 > 3', 'calculation answered true & not calculation max 3'],
  ];
  for (const [visibleIf, condition] of kept)
    test(`is said: ${visibleIf}`, () =>
      assert.equal(conditionText(questionOf(page(visibleIf), 'asked').showIf), condition));

  for (const [visibleIf, why] of [
    ["{grid} = 'low'", /which row of "grid"|has no words|is no number/],
    ["{one-Comment} = 'x'", /which is not in this file/],
    ['age({words}) > 18', /the function age\(\) is not known here/],
    ["{panel[0].x} = 'x'", /which is not in this file/],
  ] as const)
    test(`is dropped with words: ${visibleIf}`, () =>
      assert.match(findingLines(page(visibleIf))[0] ?? '', why));
});
