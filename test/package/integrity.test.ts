import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { at } from '../../.config/lib/paths.ts';
import { version } from '../../.config/package-json.ts';
import { launch } from '../support/browser.ts';
import { serveSite, strictPolicy } from './test-site.ts';

const command = at('dist/cli/laurel-widgets.js');
const run = (...args: string[]): string =>
  execFileSync(process.execPath, [command, 'integrity', ...args], { encoding: 'utf8' });

const other = `sha384-${'A'.repeat(64)}`;

/** The tags with another hash for a file: in the import map, or in the script tag. */
const withWrongHash = (tags: string, file: string): string =>
  tags.replace(
    new RegExp(`(${file.replaceAll('.', '\\.')}":?"? ?(?:integrity=)?")sha384-[^"]+`, 'g'),
    `$1${other}`,
  );

describe('the tags that refuse other files', () => {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  /** Opens a page with these tags under the strict policy, and gives whether the badge came, and what the console said. */
  const open = async (tags: string): Promise<{ readonly isShown: boolean; readonly logs: string[] }> => {
    const [, map = ''] = /<script type="importmap">(.*?)<\/script>/.exec(tags) ?? [];
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(map));
    const source = `'sha256-${Buffer.from(digest).toString('base64')}'`;
    const site = await serveSite({
      folders: { '/laurel/': at('dist/cdn') },
      files: {
        '/index.html': `<!doctype html><html lang="en"><title>integrity</title>${tags}<laurel-program endpoint="/loyalty"><laurel-tier-badge></laurel-tier-badge></laurel-program>`,
      },
      policy: strictPolicy.replace("script-src 'self'", `script-src 'self' ${source}`),
    });
    const page = await browser.newPage();
    const logs: string[] = [];
    page.on('console', (message) => logs.push(message.text()));
    try {
      await page.goto(site.url);
      const shown = page
        .getByText('Silver')
        .first()
        .waitFor()
        .then(() => true);
      const refused = page
        .waitForEvent('console', (message) => /integrity/i.test(message.text()))
        .then(() => false);
      // The one that does not come rejects when the page is closed.
      for (const one of [shown, refused]) one.catch(() => undefined);
      const wasRefused = logs.some((line) => /integrity/i.test(line));
      return { isShown: wasRefused ? false : await Promise.race([shown, refused]), logs };
    } finally {
      await page.close();
      await site.close();
    }
  };

  test('load the published files under a strict policy, which allows the import map by its hash', async () => {
    const tags = run('/laurel');
    const { isShown, logs } = await open(tags);
    assert.deepEqual([isShown, logs], [true, []]);
    const [, map = ''] = /<script type="importmap">(.*?)<\/script>/.exec(tags) ?? [];
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(map));
    assert.equal(run('/laurel/', '--policy').trim(), `'sha256-${Buffer.from(digest).toString('base64')}'`);
  });

  for (const file of ['laurel.js', `core-${version}.js`, `tier-badge-${version}.js`])
    test(`refuse another ${file}`, async () => {
      const tags = run('/laurel/');
      const wrong = withWrongHash(tags, file);
      assert.notEqual(wrong, tags);
      const { isShown, logs } = await open(wrong);
      assert.equal(isShown, false, logs.join('\n'));
    });

  test('need an address', () => {
    for (const args of [[], ['--policy'], ['/a/', '/b/']]) {
      const { status, stderr } = spawnSync(process.execPath, [command, 'integrity', ...args], {
        encoding: 'utf8',
      });
      assert.equal(status, 2);
      assert.match(stderr, /Name one address[\s\S]*Usage/);
    }
  });
});
