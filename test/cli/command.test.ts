import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { at } from '../../.config/lib/paths.ts';
import { importSurvey } from '../../src/cli/import-survey/import-survey.ts';

const folder = mkdtempSync(join(tmpdir(), 'laurel-command-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const feedback = at('test/cli/fixtures/product-feedback.json');
const run = (...args: readonly string[]): { code: number; out: string; error: string } => {
  let [out, error] = ['', ''];
  const code = importSurvey.run(args, { out: (text) => (out += text), error: (text) => (error += text) });
  return { code, out, error };
};

describe('laurel-widgets import-survey', () => {
  test('refuses wrong arguments with a line, and no survey', () => {
    for (const [args, message] of [
      [[], /Name one file to import/],
      [[feedback, feedback], /Name one file to import/],
      [[feedback, '--speed', '9'], /Unknown option '--speed'/],
      [[feedback, '--out'], /'--out <value>' argument missing/],
      [['no/such/file.xlsx'], /There is no file no\/such\/file\.xlsx/],
      [[feedback, '--out', join(folder, 'none/a.json')], /can't be written \(ENOENT\)/],
      [[folder], /The folder has no survey\.csv/],
    ] as const) {
      const { code, out, error } = run(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(error, message);
      assert.doesNotMatch(error, /\.ts:\d/);
    }
  });

  test('writes the survey to the output, the report to the errors, and exits with 1 where something was dropped', () => {
    const { code, out, error } = run(feedback, '--id', 'next');
    assert.equal(code, 1);
    assert.equal(JSON.parse(out).id, 'next');
    assert.match(error, /^CONDITIONS THAT WERE LOST\./);
    assert.match(
      error,
      /Imported: 16 of 17 questions, 15 of 17 conditions, 3 of 4 checks and calculations: 89 %\n$/,
    );
  });

  test('writes survey and report to files, as JSON', () => {
    const [survey, report] = [join(folder, 'survey.json'), join(folder, 'report.json')];
    const ran = run(feedback, '--out', survey, '--report', report);
    assert.deepEqual(ran, { code: 1, out: '', error: '' });
    assert.equal(JSON.parse(readFileSync(survey, 'utf8')).title, 'Product feedback');
    const { coverage, questions, findings } = JSON.parse(readFileSync(report, 'utf8'));
    assert.deepEqual([coverage, questions], [89, { total: 17, imported: 16 }]);
    assert.equal(findings[0].level, 'condition');
  });

  test('exits with 0 where all of it was imported, and is quiet if asked', () => {
    const out = join(folder, 'all.json');
    const sheet = at('test/cli/fixtures/complete.csv');
    assert.ok(existsSync(sheet));
    assert.deepEqual(run(sheet, '--quiet', '--out', out), { code: 0, out: '', error: '' });
    assert.match(run(sheet).error, /^Imported: 2 of 2 questions, 1 of 1 conditions: 100 %\n$/);
  });

  test('explains itself', () => {
    const { code, out } = run('--help');
    assert.equal(code, 0);
    assert.match(out, /Usage: laurel-widgets import-survey <file>/);
  });
});
