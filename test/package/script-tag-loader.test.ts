import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, ConsoleMessage, Page } from 'playwright-core';
import { widgets } from '../../.config/entries.ts';
import { at } from '../../.config/lib/paths.ts';
import { version } from '../../.config/package-json.ts';
import { launch } from '../support/browser.ts';
import { answerInWaves } from './answer-waves.ts';
import { serveSite, type TestSiteOptions, strictPolicy } from './test-site.ts';

/** A copy of the script-tag build with another version number; gives its folder. */
const otherVersion = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'laurel-cdn-'));
  for (const name of readdirSync(at('dist/cdn'))) {
    const text = readFileSync(at('dist/cdn', name), 'utf8');
    writeFileSync(join(folder, name.replace(version, '9.9.9')), text.replaceAll(version, '9.9.9'));
  }
  return folder;
};

const page = (scripts: readonly string[], head = ''): string =>
  `<!doctype html><html lang="en"><title>loader</title>${head}<laurel-tier-badge></laurel-tier-badge>` +
  scripts.map((src) => `<script type="module" src="${src}"></script>`).join('');

const connect = `import { configureLaurel } from '/a/laurel.js';
  configureLaurel({ endpoint: '/loyalty' });`;

/** A page with the loader. */
interface LoadedPage {
  readonly tab: Page;
  /** Waits until the badge shows its tier, and gives the tier's name. */
  readonly tier: () => Promise<string>;
  /** Waits for a line in the console that begins so. */
  readonly waitForLog: (beginning: string) => Promise<void>;
  /** Warnings and errors in the console. */
  readonly logs: readonly string[];
  /** Paths of all requests. */
  readonly asked: readonly string[];
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
    const asked: string[] = [];
    const loaded: string[] = [];
    const failures: string[] = [];
    tab.on('console', (message: ConsoleMessage) => {
      if (message.type() === 'warning' || message.type() === 'error') logs.push(message.text());
    });
    tab.on('pageerror', (error) => failures.push(error.message));
    tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
    tab.on('response', (response) => loaded.push(new URL(response.url()).pathname));
    try {
      await tab.goto(site.url);
      await assertions({
        tab,
        tier: async () => {
          await tab.getByText('Silver').first().waitFor();
          return 'Silver';
        },
        waitForLog: async (beginning) => {
          if (logs.some((line) => line.startsWith(beginning))) return;
          await tab.waitForEvent('console', (message) => message.text().startsWith(beginning));
        },
        asked,
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
    await open(['/a/laurel.js', '/connect.js'], {}, async ({ asked, failures, logs, tier }) => {
      assert.equal(await tier(), 'Silver');
      assert.deepEqual([logs, failures], [[], []]);
      // An element that stands in the page before its code comes must not begin twice.
      assert.equal(asked.filter((path) => path.endsWith('/standing')).length, 1);
    });
  });

  test('takes words of the page’s own, given before the core has come', async () => {
    const words = `import { overrideWords } from '/a/laurel.js';
      overrideWords({ tierBadge: { toTier: '{amount} ✦ {tier}', soFarToTier: '{current} ✦ {tier}' } });`;
    await open(
      ['/words.js', '/connect.js'],
      { files: { '/words.js': words, '/connect.js': connect } },
      async ({ failures, logs, tab }) => {
        await tab.getByText('✦').first().waitFor();
        assert.deepEqual([logs, failures], [[], []]);
      },
    );
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

  /** The files of Laurel that a page has asked for, without their version. */
  const filesIn = (paths: readonly string[]): string[] =>
    paths
      .filter((path) => path.startsWith('/a/'))
      .map((path) => path.slice('/a/'.length).replace(`-${version}`, ''))
      .sort();

  test('loads the core and the widget that is on the page, and no other', async () => {
    await open(['/a/laurel.js', '/connect.js'], {}, async ({ loaded, tab, tier }) => {
      await tier();
      await tab.waitForLoadState('networkidle');
      assert.deepEqual(filesIn(loaded), ['core.js', 'laurel.js', 'tier-badge.js']);
    });
  });

  test('loads a widget whose tag is added later, also deep inside of what is added', async () => {
    await open(['/a/laurel.js', '/connect.js'], {}, async ({ loaded, tab, tier }) => {
      await tier();
      await tab.evaluate(() => {
        const section = document.createElement('section');
        section.append(document.createElement('laurel-survey'));
        document.body.append(section);
      });
      await tab.waitForFunction(() => customElements.get('laurel-survey'));
      assert.ok(filesIn(loaded).includes('survey.js'));
      assert.ok(!filesIn(loaded).includes('perk-list.js'));
    });
  });

  test('loads widgets inside a shadow root once it is told of it, there and added later', async () => {
    const frame = `import { observeRoot } from '/a/laurel.js';
      const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      root.append(document.createElement('laurel-perk-list'));
      const unseen = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      unseen.append(document.createElement('laurel-referral-form'));
      window.tell = () => observeRoot(root);
      window.addLater = () => root.append(document.createElement('laurel-leaderboard'));`;
    await open(
      ['/a/laurel.js', '/connect.js', '/frame.js'],
      { files: { '/frame.js': frame } },
      async ({ loaded, tab, tier }) => {
        await tier();
        await tab.waitForLoadState('networkidle');
        assert.deepEqual(filesIn(loaded), ['core.js', 'laurel.js', 'tier-badge.js']);
        await tab.evaluate(() => Reflect.get(window, 'tell')());
        await tab.waitForFunction(() => customElements.get('laurel-perk-list'));
        await tab.evaluate(() => Reflect.get(window, 'addLater')());
        await tab.waitForFunction(() => customElements.get('laurel-leaderboard'));
        assert.ok(!filesIn(loaded).includes('referral-form.js'), 'nobody told of the other root');
      },
    );
  });

  test('needs three answers one after another where the page names the files, and four where not', async () => {
    for (const names of [['core', 'tier-badge'], []]) {
      const links = names
        .map((name) => `<link rel="modulepreload" href="/a/${name}-${version}.js">`)
        .join('');
      const site = await serveSite({
        folders: { '/a/': at('dist/cdn') },
        files: {
          '/index.html': page(['/a/laurel.js', '/connect.js'], links),
          '/connect.js': connect,
        },
      });
      const tab = await browser.newPage();
      try {
        const waves = await answerInWaves(tab, site.url, () =>
          tab.evaluate(() => document.querySelector('laurel-tier-badge')?.matches(':state(ready)') ?? false),
        );
        console.log(waves.map((wave) => wave.join(' ')).join(' → '));
        assert.equal(waves.length, names.length > 0 ? 3 : 4);
      } finally {
        await tab.close();
        await site.close();
      }
    }
  });

  test('has a file for every published widget, and the documents name files that are there', () => {
    const files = readdirSync(at('dist/cdn'));
    for (const name of ['core', ...widgets]) assert.ok(files.includes(`${name}-${version}.js`), name);
    const loader = readFileSync(at('dist/cdn/laurel.js'), 'utf8');
    for (const name of widgets) assert.ok(loader.includes(`laurel-${name}`), name);
    const named = [...readFileSync(at('docs/connect.md'), 'utf8').matchAll(/\/laurel\/([\w.-]+\.js)/g)];
    assert.ok(named.length > 3);
    for (const [, file = ''] of named) assert.ok(files.includes(file), file);
  });

  test('holds no Lit', () => {
    const loader = readFileSync(at('dist/cdn/laurel.js'), 'utf8');
    assert.doesNotMatch(loader, /litHtmlVersions|reactiveElementVersions/);
    // 450 of them keep the widgets' places until their files have come.
    assert.ok(loader.length < 2_760, `${loader.length} bytes`);
  });
});
