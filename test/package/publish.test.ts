import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { formatMessage } from 'publint/utils';
import { publint } from 'publint';
import { at, root } from '../../.config/lib/paths.ts';

describe('the package', () => {
  test('has nothing that publint complains of', async () => {
    const { messages, pkg } = await publint({ pkgDir: root, level: 'warning', strict: true });
    const complaints = messages.map((message) => formatMessage(message, pkg ?? {}) ?? message.code);
    assert.deepEqual(complaints, []);
  });

  test('gives its types to every way of resolving ESM', () => {
    const folder = mkdtempSync(join(tmpdir(), 'laurel-pack-'));
    try {
      const packed = execFileSync(
        'npm',
        ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
        {
          cwd: root,
          encoding: 'utf8',
        },
      );
      const name = /"filename":\s*"([^"]+)"/.exec(packed)?.[1] ?? '';
      const attw = spawnSync(
        process.execPath,
        [
          at('node_modules/@arethetypeswrong/cli/dist/index.js'),
          join(folder, name),
          ...['--profile', 'esm-only', '--format', 'ascii', '--no-emoji', '--no-color'],
          // Styles and type-only files have no module to resolve.
          ...[
            '--exclude-entrypoints',
            'themes',
            'jsx',
            'custom-elements.json',
            'openapi.json',
            'sbom.cdx.json',
          ],
        ],
        { encoding: 'utf8' },
      );
      assert.equal(attw.status, 0, attw.stdout + attw.stderr);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('has no address in its lockfile, nor in that of the bench', () => {
    for (const lock of ['package-lock.json', 'test/bench/package-lock.json'])
      assert.doesNotMatch(readFileSync(at(lock), 'utf8'), /"resolved"/);
  });
});
