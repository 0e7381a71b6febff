import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { at } from '../../.config/lib/paths.ts';
import type { ScenarioName } from '../../src/mock/index.ts';
import { launch } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { serveSite, type TestSite } from './test-site.ts';

/** Without it, the words of other languages are left out: they are loaded as all else is. */
const long = process.env['LAUREL_LONG'] === '1';

/** A page with one widget, and what a person presses on it, so that everything it loads on demand is asked for. */
interface WidgetPage {
  readonly html: string;
  readonly scenario: ScenarioName;
  readonly press?: readonly string[];
  readonly lang?: string;
}

const widgetPages: readonly WidgetPage[] = [
  { html: '<laurel-tier-badge ladder></laurel-tier-badge>', scenario: 'silver', press: ['[aria-expanded]'] },
  { html: '<laurel-tier-badge ladder="open"></laurel-tier-badge>', scenario: 'kept', lang: 'tr' },
  { html: '<laurel-tier-badge></laurel-tier-badge>', scenario: 'at-risk' },
  { html: '<laurel-tier-badge></laurel-tier-badge>', scenario: 'not-a-member' },
  { html: '<laurel-referral-form></laurel-referral-form>', scenario: 'referrals-fields' },
  { html: '<laurel-tier-badge ladder="open"></laurel-tier-badge>', scenario: 'grace', lang: 'es' },
  { html: '<laurel-tier-badge></laurel-tier-badge>', scenario: 'grace', lang: 'tr' },
  { html: '<laurel-tier-badge></laurel-tier-badge>', scenario: 'silver-spend', press: ['summary'] },
  { html: '<laurel-tier-badge></laurel-tier-badge>', scenario: 'not-a-member', lang: 'es' },
  { html: '<laurel-tier-badge></laurel-tier-badge>', scenario: 'not-a-member', lang: 'tr' },
  { html: '<laurel-tier-badge></laurel-tier-badge>', scenario: 'partly-unreadable' },
  { html: '<laurel-perk-list></laurel-perk-list>', scenario: 'perks', press: ['.perk .btn'] },
  { html: '<laurel-perk-list></laurel-perk-list>', scenario: 'perks', press: ['.perk .btn'], lang: 'es' },
  { html: '<laurel-perk-list></laurel-perk-list>', scenario: 'perks', press: ['.perk .btn'], lang: 'tr' },
  { html: '<laurel-perk-list></laurel-perk-list>', scenario: 'perks-empty' },
  { html: '<laurel-perk-list></laurel-perk-list>', scenario: 'perks-more' },
  { html: '<laurel-referral-form></laurel-referral-form>', scenario: 'referrals-fields', lang: 'tr' },
  { html: '<laurel-referral-form></laurel-referral-form>', scenario: 'referrals-fields', lang: 'es' },
  { html: '<laurel-referral-form referral="delta"></laurel-referral-form>', scenario: 'referrals' },
  {
    html: '<laurel-referral-form></laurel-referral-form>',
    scenario: 'referrals-share',
    press: ['button:has-text("QR")'],
  },
  { html: '<laurel-survey></laurel-survey>', scenario: 'survey-page', press: ['.btn.primary'] },
  { html: '<laurel-survey></laurel-survey>', scenario: 'survey-begun', lang: 'es' },
  { html: '<laurel-survey></laurel-survey>', scenario: 'survey-answered', lang: 'tr' },
  { html: '<laurel-survey></laurel-survey>', scenario: 'survey-none' },
  { html: '<laurel-leaderboard></laurel-leaderboard>', scenario: 'board', press: ['#visibility-button'] },
  { html: '<laurel-leaderboard></laurel-leaderboard>', scenario: 'board', lang: 'es' },
  { html: '<laurel-leaderboard board="none"></laurel-leaderboard>', scenario: 'board', lang: 'tr' },
];

const script = `import { configureLaurel } from '/laurel/laurel.js';
  window.failures = 0;
  addEventListener('laurel-error', ({ resource }) => resource === 'module' && (window.failures += 1));
  configureLaurel({ endpoint: '/loyalty' });`;

/** Whether the page was told that a module failed, or the widget is in its error state. */
const saysFailure = (): boolean =>
  Reflect.get(window, 'failures') > 0 || document.querySelector('main > *:state(error)') !== null;

/** The text of the widget's shadow tree, as far as it is on screen. */
const visibleTextOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const root = document.querySelector('main > *')?.shadowRoot;
    return [...(root?.children ?? [])]
      .map((child) => (child instanceof HTMLElement ? child.innerText : ''))
      .join('\n');
  });

/** Whether a skeleton is on screen although the widget says that it is ready. */
const hasSkeleton = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const widget = document.querySelector('main > *:state(ready)');
    return [...(widget?.shadowRoot?.querySelectorAll('.skeleton') ?? [])].some((bone) =>
      bone.checkVisibility(),
    );
  });

/** An open page of which one file can be kept from loading. */
class Visit {
  readonly page: Page;
  /** Paths of the modules that were asked for. */
  readonly modules = new Set<string>();
  /** The path that is not served, under whatever query. */
  blocked: string | undefined;
  #underway = 0;

  constructor(page: Page) {
    this.page = page;
    page.on('request', () => (this.#underway += 1));
    const ended = (): number => (this.#underway -= 1);
    page.on('requestfinished', ended);
    page.on('requestfailed', ended);
  }

  async open(url: string): Promise<void> {
    await this.page.route('**/laurel/*.js*', async (route) => {
      const { pathname } = new URL(route.request().url());
      this.modules.add(pathname);
      await (pathname === this.blocked ? route.abort() : route.continue());
    });
    await this.page.goto(url);
    await this.settle();
  }

  /** Nothing is under way any more, and what came is on screen. */
  async settle(): Promise<void> {
    for (let quiet = 0; quiet < 10; quiet = this.#underway > 0 ? 0 : quiet + 1)
      await this.page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
      );
  }

  /** By the widget's own button if it has one, else because the connection is back. */
  async tryAgain(): Promise<void> {
    const button = this.page
      .getByRole('button', { name: /^(Try again|Reintentar|Yeniden deneyin)$/ })
      .first();
    if (await button.isVisible()) await button.dispatchEvent('click');
    else await this.page.evaluate(() => dispatchEvent(new Event('online')));
    await this.settle();
  }

  async press(selector: string): Promise<void> {
    const control = this.page.locator(`main > * ${selector}`).first();
    if (await control.isVisible()) await control.click();
    await this.settle();
  }
}

const cdn = at('dist/cdn');
const files = readdirSync(cdn).filter((file) => file.endsWith('.js'));
const pathOf = (file: string): string => `/laurel/${file}`;

/** What every page loads before there is a widget. */
const firstModules = /\/(laurel|core|rolldown-runtime)\b[^/]*$/;

/** Files that another file imports, other than on demand. */
const importedByOthers = new Set(
  files.flatMap((file) =>
    [...readFileSync(join(cdn, file), 'utf8').matchAll(/\b(?:from|import)\s*["`']\.\/([^"`']+)/g)].map(
      ([, imported = '']) => pathOf(imported),
    ),
  ),
);

/** Modules that no page above asks for: sample data, its long words, what follows a write. */
const elsewhere =
  /\/(mock-server|locales-pseudo-locale|client-reads-long-lists|client-outbox|survey-on-demand-parts)-/;

describe('a module that does not load', () => {
  let browser: Browser;
  const aborted = new Set<string>();
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  const visit = async (
    site: TestSite,
    blocked: string | undefined,
    press: readonly string[],
  ): Promise<Visit> => {
    const opened = new Visit(await browser.newPage());
    opened.blocked = blocked;
    await opened.open(site.url);
    for (const selector of press) await opened.press(selector);
    return opened;
  };

  for (const { html, scenario, press = [], lang = 'en' } of widgetPages) {
    if (!long && lang !== 'en') continue;
    test(`is tried again: ${html}, ${scenario}, ${lang}`, async () => {
      const site = await serveSite({
        folders: { '/laurel/': at('dist/cdn') },
        files: {
          '/index.html': `<!doctype html><html lang="${lang}"><title>One</title><main>${html}</main><script type="module" src="/start.js"></script>`,
          '/start.js': script,
        },
        scenario,
      });
      try {
        const whole = await visit(site, undefined, press);
        const text = await visibleTextOf(whole.page);
        assert.ok(text.length > 10 && !(await hasSkeleton(whole.page)), text);
        await whole.page.close();
        for (const path of [...whole.modules].filter(
          (module) => !firstModules.test(module) && !aborted.has(module),
        )) {
          const visited = await visit(site, path, press);
          const { page } = visited;
          if ((await visibleTextOf(page)) !== text)
            await eventually(
              async () => assert.ok(await page.evaluate(saysFailure), `${path}: nothing says that it failed`),
              5000,
            );
          await visited.settle();
          assert.equal(await hasSkeleton(page), false, `${path}: a skeleton for ever`);
          visited.blocked = undefined;
          await visited.tryAgain();
          // Chromium remembers a failed file that another one imports: only a reload of the page helps, as the widget says.
          if (!importedByOthers.has(path))
            await eventually(
              async () => assert.equal(await visibleTextOf(page), text, `${path}: tried again`),
              10_000,
            );
          aborted.add(path);
          await page.close();
        }
      } finally {
        await site.close();
      }
    });
  }

  test('was tried with every module that is loaded on demand', { skip: !long }, () => {
    const missed = files.map(pathOf).filter((path) => !firstModules.test(path) && !aborted.has(path));
    assert.deepEqual(
      missed.filter((path) => !elsewhere.test(path)),
      [],
    );
  });
});
