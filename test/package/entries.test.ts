import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { entries, packageExports } from '../../.config/entries.ts';
import { at, root } from '../../.config/lib/paths.ts';

const manifest: { exports: Record<string, unknown> } = JSON.parse(readFileSync(at('package.json'), 'utf8'));

/** In a fresh process of plain Node, as a vendor's server would. */
const inNode = (script: string): string => {
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(run.status, 0, /^\w*Error.*$/m.exec(run.stderr)?.[0] ?? run.stderr);
  return run.stdout.trim();
};

const namesOf = (entry: string): string =>
  inNode(`console.log(Object.keys(await import(${JSON.stringify(entry)})).join(' '))`);

describe('npm entries', () => {
  test('package.json exports what the table of entries says', () => {
    assert.deepEqual(manifest.exports, packageExports());
  });

  for (const [name, source] of Object.entries(entries)) {
    const published = `laurel-widgets${name.slice(1)}`;
    test(`${published} imports in plain Node`, () => {
      const names = namesOf(published);
      console.log(`${published}: ${names}`);
      if (!name.endsWith('define')) assert.notEqual(names, '');
    });
    test(`${published} has its declarations beside it`, () => {
      assert.ok(existsSync(at(`dist/${source}.d.ts`)));
    });
  }

  test('every exported file is there', () => {
    for (const target of JSON.stringify(packageExports()).match(/\.\/dist\/[^"*]+\.(json|js|ts)(?=")/g) ??
      []) {
      assert.ok(existsSync(at(target)), target);
    }
    assert.ok(existsSync(at('dist/themes')));
  });

  test('dist holds no copy of a dependency', () => {
    const files = readdirSync(at('dist'), { recursive: true, encoding: 'utf8' });
    assert.deepEqual(
      files.filter((name) => name.includes('node_modules')),
      [],
    );
  });

  test('an entry without "define" registers nothing', () => {
    const log =
      inNode(`const log = []; globalThis.customElements = { define: (tag) => log.push(tag), get: () => undefined };
      await import('laurel-widgets'); await import('laurel-widgets/tier-badge'); console.log(log.length);`);
    assert.equal(log, '0');
  });

  test('no declaration names a .ts source, and no file an absolute path of ours', () => {
    const built = readdirSync(at('dist'), { recursive: true, encoding: 'utf8' })
      .filter((name) => !name.startsWith('demo'))
      .map((name) => `dist/${name}`);
    for (const file of built.filter((name) => name.endsWith('.d.ts'))) {
      assert.doesNotMatch(readFileSync(at(file), 'utf8'), /from ['"]\.[^'"]*(?<!\.d)\.ts['"]/, file);
    }
    for (const file of built.filter((name) => /\.(js|json|ts)$/.test(name))) {
      assert.ok(!readFileSync(at(file), 'utf8').includes(root), file);
    }
  });
});
