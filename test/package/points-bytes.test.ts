import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { coreWidgets, widgets } from '../../.config/entries.ts';
import { summitRewards } from '../../src/mock/fixtures/rewards-summit.ts';
import { rewardRoutes } from '../../src/mock/routes/rewards.ts';
import type { Scenario } from '../../src/mock/index.ts';
import { launch } from '../support/browser.ts';
import { everyWidgetScenario } from '../support/every-widget-scenario.ts';
import { bundlePage, gzipped } from './bundle.ts';
import { bundleWithEsbuild } from './esbuild-page.ts';
import { serveSite } from './test-site.ts';

interface PointsBudget {
  readonly bundle: (script: string) => Promise<{ readonly folder: string; readonly remove: () => void }>;
  /** What is loaded until the three are painted, in bytes gzipped on top of the other five. */
  readonly first: number;
  /** All that a page in English can load: dialogs, downloads. */
  readonly all: number;
}

const budgets: Readonly<Record<string, PointsBudget>> = {
  Vite: { bundle: bundlePage, first: 18_710, all: 45_400 },
  esbuild: { bundle: bundleWithEsbuild, first: 19_900, all: 53_850 },
};

/** Who decides on orders loads the dialog at once, for the list of those that wait. */
const redeemer: Scenario = {
  ...everyWidgetScenario,
  ...rewardRoutes((context) => ({
    rewards: summitRewards(context),
    redemptions: [],
    balance: 3_120,
    may: [{ action: 'redeem', allowed: true }],
  })),
};

const connect =
  `import { configureLaurel } from 'laurel-widgets/define';` +
  `configureLaurel({ endpoint: '/loyalty', credentials: 'same-origin' });`;
const withPoints = `import 'laurel-widgets/points'; ${connect}`;

/** The files of words other than English, by their names or by the names of their chunks. */
const otherLanguages = /^(initial|on-demand|points|points-dialogs|states\d*|locales)-/;

interface PageBytes {
  readonly first: number;
  readonly all: number;
  /** Scripts that were loaded at first, largest first. */
  readonly scripts: readonly (readonly [name: string, bytes: number])[];
}

/** What a page with these widgets loads until each of them is ready, and what it could load. */
const measure = async (
  browser: Browser,
  script: string,
  { bundle }: PointsBudget,
  names: readonly string[],
): Promise<PageBytes> => {
  const { folder, remove } = await bundle(script);
  const tags = names.map((name) => `laurel-${name}`);
  const site = await serveSite({
    scenario: redeemer,
    folders: { '/': folder },
    files: {
      '/index.html':
        '<!doctype html><html lang="en"><title>bytes</title><script type="module" src="/page.js"></script>' +
        tags.map((tag) => `<${tag}></${tag}>`).join(''),
    },
  });
  const page = await browser.newPage();
  try {
    const loaded = new Set<string>();
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) loaded.add(basename(response.url()));
    });
    await page.goto(site.url);
    await page.waitForFunction(
      (all) => all.every((tag) => document.querySelector(`${tag}:state(ready)`)),
      tags,
    );
    await page.waitForLoadState('networkidle');
    const size = (name: string): number => gzipped(readFileSync(join(folder, name)));
    const scripts = [...loaded].map((name) => [name, size(name)] as const).toSorted(([, a], [, b]) => b - a);
    const files = readdirSync(folder).filter((name) => name.endsWith('.js') && !otherLanguages.test(name));
    const sum = (sizes: readonly number[]): number => sizes.reduce((total, one) => total + one, 0);
    return { first: sum(scripts.map(([, bytes]) => bytes)), all: sum(files.map(size)), scripts };
  } finally {
    await page.close();
    await site.close();
    remove();
  }
};

describe('the points entry', () => {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  for (const [bundler, budget] of Object.entries(budgets))
    test(`costs a page with the other five at most ${budget.first} bytes until its widgets are painted, by ${bundler}`, async () => {
      const without = await measure(browser, connect, budget, coreWidgets);
      const together = await measure(browser, withPoints, budget, widgets);
      const [first, all] = [together.first - without.first, together.all - without.all];
      console.log(
        `points by ${bundler}: ${first} bytes gzipped at first (${together.first} with it, ${without.first} without), ${all} of all`,
      );
      const before = new Map(without.scripts);
      for (const [name, bytes] of together.scripts)
        if (before.get(name) !== bytes) console.log(`  ${name.padEnd(40)} ${String(bytes).padStart(7)} B gz`);
      assert.ok(first <= budget.first, `${first} bytes at first, ${first - budget.first} too many`);
      assert.ok(all <= budget.all, `${all} bytes of all, ${all - budget.all} too many`);
    });
});
