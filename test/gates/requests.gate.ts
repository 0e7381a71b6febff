import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { handleScenarioRequest } from '../../src/mock/index.ts';
import { launch } from '../support/browser.ts';
import { ordinaryScenario } from '../support/scenario-handler.ts';
import { openGateBrowser, type WidgetSetup, type GateBrowser } from '../support/gate-browser.ts';
import { tierBadge } from '../support/widgets/tier-badge.ts';
import { widgets } from '../support/widgets.ts';

/** As many requests to one host a browser has on their way at once, over HTTP/1.1. */
const connections = 6;

/** A backend that answers nobody until everything that it expects has been asked. */
const slowBackend = (expected: number, patience = 15_000) => {
  const waiting: (() => void)[] = [];
  let late = false;
  const everybody = new Promise<void>((resolve) => {
    waiting.push(resolve);
    // If one request waits for the answer of another, they never all come: answer then, and remember it.
    setTimeout(() => {
      late = true;
      resolve();
    }, patience).unref();
  });
  let asked = 0;
  const answer = async (request: Request): Promise<Response | undefined> => {
    const path = new URL(request.url).pathname;
    if (!path.startsWith('/held/')) return undefined;
    asked += 1;
    if (asked >= expected) waiting[0]?.();
    await everybody;
    return handleScenarioRequest(ordinaryScenario, path.slice('/held/'.length), request);
  };
  return { answer, isLate: () => late };
};

/** As a page has it: one program around all its widgets, `count` of each, here for each language. */
const fillPage = (
  stage: GateBrowser,
  wanted: readonly (readonly [tag: WidgetSetup['tag'], count: number])[],
  languages: readonly string[],
): Promise<void> =>
  stage.page.evaluate(
    ({ wanted, languages, shapes }) => {
      const program = document.createElement('laurel-program');
      Object.assign(program, { getToken: () => 'a-token' });
      program.setAttribute('endpoint', '/held');
      for (const [tag, count] of wanted) {
        for (let index = 0; index < count; index += 1) {
          const widget: HTMLElement = document.createElement(tag);
          widget.lang = languages[index % languages.length] ?? 'en';
          const known = shapes[tag] ?? [];
          const shape = known[Math.floor(index / languages.length) % known.length] ?? {};
          for (const [name, value] of Object.entries(shape)) widget.setAttribute(name, value);
          program.append(widget);
        }
      }
      document.querySelector('main')?.append(program);
    },
    { wanted, languages, shapes: Object.fromEntries(widgets.map(({ tag, busy }) => [tag, busy])) },
  );

/** Everything is drawn, also what is asked for once a first answer is there. */
const isReady = (stage: GateBrowser): Promise<unknown> =>
  stage.page.waitForFunction(
    (whole) =>
      [...document.querySelectorAll('laurel-program > *')].every(
        (widget) =>
          widget.matches(':state(ready)') &&
          (widget.matches('[variant=chip]') ||
            widget.shadowRoot?.querySelector(whole[widget.localName] ?? '*')),
      ),
    Object.fromEntries(widgets.map(({ tag, whole }) => [tag, whole])),
  );

/** What a page asked of `/held`, as "GET /perks en". */
const requestedPaths = (stage: GateBrowser): string[] =>
  stage.requests
    .filter(({ path }) => path.startsWith('/held/'))
    .map(({ method, path, query, lang }) => `${method} ${path.slice('/held'.length)}${query} ${lang}`);

/** How often a path was asked for. */
const times = (asked: readonly string[], path: string): number =>
  asked.filter((one) => one.startsWith(`GET ${path} `)).length;

describe('the requests of a page', () => {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  for (const [wanted, languages] of [
    [[['laurel-tier-badge', 2]], ['en']],
    [[['laurel-tier-badge', 12]], ['en']],
    [[['laurel-tier-badge', 30]], ['en', 'es', 'tr']],
    [widgets.map(({ tag }) => [tag, 1] as const), ['en']],
    [widgets.map(({ tag }) => [tag, 6] as const), ['en', 'es', 'tr']],
  ] as const) {
    const told = wanted.map(([tag, count]) => `${count} ${tag}`).join(' and ');
    it(`are one for each resource and language, with ${told} in ${languages.join(', ')}`, async () => {
      const own = widgets.filter(({ tag }) => wanted.some(([one]) => one === tag));
      // What is asked for once an answer is drawn, such as the ladder, can't be part of the first wave.
      const { answer, isLate } = slowBackend(Math.min(connections, 1 + own.length * languages.length));
      const stage = await openGateBrowser({ browser, answer });
      try {
        await fillPage(stage, wanted, languages);
        await isReady(stage);
        await stage.page.waitForLoadState('networkidle');
        const asked = requestedPaths(stage);
        assert.equal(isLate(), false, 'a request waited for the answer of another');
        assert.equal(new Set(asked).size, asked.length, `asked twice: ${asked.join(', ')}`);
        const expected = own.flatMap(({ requestPaths }) => requestPaths);
        for (const path of expected) assert.equal(times(asked, path), languages.length, path);
        assert.equal(times(asked, '/session'), 1);
        assert.equal(asked.length, 1 + expected.length * languages.length, asked.join(', '));
        assert.deepEqual(stage.foreignRequests, []);
        console.log(
          `gate requests: ${told}, ${languages.length} languages: ${asked.length} requests, none twice, none waited, none left localhost`,
        );
      } finally {
        await stage.close();
      }
    });
  }

  it('are one more for a referral, however often it is opened, and none for a code', async () => {
    const { answer } = slowBackend(1);
    const stage = await openGateBrowser({ browser, answer });
    try {
      await fillPage(stage, [['laurel-referral-form', 1]], ['en']);
      await isReady(stage);
      await stage.page.getByRole('button', { name: 'QR code' }).click();
      await stage.page.getByRole('button', { name: 'Save as SVG' }).waitFor();
      const before = requestedPaths(stage).length;
      for (const _time of [1, 2, 3]) {
        await stage.page.getByRole('button', { name: 'Delta Soğuk Zincir' }).click();
        await stage.page.getByText('Offer is with them').waitFor();
        await stage.page.getByRole('button', { name: 'Close', exact: true }).click();
      }
      assert.deepEqual(requestedPaths(stage).slice(before), ['GET /referrals/delta en']);
      assert.deepEqual(stage.foreignRequests, []);
    } finally {
      await stage.close();
    }
  });

  it('are one more for a dialog, however often it is opened', async () => {
    const { answer } = slowBackend(1);
    const stage = await openGateBrowser({ browser, answer });
    try {
      await fillPage(stage, [['laurel-perk-list', 1]], ['en']);
      await isReady(stage);
      const before = requestedPaths(stage).length;
      for (const _time of [1, 2, 3]) {
        await stage.page.getByRole('button', { name: 'Request a day' }).click();
        await stage.page.getByRole('button', { name: 'Review request' }).waitFor();
        await stage.page.getByRole('button', { name: 'Close' }).click();
      }
      assert.deepEqual(requestedPaths(stage).slice(before), ['GET /perks/architecture-review en']);
    } finally {
      await stage.close();
    }
  });

  it('without a token are not held up by a session that nobody asked for', async () => {
    const stage = await openGateBrowser({ browser });
    try {
      await stage.show(
        tierBadge.shapes.map((attributes) => ({
          tag: tierBadge.tag,
          endpoint: '/loyalty/silver',
          attributes,
        })),
      );
      const asked = stage.requests.filter(({ path }) => path.startsWith('/loyalty')).map(({ path }) => path);
      assert.deepEqual([...new Set(asked)], ['/loyalty/silver/standing']);
    } finally {
      await stage.close();
    }
  });

  it('would be seen to wait, if one did', async () => {
    const { answer, isLate } = slowBackend(2, 1500);
    const stage = await openGateBrowser({ browser, answer });
    try {
      const both = await stage.page.evaluate(async () => {
        await fetch('/held/session');
        await fetch('/held/standing');
        return true;
      });
      assert.ok(both && isLate());
    } finally {
      await stage.close();
    }
  });

  it('would be seen to leave, if one did', async () => {
    const stage = await openGateBrowser({ browser });
    try {
      await stage.page.evaluate(() => fetch('https://stranger.invalid/').catch(() => undefined));
      assert.deepEqual(stage.foreignRequests, ['https://stranger.invalid/']);
    } finally {
      await stage.close();
    }
  });
});
