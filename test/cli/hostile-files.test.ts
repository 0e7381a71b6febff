import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { importSurvey } from '../../src/cli/import-survey/import-survey.ts';

const folder = mkdtempSync(join(tmpdir(), 'laurel-import-'));
after(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Imports a file of this content, as at a terminal. */
const run = (name: string, content: string | Uint8Array, ...args: readonly string[]): Ran => {
  const file = join(folder, name);
  writeFileSync(file, content);
  let [out, error] = ['', ''];
  const code = importSurvey.run([file, ...args], {
    out: (text) => (out += text),
    error: (text) => (error += text),
  });
  return { code, out, error };
};

const refused = (name: string, content: string | Uint8Array, message: RegExp): void => {
  const { code, out, error } = run(name, content);
  assert.match(error, message);
  assert.equal(code, 2);
  assert.equal(out, '');
  // A message, no trace: one line, without the place in our code.
  assert.doesNotMatch(error, /\n.|\bat .*\.ts|fault of laurel/);
};

const names = ['survey', 'choices', 'settings'] as const;
const workbook = `<workbook><sheets>${names.map((name, i) => `<sheet name="${name}" r:id="r${i}"/>`).join('')}</sheets></workbook>`;
const relations = `<Relationships>${names.map((name, i) => `<Relationship Id="r${i}" Target="worksheets/${name}.xml"/>`).join('')}</Relationships>`;
const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const rowOf = (...cells: readonly string[]): string => `<row>${cells.map(inline).join('')}</row>`;
const head = rowOf('type', 'name', 'label');

/** A workbook by hand: only the sheets that are given. */
const xlsx = (sheets: Readonly<Record<string, string>>, more: Zippable = {}): Uint8Array =>
  zipSync({
    'xl/workbook.xml': strToU8(workbook),
    'xl/_rels/workbook.xml.rels': strToU8(relations),
    ...Object.fromEntries(
      Object.entries(sheets).map(([name, rows]) => [
        `xl/worksheets/${name}.xml`,
        strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
      ]),
    ),
    ...more,
  });

describe('a file that can’t be read ends with a message', () => {
  test('that is damaged', () => {
    const whole = xlsx({ survey: head });
    refused('cut.xlsx', whole.slice(0, whole.length - 30), /The \.xlsx is damaged/);
    refused('empty.xlsx', 'PK', /The \.xlsx is damaged/);
    refused('garbage.xlsx', 'PK'.padEnd(5000, '\u0001'), /The \.xlsx is damaged/);
    refused('tag.xlsx', xlsx({ survey: `${head}<row r="2` }), /ends within a tag/);
  });

  test('that is something else', () => {
    refused('other.zip', zipSync({ 'a.txt': strToU8('a') }), /no \.xlsx: it has no workbook/);
    refused('old.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), /old \.xls, or protected by a password/);
    refused('picture.png', 'x', /no \.xlsx, \.csv or \.json/);
    refused('bytes.csv', Uint8Array.of(0xff, 0xfe, 0x41), /not in UTF-8/);
    refused('other.json', '{"a": 1}', /neither a survey of SurveyJS/);
    refused('list.json', '[]', /neither a survey of SurveyJS/);
  });

  test('with the line and column, or sheet and row, of the fault', () => {
    refused('comma.json', '{\n  "pages": [,]\n}', /no JSON: something is wrong at line 2, column 13/);
    refused('end.json', '{"pages": [', /no JSON: something is wrong at line 1, column 12/);
    refused(
      'quote.csv',
      'type,name,label\ntext,a,"open',
      /quote\.csv, row 2, column 3: a quote is not closed/,
    );
    refused(
      'group.csv',
      'type,name,label\nbegin_group,g,G\ntext,a,A',
      /Sheet "survey", row 2, column type: this group or repeat is never ended/,
    );
    refused(
      'end.csv',
      'type,name,label\nend_group,,',
      /Sheet "survey", row 2, column type: this ends a group, but none is open/,
    );
    refused(
      'none.xlsx',
      xlsx({ choices: head }),
      /no sheet "survey"\. It has: survey, choices, settings|no sheet "survey"/,
    );
  });

  test('that holds no question', () => {
    refused('nothing.csv', 'type,name,label\n', /no question in it/);
    refused('nothing.json', '{"pages": []}', /no question in it/);
    refused(
      'types.json',
      '{"pages": [null, 1, {"elements": [null, [], "x", {"type": "file", "name": "a"}]}]}',
      /no question in it/,
    );
  });
});

describe('a hostile file ends with a message, in bounded time', () => {
  test('a zip bomb: a sheet of 60 MB', () => {
    const bomb = zipSync({
      ...Object.fromEntries([
        ['xl/workbook.xml', strToU8(workbook)],
        ['xl/_rels/workbook.xml.rels', strToU8(relations)],
      ]),
      'xl/worksheets/survey.xml': new Uint8Array(60_000_000),
    });
    assert.ok(bomb.length < 1_000_000);
    refused('bomb.xlsx', bomb, /holds more than 40 MB in xl\/worksheets\/survey\.xml/);
  });

  test('a zip bomb in the texts that the sheets share', () => {
    const bomb = xlsx({ survey: head }, { 'xl/sharedStrings.xml': new Uint8Array(60_000_000) });
    refused('texts.xlsx', bomb, /holds more than 40 MB/);
  });

  test('a sheet of a million rows', () => {
    refused(
      'rows.xlsx',
      xlsx({ survey: head + '<row><c><v>1</v></c></row>'.repeat(1_000_000) }),
      /sheet "survey" has more than 20000 rows/,
    );
    refused('rows.csv', 'type,name,label\n' + 'text,a,A\n'.repeat(100_000), /more than 20000 rows/);
    refused('many.csv', 'type,name,label\n' + 'text,a,A\n'.repeat(19_000), /more than 2000 rows/);
  });

  test('a file that is too large', () => refused('large.csv', 'x'.repeat(8_000_001), /larger than 8 MB/));

  test('groups in groups', () => {
    const deep = 'begin_group,g,G\n'.repeat(500) + 'end_group,,\n'.repeat(500);
    refused('groups.csv', `type,name,label\n${deep}`, /more than 30 groups in each other/);
  });

  test('repeated groups in repeated groups, which make 10 to the power of 29 rows', () => {
    const start = Array.from({ length: 29 }, (_, i) => `begin_repeat,r${i},R,10\n`).join('');
    const form = `type,name,label,repeat_count\n${start}calculate,c,,\ntext,a,A,\n${'end_repeat,,,\n'.repeat(29)}`;
    refused('repeats.csv', form, /more than 1000 questions, with repeated groups written out/);
  });

  test('panels in panels, and brackets in brackets', () => {
    const panels = (depth: number): string =>
      depth === 0 ? '{"type":"text","name":"a"}' : `{"type":"panel","elements":[${panels(depth - 1)}]}`;
    refused('panels.json', `{"elements":[${panels(60)}]}`, /nested deeper than any survey/);
    refused('brackets.json', '['.repeat(1_000_000), /nested deeper than any survey/);
  });

  test('tags, attributes and texts that are read over and over', () => {
    refused('tag.xlsx', xlsx({ survey: `<row ${'a'.repeat(5_000_000)}` }), /no question in it/);
    refused(
      'attribute.xlsx',
      xlsx({ survey: `${head}<row ${'a '.repeat(1_000_000)}></row>` }),
      /no question in it/,
    );
    const spaces = ' '.repeat(30_000);
    for (const label of [
      `\${${spaces}`,
      '<!--'.repeat(8_000),
      '<'.repeat(30_000),
      '**'.repeat(15_000),
      `{${spaces}`,
      `&${'a'.repeat(30_000)}`,
    ]) {
      assert.equal(
        run('label.json', JSON.stringify({ elements: [{ type: 'text', name: 'a', title: label }] })).code,
        0,
      );
      assert.equal(
        run('label.json', JSON.stringify({ survey: [{ type: 'text', name: 'a', label }] })).code,
        0,
      );
    }
  });

  test('very many elements that nobody knows, and very many options of a few words', () => {
    const strange = Array.from({ length: 100_000 }, (_, i) => `{"type":"t${i}"},`).join('');
    const unknown = `{"elements": [${strange}{"type":"text","name":"b"}]}`;
    const { code, error } = run('unknown.json', unknown);
    assert.equal(code, 1);
    assert.match(error, /and \d+ more: --report has all/);
    const counted = '{"type":"dropdown","name":"a","choicesMin":1,"choicesMax":1999},'.repeat(900);
    refused(
      'counted.json',
      `{"elements": [${counted}{"type":"text","name":"b"}]}`,
      /more than 20000 options in all/,
    );
    refused(
      'endless.json',
      '{"elements": [{"type":"dropdown","name":"a","choicesMin":1,"choicesMax":1e300}]}',
      /more than 2000 options/,
    );
  });

  test('many expressions that each take many steps', () => {
    const list = Array.from({ length: 900 }, (_, i) => ({
      type: 'text',
      name: `q${i}`,
      title: 'Q',
      visibleIf:
        i === 0
          ? ''
          : Array.from({ length: 200 }, (_, n) => `({q0} = ${n} or {q0} = 'x${n}')`)
              .join(' and ')
              .slice(0, 3_900),
    }));
    const { code, error } = run('steps.json', JSON.stringify({ elements: list }), '--quiet');
    assert.ok(code === 1 || /more than can be worked through/.test(error), `${code} ${error.slice(0, 200)}`);
  });
});

describe('names that every object has', () => {
  test('are names like others', () => {
    const json = `{"elements": [
      {"type": "text", "name": "__proto__", "title": "A", "__proto__": {"polluted": true}},
      {"type": "radiogroup", "name": "constructor", "choices": ["toString", "__proto__"]},
      {"type": "text", "name": "b", "visibleIf": "{constructor} = '__proto__' and {__proto__} = 'x'"}
    ]}`;
    const { code, out } = run('proto.json', json);
    assert.equal(code, 0);
    const { questions } = JSON.parse(out);
    assert.deepEqual(
      questions.map(({ id }: { id: string }) => id),
      ['q_proto', 'q_constructor', 'b'],
    );
    assert.deepEqual(questions[2].showIf, {
      any: [
        {
          all: [
            { question: 'q_constructor', is: ['__proto__'] },
            { question: 'q_proto', is: ['x'] },
          ],
        },
      ],
    });
    assert.equal('polluted' in {}, false);
  });

  test('are no types, columns or functions', () => {
    const { code, error } = run(
      'types.csv',
      'type,name,label,relevant\nconstructor,a,A,\ntext,b,B,"toString(${a}) = 1"\n',
    );
    assert.equal(code, 1);
    assert.match(error, /the type "constructor" is not known/);
    assert.match(error, /the function toString\(\) is not known here/);
  });

  test('do not lead out of the folder', () => {
    for (const file of ['../../etc/passwd', '/etc/passwd', '..', '.'])
      assert.match(
        run('out.csv', `type,name,label\ntext,b,B\nselect_one_from_file ${file},a,A\n`).error,
        /no readable file/,
      );
  });

  test('and characters that steer a terminal are not printed', () => {
    const { error } = run(
      'bell.json',
      JSON.stringify({
        elements: [
          { type: 'text', name: 'a' },
          { type: 'file', name: 'x\u001b[31m\u0007\u202e' },
        ],
      }),
    );
    assert.doesNotMatch(error, /[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});
