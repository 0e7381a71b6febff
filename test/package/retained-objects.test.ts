import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchWithoutCompiler } from '../support/browser.ts';
import { everyWidgetScenario } from '../support/every-widget-scenario.ts';
import { eventually } from '../support/eventually.ts';
import { countObjects } from '../support/heap-snapshot.ts';
import { bundlePage, type Bundle } from './bundle.ts';
import { serveSite, type TestSite } from './test-site.ts';

const widgets = ['tier-badge', 'perk-list', 'referral-form', 'survey', 'leaderboard'];
const mounts = 50;

interface WidgetCycles {
  readonly tag: string;
  readonly count: number;
  readonly isReady: boolean;
}

/** Runs in the page: puts an element into it and takes it out again, ready or at once. */
const cycle = async ({ count, isReady, tag }: WidgetCycles): Promise<void> => {
  for (let done = 0; done < count; done += 1) {
    const element = document.createElement(tag);
    document.body.append(element);
    if (isReady)
      while (!element.matches(':state(ready)'))
        await new Promise((resolve) => requestAnimationFrame(resolve));
    element.remove();
  }
  // What is on its way ends.
  await new Promise((resolve) => requestIdleCallback(resolve));
  await new Promise((resolve) => requestIdleCallback(resolve));
};

describe('an element that has left the page', () => {
  let browser: Browser;
  let bundle: Bundle;
  let site: TestSite;
  before(async () => {
    browser = await launchWithoutCompiler();
    bundle = await bundlePage(
      `import 'laurel-widgets/define'; import { configureLaurel } from 'laurel-widgets';` +
        `configureLaurel({ endpoint: '/loyalty', credentials: 'same-origin' });`,
    );
    site = await serveSite({
      scenario: everyWidgetScenario,
      folders: { '/': bundle.folder },
      files: {
        '/index.html':
          '<!doctype html><html lang="en"><title>retained</title><script type="module" src="/page.js"></script><body>',
      },
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
    bundle.remove();
  });

  const open = async (tag: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(site.url);
    await page.evaluate((name) => customElements.whenDefined(name).then(() => undefined), tag);
    return page;
  };

  for (const widget of widgets)
    for (const isReady of [true, false])
      test(`leaves no object behind: ${widget}, removed ${isReady ? 'when ready' : 'at once'}`, async () => {
        const tag = `laurel-${widget}`;
        const page = await open(tag);
        const wire = await page.context().newCDPSession(page);
        let before = await countObjects(wire);
        // What is loaded once, or is on its way, is more in one round and not in the next; what each element leaves is more
        // in every round.
        await eventually(async () => {
          await page.evaluate(cycle, { tag, count: mounts, isReady });
          const after = await countObjects(wire);
          const more = [...after]
            .map(([name, count]) => ({ name, count: count - (before.get(name) ?? 0) }))
            .filter(({ count }) => count > 0);
          before = after;
          const total = more.reduce((sum, { count }) => sum + count, 0);
          console.log(
            `${widget}, ${isReady ? 'ready' : 'at once'}: ${total} objects more after ${mounts} mounts`,
          );
          // A few are the browser's own; one that each element leaves would be fifty.
          const kept = more.map(({ count, name }) => `${count} × ${name}`);
          assert.ok(total < mounts / 10, kept.join(', '));
        });
        await page.close();
      });
});
