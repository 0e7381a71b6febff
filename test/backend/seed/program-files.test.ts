import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { at } from '../../../.config/lib/paths.ts';
import { ProgramFileError } from '../../../demo/backend/seed/file/parse-file.ts';
import { readMembers, readProgram } from '../../../demo/backend/seed/file/read-programs.ts';
import { relativeDay } from '../../../demo/backend/seed/file/relative-day.ts';

const today = '2026-11-30';

describe('the files of a program', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'laurel-programs-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** Why the Tidepool files are refused after this change of their text. */
  const refusal = (file: string, from: string | RegExp, to: string): string => {
    cpSync(at('demo/programs/tidepool'), join(folder, 'tidepool'), { recursive: true });
    const path = join(folder, 'tidepool', file);
    const content = readFileSync(path, 'utf8');
    const changed = content.replace(from, to);
    assert.notEqual(changed, content, 'the test changes nothing');
    writeFileSync(path, changed);
    try {
      readProgram('tidepool', { at: today, folder });
    } catch (error) {
      assert.ok(error instanceof ProgramFileError, String(error));
      return error.message;
    }
    return 'taken';
  };

  for (const [what, file, from, to, said] of [
    [
      'an unknown field',
      'program.json',
      '"tone"',
      '"mood"',
      /program\.json: tenant: "mood" is no field here: remove/,
    ],
    ['a missing field', 'program.json', '"tone": "plain",', '', /tenant\.tone: /],
    [
      'a wrong word',
      'program.json',
      '"kind": "pricing"',
      '"kind": "prices"',
      /perks\[0\]\.kind: write one of "event"/,
    ],
    [
      'a wrong type',
      'program.json',
      '"worth": 18000',
      '"worth": "180"',
      /perks\[1\]\.worth: write number here, not string/,
    ],
    [
      'a day that is none',
      'program.json',
      'today+40 thursday',
      '14 May',
      /closesOn: write a day such as "2027-03-31"/,
    ],
    [
      'a text without a language',
      'program.json',
      /"tr": "Girişiminiz[^"]*"/,
      '"tr": ""',
      /share\.text\.1\.subject\.tr: /,
    ],
    [
      'a zone that is none',
      'program.json',
      'Europe/Madrid',
      'Europe/Atlantis',
      /timeZone: write a zone such as/,
    ],
    [
      'a tier that is none',
      'program.json',
      '"tier": "growth",\n      "recipient"',
      '"tier": "gold",\n      "recipient"',
      /"gold" is not a tier of this program; name one of partner, growth, premier/,
    ],
    [
      'a perk that is none',
      'members.json',
      '"founder-course"',
      '"founders"',
      /accounts\[0\]\.perks\.founders: "founders" is not a perk/,
    ],
    [
      'a person of another account',
      'members.json',
      '"person": "emre",\n          "company"',
      '"person": "clara",\n          "company"',
      /referrals\[0\]\.person: "clara" is not a member of the account/,
    ],
    ['no JSON', 'members.json', '{', '', /members\.json: this is no JSON \(/],
  ] as const)
    test(`are refused with ${what}, with the place and what to do`, () => {
      assert.match(refusal(file, from, to), said);
    });

  test('are the same for a seed of any day, and name everybody once', () => {
    for (const name of ['halyard', 'tidepool'])
      assert.ok(readProgram(name, { at: '2028-02-29' }).perks.length >= 8);
    const keys = readMembers().map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
  });

  test('count a startup for its incubator on the day on which it came aboard', () => {
    const { accounts } = readProgram('tidepool', { at: today });
    const lines = accounts.find(({ account }) => account === 'nido')?.lines ?? [];
    assert.equal(lines.filter(({ on }) => on.startsWith('2026')).length, 4);
    assert.deepEqual(lines.at(-1), { on: '2026-11-05', kind: 'startup', id: 'broteagro.example' });
  });
});

test('days are relative to the day of the seed', () => {
  for (const [expression, day] of [
    ['today', '2026-11-30'],
    ['today-90', '2026-09-01'],
    ['today+4w', '2026-12-04'],
    ['today+3m', '2027-03-01'],
    ['today+45 thursday', '2027-01-14'],
    ['today-400 this year', '2026-01-01'],
    ['year-start+20', '2026-01-21'],
    ['last-year-start', '2025-01-01'],
    ['next-year-start-1', '2026-12-31'],
    ['next-quarter+14', '2027-01-15'],
    ['yesterday', undefined],
    ['today +4', undefined],
    ['2026-11-31', undefined],
    ['2027-02-28', '2027-02-28'],
  ] as const)
    assert.equal(relativeDay(expression, today), day, expression);
});
