import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../support/browser.ts';
import { everyWidgetScenario } from '../support/every-widget-scenario.ts';
import { bundlePage, gzipped } from './bundle.ts';
import { serveSite } from './test-site.ts';

const widgets = ['tier-badge', 'perk-list', 'referral-form', 'survey', 'leaderboard'];
/** From the third widget on far below the screen: what is near must not depend on a font's height. */
const layout = 'body > :nth-child(n + 3) { margin-block-start: 3000px }';
const page = (script: string): string =>
  `<!doctype html><html lang="en"><title>five</title><link rel="stylesheet" href="/layout.css">` +
  `<script type="module" src="/${script}"></script><body>` +
  widgets.map((name) => `<laurel-${name}></laurel-${name}>`).join('');

/** The requests of a page with all five widgets: names of scripts, paths of contract routes. */
class PageLoad {
  readonly scripts: string[] = [];
  readonly routes: string[] = [];

  constructor(page: Page) {
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.js')) this.scripts.push(basename(pathname));
      if (pathname.startsWith('/loyalty/')) this.routes.push(pathname);
    });
  }

  bytes(folder: string): number {
    return this.scripts.reduce((sum, name) => sum + gzipped(readFileSync(join(folder, name))), 0);
  }
}

const visit = async (
  browser: Browser,
  entry: string,
  assertions: (page: Page, load: PageLoad, folder: string) => Promise<void>,
): Promise<void> => {
  const bundle = await bundlePage(
    `import { configureLaurel } from 'laurel-widgets/${entry}';` +
      `configureLaurel({ endpoint: '/loyalty', credentials: 'same-origin' });`,
  );
  const site = await serveSite({
    scenario: everyWidgetScenario,
    folders: { '/': bundle.folder },
    files: { '/index.html': page('page.js'), '/layout.css': layout },
  });
  try {
    const opened = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const load = new PageLoad(opened);
    await opened.goto(site.url);
    await assertions(opened, load, bundle.folder);
    await opened.close();
  } finally {
    await site.close();
    bundle.remove();
  }
};

const texts = ['Silver', 'Security posture check', 'Refer a company', 'How do you plan', '412th of 1,240'];
const waitForText = (page: Page, text = ''): Promise<void> => page.getByText(text).first().waitFor();

describe('a page with all five widgets', () => {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  test('loads what is near the screen first, within 52,880 bytes, and the rest on the way', async () => {
    await visit(browser, 'lazy', async (opened, load, folder) => {
      for (const text of texts.slice(0, 2)) await waitForText(opened, text);
      await opened.waitForLoadState('networkidle');
      const first = load.bytes(folder);
      console.log(`five widgets, lazy: ${first} bytes gzipped in ${load.scripts.length} files at first`);
      assert.ok(first <= 52_880, `the first screen loads ${first} bytes, ${first - 52_880} too many`);
      assert.ok(
        !load.routes.includes('/loyalty/leaderboards/default'),
        'a widget far below the screen makes no request',
      );
      for (const tag of widgets) {
        await opened.locator(`laurel-${tag}`).scrollIntoViewIfNeeded();
        await opened.waitForFunction((name) => customElements.get(name), `laurel-${tag}`);
      }
      for (const text of texts) await waitForText(opened, text);
      await opened.waitForLoadState('networkidle');
      console.log(`five widgets, lazy: ${load.bytes(folder)} bytes when all were seen`);
    });
  });

  test('asks for each resource once', async () => {
    await visit(browser, 'define', async (opened, load, folder) => {
      for (const text of texts) await waitForText(opened, text);
      await opened.waitForLoadState('networkidle');
      console.log(
        `five widgets at once: ${load.bytes(folder)} bytes gzipped, ${load.routes.length} requests`,
      );
      assert.deepEqual(load.routes.toSorted(), [...new Set(load.routes)].toSorted());
    });
  });

  test('loads everything to be printed', async () => {
    await visit(browser, 'lazy', async (opened) => {
      await waitForText(opened, 'Silver');
      assert.equal(await opened.evaluate(() => customElements.get('laurel-leaderboard')), undefined);
      await opened.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await waitForText(opened, '412th of 1,240');
    });
  });
});
