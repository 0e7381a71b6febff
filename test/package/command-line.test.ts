import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { at } from '../../.config/lib/paths.ts';

const run = (file: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [file, ...args], { encoding: 'utf8', cwd: tmpdir() });

describe('the command line of the package', () => {
  test('is one file that needs nothing beside it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'laurel-cli-'));
    try {
      const alone = join(folder, 'laurel-widgets.mjs');
      copyFileSync(at('dist/cli/laurel-widgets.js'), alone);
      const form = at('test/cli/fixtures/field-visit/field-visit.xlsx');
      const { status, stdout, stderr } = run(alone, 'import-survey', form);
      assert.equal(status, 1, stderr);
      assert.equal(JSON.parse(stdout).id, 'store_visit');
      assert.match(stderr, /CONDITIONS THAT WERE LOST/);
      const examined = run(alone, 'doctor', 'http://localhost:1', '--only', 'standing');
      assert.equal(examined.status, 1, examined.stderr);
      assert.match(examined.stdout, /reach\/port/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('can be started by its name, and says which commands there are', () => {
    const file = at('dist/cli/laurel-widgets.js');
    const { bin } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
    assert.equal(at(bin['laurel-widgets']), file);
    assert.match(readFileSync(file, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    assert.ok((statSync(file).mode & 0o111) !== 0);
    const unknown = run(file, 'import-tiers');
    assert.equal(unknown.status, 2);
    assert.match(unknown.stderr, /There is no command "import-tiers"[\s\S]*import-survey/);
    assert.equal(run(file).status, 2);
    assert.equal(run(file, '--help').status, 0);
  });

  test('names the licences of what is in it', () =>
    assert.match(
      readFileSync(at('dist/THIRD-PARTY-NOTICES.txt'), 'utf8'),
      /zod \d.*\nin cli\/laurel-widgets\.js\n[\s\S]*MIT License/,
    ));
});
