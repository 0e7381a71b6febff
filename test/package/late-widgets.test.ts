import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { widgets } from '../../.config/entries.ts';
import { at } from '../../.config/lib/paths.ts';
import { launch } from '../support/browser.ts';
import { everyWidgetScenario } from '../support/every-widget-scenario.ts';
import { serveSite, type TestSite } from './test-site.ts';

const layout =
  'body{margin:0;font:14px/20px sans-serif}main{display:grid;gap:24px;max-width:720px;margin:0 auto}';

// The page's own functions: without one for the list of referrals, nothing comes later than what a skeleton stands for.
const connect = `import { configureLaurel } from '/laurel/laurel.js';
  const read = (route) => async ({ signal }) => (await fetch('/loyalty/' + route, { signal })).json();
  configureLaurel({ sources: {
    standing: read('standing'), perks: read('perks'), referralCampaign: read('referral-campaign'),
    survey: read('surveys/next'), leaderboard: read('leaderboards/default'),
    challenges: read('challenges'), rewards: read('rewards'), wallet: read('wallets/default'),
    walletEntries: read('wallets/default/entries'),
  } });`;

/** A page with the widget first and all others below it. */
const pageWith = (first: string): string =>
  '<!doctype html><html lang="en"><title>late</title><link rel="stylesheet" href="/layout.css"><main>' +
  [first, ...widgets.filter((name) => name !== first)]
    .map((name) => `<laurel-${name}></laurel-${name}>`)
    .join('') +
  '</main><script type="module" src="/connect.js"></script>';

const waitUntilReady = (page: Page, names: readonly string[]): Promise<unknown> =>
  page.waitForFunction(
    (tags) => tags.every((tag) => document.querySelector(`${tag}:state(ready)`)),
    names.map((name) => `laurel-${name}`),
  );

/** The sum of all layout shifts since the page was opened. */
const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += Reflect.get(entry, 'value');
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // Entries are handed over after the frame in which they arose.
    for (let frame = 0; frame < 10; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return sum;
  });

describe('a widget whose file comes late', () => {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  const open = async (first: string, check: (page: Page, site: TestSite) => Promise<void>): Promise<void> => {
    const site = await serveSite({
      scenario: everyWidgetScenario,
      folders: { '/laurel/': at('dist/cdn') },
      files: { '/index.html': pageWith(first), '/layout.css': layout, '/connect.js': connect },
    });
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    try {
      await check(page, site);
    } finally {
      await page.close();
      await site.close();
    }
  };

  for (const late of widgets)
    test(`moves nothing that a person reads: ${late}`, async () => {
      await open(late, async (page, site) => {
        let release = (): void => undefined;
        const released = new Promise<void>((resolve) => {
          release = resolve;
        });
        await page.route(`**/laurel/${late}-*.js`, async (route) => {
          await released;
          await route.continue();
        });
        const asked = page.waitForRequest(`**/laurel/${late}-*.js`);
        await page.goto(site.url, { waitUntil: 'commit' });
        await asked;
        await waitUntilReady(
          page,
          widgets.filter((name) => name !== late),
        );
        await layoutShift(page);
        release();
        await waitUntilReady(page, widgets);
        const shift = await layoutShift(page);
        console.log(`${late} late: layout shift ${shift.toFixed(3)}`);
        assert.ok(shift <= 0.02, `moves what is on screen by ${shift.toFixed(3)}`);
      });
    });

  test('takes no place where the page hides it, and the height that the page gives it', async () => {
    await open('survey', async (page, site) => {
      await page.route('**/laurel/*-*.js', () => undefined);
      await page.goto(site.url, { waitUntil: 'commit' });
      await page.waitForFunction(() => document.querySelector('laurel-survey')?.clientHeight);
      const height = await page.evaluate(() => {
        const survey = document.querySelector('laurel-survey');
        const board = document.querySelector('laurel-leaderboard');
        const style = new CSSStyleSheet();
        style.replaceSync('laurel-survey { min-block-size: 77px }');
        document.adoptedStyleSheets.unshift(style);
        board?.toggleAttribute('hidden', true);
        return [survey?.clientHeight, board?.clientHeight];
      });
      assert.deepEqual(height, [77, 0]);
    });
  });
});
