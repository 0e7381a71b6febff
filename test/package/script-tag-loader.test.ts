import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, ConsoleMessage } from 'playwright-core';
import { at } from '../../.config/lib/paths.ts';
import { version } from '../../.config/package-json.ts';
import { launch } from '../support/browser.ts';
import { serveSite, type TestSiteOptions, strictPolicy } from './test-site.ts';

/** A copy of the script-tag build with another version number; gives its folder. */
const otherVersion = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'laurel-cdn-'));
  cpSync(at('dist/cdn'), folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(version, '9.9.9'));
  }
  return folder;
};

const page = (scripts: readonly string[]): string =>
  '<!doctype html><html lang="en"><title>loader</title><laurel-tier-badge></laurel-tier-badge>' +
  scripts.map((src) => `<script type="module" src="${src}"></script>`).join('');

const connect = `import { configureLaurel } from '/a/laurel.js';
  configureLaurel({ endpoint: '/loyalty' });`;

/** A page with the loader. */
interface LoadedPage {
  /** Waits until the badge shows its tier, and gives the tier's name. */
  readonly tier: () => Promise<string>;
  /** Waits for a line in the console that begins so. */
  readonly waitForLog: (beginning: string) => Promise<void>;
  /** Warnings and errors in the console. */
  readonly logs: readonly string[];
  /** Paths of all responses. */
  readonly loaded: readonly string[];
  /** Messages of uncaught exceptions. */
  readonly failures: readonly string[];
}

describe('the script-tag loader', () => {
  let browser: Browser;
  const other = otherVersion();
  before(async () => {
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    rmSync(other, { recursive: true, force: true });
  });

  const open = async (
    scripts: readonly string[],
    more: Partial<TestSiteOptions>,
    assertions: (page: LoadedPage) => Promise<void>,
  ): Promise<void> => {
    const site = await serveSite({
      folders: { '/a/': at('dist/cdn'), '/same/': at('dist/cdn'), '/other/': other },
      files: { '/index.html': page(scripts), '/connect.js': connect, ...more.files },
      ...(more.policy && { policy: more.policy }),
    });
    const tab = await browser.newPage();
    const logs: string[] = [];
    const loaded: string[] = [];
    const failures: string[] = [];
    tab.on('console', (message: ConsoleMessage) => {
      if (message.type() === 'warning' || message.type() === 'error') logs.push(message.text());
    });
    tab.on('pageerror', (error) => failures.push(error.message));
    tab.on('response', (response) => loaded.push(new URL(response.url()).pathname));
    try {
      await tab.goto(site.url);
      await assertions({
        tier: async () => {
          await tab.getByText('Silver').first().waitFor();
          return 'Silver';
        },
        waitForLog: async (beginning) => {
          if (logs.some((line) => line.startsWith(beginning))) return;
          await tab.waitForEvent('console', (message) => message.text().startsWith(beginning));
        },
        logs,
        loaded,
        failures,
      });
    } finally {
      await tab.close();
      await site.close();
    }
  };

  test('shows a badge under the strict policy, configured before the elements came', async () => {
    await open(['/a/laurel.js', '/connect.js'], {}, async ({ failures, logs, tier }) => {
      assert.equal(await tier(), 'Silver');
      assert.deepEqual([logs, failures], [[], []]);
    });
  });

  test('says nothing when the same version is included twice, and loads one core', async () => {
    await open(
      ['/a/laurel.js', '/same/laurel.js', '/connect.js'],
      {},
      async ({ failures, loaded, logs, tier }) => {
        assert.equal(await tier(), 'Silver');
        assert.deepEqual([logs, failures], [[], []]);
        assert.equal(loaded.filter((path) => path.includes('/core-')).length, 1);
      },
    );
  });

  test('keeps the first of two versions and names both in one warning', async () => {
    await open(
      ['/a/laurel.js', '/other/laurel.js', '/connect.js'],
      {},
      async ({ failures, loaded, logs, tier }) => {
        assert.equal(await tier(), 'Silver');
        assert.equal(logs.length, 1);
        assert.match(logs[0] ?? '', new RegExp(`9\\.9\\.9.*${version.replaceAll('.', '\\.')}`));
        assert.deepEqual(failures, []);
        assert.ok(!loaded.some((path) => path.startsWith('/other/core-')));
      },
    );
  });

  test('says one clear line, and throws nothing, where Trusted Types forbid Lit', async () => {
    const policy = strictPolicy.replace('trusted-types lit-html', 'trusted-types none-of-ours');
    await open(['/a/laurel.js', '/connect.js'], { policy }, async ({ failures, logs, waitForLog }) => {
      const beginning = `Laurel ${version} could not start`;
      await waitForLog(beginning);
      assert.equal(logs.filter((line) => line.startsWith(beginning)).length, 1);
      assert.deepEqual(failures, []);
    });
  });

  test('holds no Lit', () => {
    const loader = readFileSync(at('dist/cdn/laurel.js'), 'utf8');
    assert.doesNotMatch(loader, /litHtmlVersions|reactiveElementVersions/);
    assert.ok(loader.length < 2_000, `${loader.length} bytes`);
  });
});
