import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../src/cli/import-survey/json-value.ts';
import { conditionText, findingLines, fromRows, questionOf } from './survey-in-words.ts';

const choices = ['a', 'b', 'none'].map((name) => ({ list_name: 'abc', name, label: name.toUpperCase() }));

/** One question of this row, behind a number and a choice. */
const one = (row: JsonObject, files: Readonly<Record<string, string>> = {}) => {
  const imported = fromRows(
    [
      { type: 'integer', name: 'n', label: 'N' },
      { label: 'Asked', name: 'asked', ...row },
    ],
    { choices },
    files,
  );
  return { imported, lines: findingLines(imported) };
};
const made = (row: JsonObject, files?: Readonly<Record<string, string>>) =>
  questionOf(one(row, files).imported, 'asked');

describe('a row that can’t be imported', () => {
  const rows: readonly (readonly [row: JsonObject, line: RegExp])[] = [
    [
      { type: 'geotrace' },
      /^dropped \| survey, row 3, type \| geotrace asked \| the question is left out: a survey takes no places/,
    ],
    [{ type: 'telepathy' }, /the type "telepathy" is not known/],
    [{ type: '' }, /the row has no type/],
    [{ type: 'select_one missing' }, /there is no list "missing"/],
    [{ type: 'select_one' }, /there is no list ""/],
    [{ type: 'select_one_from_file cities.csv' }, /no readable file cities\.csv beside the form/],
    [
      { type: 'text', default: 'concat(${n}, 1)' },
      /default \| concat\(\$\{n\}, 1\) \| the question begins without an answer/,
    ],
    [{ type: 'select_one abc', default: 'z' }, /default \| z \| the question begins without an answer/],
    [
      { type: 'integer', calculation: '${n} + 1' },
      /calculation \| \$\{n\} \+ 1 \| the answer is not computed/,
    ],
    [{ type: 'text', label: '${nobody}, hello' }, /\$\{nobody\} \| stands in a text as "…"/],
    [
      { type: 'text', required: "${nobody} = 'x'" },
      /^condition \| survey, row 3, required \| .* \| the question is not required/,
    ],
    [
      { type: 'select_one abc', choice_filter: 'shade = ${later}' },
      /^condition \| survey, row 3, choice_filter \| .* the options are always offered/,
    ],
    [{ type: 'text', constraint: "regex(., '(?=x).*')" }, /not checked: the pattern looks ahead or back/],
    [{ type: 'text', constraint: "regex(., '(a)\\1')" }, /not checked: the pattern has/],
    [{ type: 'text', constraint: "regex(., '[a')" }, /not checked: the pattern lacks a "\]"/],
    [
      { type: 'integer', constraint: '. > 0 and . != 13' },
      /checked in part: it allows or excludes single values/,
    ],
    [{ type: 'integer', constraint: '. > 5 or . = 0' }, /not checked: it has alternatives/],
    [
      { type: 'integer', constraint: '. > (' },
      /not checked: it can't be read: Something is missing at column 6/,
    ],
  ];
  for (const [row, line] of rows)
    test(`says so: ${JSON.stringify(row)}`, () => {
      const { imported, lines } = one(row);
      assert.match(lines.join('\n'), new RegExp(line.source, 'm'));
      assert.equal(imported.report.isComplete, false);
    });

  test('is said of the first copy alone, and leads to nothing that reads it', () => {
    const imported = fromRows([
      { type: 'begin_repeat', name: 'r', label: 'R', repeat_count: '2' },
      { type: 'image', name: 'photo', label: 'Photo' },
      { type: 'text', name: 'a', label: 'A', relevant: "${photo} != ''" },
      { type: 'end_repeat' },
      { type: 'text', name: 'b', label: 'B', relevant: "${a} = 'x'" },
    ]);
    assert.deepEqual(
      findingLines(imported).filter((line) => !line.startsWith('changed')),
      [
        `condition | survey, row 4, relevant | \${photo} != '' | kept, and asked without this condition: it reads "photo", which was dropped`,
        `condition | survey, row 6, relevant | \${a} = 'x' | kept, and asked without this condition: it reads "a", which stands in a repeated group`,
        'dropped | survey, row 3, type | image photo | the question is left out: a survey takes no files',
      ],
    );
    assert.deepEqual(imported.report.countOf('questions'), { total: 3, imported: 2 });
  });

  for (const [count, why] of [
    ['', /decided while it is answered/],
    ['${n} + 1', /is computed/],
    ['${n}', /"n" has no largest number/],
    ['11', /more than 10 times/],
  ] as const)
    test(`a repeated group with the count "${count}" is left out with words`, () => {
      const imported = fromRows([
        { type: 'integer', name: 'n', label: 'N' },
        { type: 'begin repeat', name: 'r', label: 'R', ...(count && { repeat_count: count }) },
        { type: 'text', name: 'a', label: 'A' },
        { type: 'end repeat' },
      ]);
      assert.match(findingLines(imported).join('\n'), why);
      assert.deepEqual(
        imported.survey.questions.map((question) => question?.id),
        ['n'],
      );
    });
});

describe('a row becomes a question', () => {
  const rows: readonly (readonly [row: JsonObject, question: JsonObject])[] = [
    [{ type: 'text' }, { kind: 'text' }],
    [{ type: 'string' }, { kind: 'text' }],
    [
      { type: 'integer', default: '7' },
      { kind: 'integer', value: '7' },
    ],
    [{ type: 'decimal' }, { kind: 'number' }],
    [
      { type: 'date', default: '46387' },
      { kind: 'date', value: '2026-12-31' },
    ],
    [{ type: 'time' }, { kind: 'time' }],
    [{ type: 'dateTime' }, { kind: 'datetime' }],
    [{ type: 'note' }, { kind: 'info' }],
    [
      { type: 'acknowledge', required: 'yes' },
      { kind: 'consent', required: true },
    ],
    [{ type: 'trigger' }, { kind: 'consent' }],
    [
      { type: 'range', parameters: 'start=0;end=1;step=0.1' },
      { kind: 'slider', constraints: { min: 0, max: 1, step: 0.1 } },
    ],
    [
      { type: 'text', hint: 'As <b>written</b> &amp; signed', required: 'no' },
      { kind: 'text', help: 'As written & signed' },
    ],
    [
      { type: 'integer', constraint: '. > 0 and 10 >= .' },
      { kind: 'integer', constraints: { min: 1, max: 10 } },
    ],
    [
      { type: 'text', constraint: 'string-length(.) < 5', constraint_message: 'Short' },
      { kind: 'text', constraints: { message: 'Short', maxLength: 4 } },
    ],
    [{ type: 'text', constraint_message: 'Never said' }, { kind: 'text' }],
    [
      { type: 'text', constraint: "regex(., '^(?:\\d{3}|[a-z.-]+?)$')" },
      { kind: 'text', constraints: { pattern: '([0-9]{3}|[a-z.\\-]+)' } },
    ],
    [
      { type: 'date', constraint: ". >= '2026-01-01'" },
      { kind: 'date', constraints: { min: '2026-01-01' } },
    ],
    [
      { type: 'text', required: '${n} > 1' },
      { kind: 'text', requiredIf: { any: [{ all: [{ question: 'n', min: 2 }] }] } },
    ],
  ];
  for (const [row, question] of rows)
    test(JSON.stringify(row), () => {
      const { id, title, ...rest } = made(row);
      assert.deepEqual([id, title], ['asked', 'Asked']);
      assert.deepEqual(rest, question);
    });

  const kindAndValues = (row: JsonObject, files?: Readonly<Record<string, string>>): string => {
    const { kind, several, options = [] } = made(row, files);
    const values = options.map(({ value, alone, open }) => `${value}${alone ? '!' : ''}${open ? '…' : ''}`);
    return `${kind}${several ? ' several' : ''}: ${values.join(' ')}`;
  };
  const selects: readonly (readonly [row: JsonObject, text: string])[] = [
    [{ type: 'select_one abc' }, 'single: a b none'],
    [{ type: 'select one from abc' }, 'single: a b none'],
    [{ type: 'select_one abc or_other' }, 'single: a b none other…'],
    [{ type: 'select_one abc', appearance: 'minimal' }, 'dropdown: a b none'],
    [{ type: 'select_one_from_file cities.csv' }, 'dropdown: rom oslo'],
    [{ type: 'select_multiple abc' }, 'multiple: a b none'],
    [
      { type: 'select_multiple abc', constraint: "not(selected(., 'none') and count-selected(.) > 1)" },
      'multiple: a b none!',
    ],
    [
      { type: 'select_multiple abc', constraint: "not(selected(., 'none')) or count-selected(.) = 1" },
      'multiple: a b none!',
    ],
    [
      { type: 'select_multiple abc', constraint: "if(selected(., 'none'), count-selected(.) = 1, true())" },
      'multiple: a b none!',
    ],
    [{ type: 'rank abc' }, 'ranking: a b none'],
  ];
  for (const [row, text] of selects)
    test(JSON.stringify(row), () =>
      assert.equal(kindAndValues(row, { 'cities.csv': 'name;label\nrom;Rome\noslo;Oslo\n' }), text),
    );

  test('ids are told apart and hold no dot; conditions follow', () => {
    const imported = fromRows([
      { type: 'text', name: 'a.b', label: 'A' },
      { type: 'text', name: 'a_b', label: 'B' },
      { type: 'text', name: 'c', label: 'C', relevant: "${a_b} = 'x' or ${a.b} = 'y'" },
    ]);
    assert.deepEqual(
      imported.survey.questions.map((question) => question?.id),
      ['a_b', 'a_b_2', 'c'],
    );
    assert.equal(conditionText(questionOf(imported, 'c').showIf), 'a_b_2 is x / a_b is y');
    assert.deepEqual(findingLines(imported), [
      'changed | survey, row 2, name | a.b | its id is "a_b"',
      'changed | survey, row 3, name | a_b | its id is "a_b_2"',
    ]);
    assert.equal(imported.report.isComplete, true);
  });

  test('a group that goes on behind another one begins its section anew', () => {
    const group = (name: string) => ({ type: 'begin_group', name, label: name.toUpperCase() });
    const text = (name: string) => ({ type: 'text', name, label: name });
    const end = { type: 'end_group' };
    const { survey } = fromRows([
      group('out'),
      text('a'),
      group('in'),
      text('b'),
      end,
      text('c'),
      end,
      text('d'),
    ]);
    assert.deepEqual(survey.sections, [
      { id: 'out', title: 'OUT' },
      { id: 'in', title: 'IN' },
      { id: 'out_2', title: 'OUT' },
    ]);
    assert.deepEqual(
      survey.questions.map((question) => question?.section),
      ['out', 'in', 'out_2', undefined],
    );
  });

  test('a table of selects is a matrix; the condition of one row is lost, loudly', () => {
    const row = { type: 'select_one abc', name: 'r1', label: 'One' };
    const imported = fromRows(
      [
        { type: 'begin_group', name: 'grid', label: 'Grid', appearance: 'table-list' },
        { ...row, required: 'yes' },
        { ...row, name: 'r2', label: 'Two', relevant: "${r1} = 'a'" },
        { type: 'text', name: 'inside', label: 'Inside', relevant: "${r2} = 'b'" },
        { type: 'end_group' },
      ],
      { choices },
    );
    const grid = questionOf(imported, 'grid');
    assert.equal(grid.kind, 'matrix');
    assert.deepEqual(grid.lines, [
      { value: 'r1', label: 'One' },
      { value: 'r2', label: 'Two' },
    ]);
    assert.equal(conditionText(questionOf(imported, 'inside').showIf), 'grid.r2 is b');
    assert.deepEqual(findingLines(imported), [
      `condition | survey, row 4, relevant | \${r1} = 'a' | the row is always shown: a matrix shows all its rows`,
      'changed | survey, row 2 | some rows are required | no row of the matrix is required',
    ]);
  });
});
