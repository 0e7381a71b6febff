import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import type { ScenarioName } from '../../src/mock/index.ts';
import { launch } from '../support/browser.ts';
import { bundlePage, gzipped, type BundledModule } from './bundle.ts';
import { serveSite } from './test-site.ts';

interface Budget {
  readonly limit: number;
  /** A text that the widget shows when it has loaded. */
  readonly text: string;
  readonly scenario?: ScenarioName;
}

/** Widget → the scripts that a page with it alone may load, in bytes gzipped. The claim dialog loads when it opens, or for an approver. */
const budgets: Readonly<Record<string, Budget>> = {
  'tier-badge': { limit: 32_670, text: 'Silver' },
  'perk-list': { limit: 37_875, text: 'Security posture check', scenario: 'perks-earner' },
  survey: { limit: 28_790, text: 'How do you plan capacity for 2027?', scenario: 'survey' },
  leaderboard: { limit: 33_660, text: '412th of 1,240', scenario: 'board' },
  'referral-form': { limit: 34_920, text: 'Refer a company', scenario: 'referrals' },
};

const owners: readonly (readonly [string, RegExp])[] = [
  ['lit', /node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\//],
  ['zod', /node_modules\/zod\//],
];
const ownerOf = ({ module }: BundledModule): string =>
  owners.find(([, path]) => path.test(module))?.[0] ??
  (/dist\//.test(module) ? `ours: ${basename(module)}` : 'bundler');

/** Prints the bytes of each owner. The compressed bytes of the whole are divided in proportion to the minified bytes. */
const printShares = (parts: readonly BundledModule[], total: number): void => {
  const raw = parts.reduce((sum, part) => sum + part.bytes, 0);
  const byOwner = new Map<string, number>();
  for (const part of parts) byOwner.set(ownerOf(part), (byOwner.get(ownerOf(part)) ?? 0) + part.bytes);
  for (const [owner, bytes] of [...byOwner].sort((a, b) => b[1] - a[1])) {
    if (bytes > 0)
      console.log(
        `  ${owner.padEnd(34)} ${String(bytes).padStart(7)} B min  ~${Math.round((bytes / raw) * total)} B gz`,
      );
  }
};

describe('bytes', () => {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  for (const [widget, { limit, text, scenario = 'silver' }] of Object.entries(budgets)) {
    test(`a page with ${widget} alone loads at most ${limit} bytes of script`, async () => {
      const bundle = await bundlePage(
        `import 'laurel-widgets/${widget}/define'; import { configureLaurel } from 'laurel-widgets/${widget}';` +
          `configureLaurel({ endpoint: '/loyalty', credentials: 'same-origin' });`,
      );
      const site = await serveSite({
        scenario,
        folders: { '/': bundle.folder },
        files: {
          '/index.html':
            '<!doctype html><html lang="en"><title>bytes</title><script type="module" src="/page.js"></script>' +
            `<laurel-${widget}></laurel-${widget}>`,
        },
      });
      try {
        const page = await browser.newPage();
        const scripts: string[] = [];
        page.on('response', (response) => {
          if (response.url().endsWith('.js')) scripts.push(basename(response.url()));
        });
        await page.goto(site.url);
        await page.getByText(text).first().waitFor();
        await page.waitForLoadState('networkidle');
        const sizes = scripts.map((name) => ({
          name,
          bytes: gzipped(readFileSync(join(bundle.folder, name))),
        }));
        const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
        console.log(`${widget}: ${total} of ${limit} bytes gzipped in ${scripts.length} files`);
        for (const { bytes, name } of sizes)
          console.log(`  ${name.padEnd(34)} ${String(bytes).padStart(7)} B gz`);
        printShares(
          scripts.flatMap((name) => bundle.parts.get(name) ?? []),
          total,
        );
        assert.ok(total <= limit, `${widget} loads ${total} bytes, ${total - limit} too many`);
      } finally {
        await site.close();
        bundle.remove();
      }
    });
  }
});
