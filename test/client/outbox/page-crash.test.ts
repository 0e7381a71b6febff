import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { claimPerk } from '../../../src/contract/compiled/index.ts';
import type { WriteIntent } from '../../../src/client/index.ts';
import { nextMacrotask } from '../test-client.ts';
import { FakeBrowser, type FakePage } from './fake-browser.ts';

const claim = (brief: string): WriteIntent<typeof claimPerk> => ({
  write: claimPerk,
  params: { id: 'day' },
  body: { values: { brief } },
  lang: 'en',
});

const brief = (text: string): string => JSON.stringify({ values: { brief: text } });

interface CrashTrial {
  /** Prepares the browser, before the page that will be killed opens. */
  readonly before?: (browser: FakeBrowser, page: FakePage) => void;
  /** What the second page does, once it is open and has sent the pending writes. */
  readonly after?: (browser: FakeBrowser, second: FakePage) => Promise<void>;
}

const sendOn = async (page: FakePage, text: string): Promise<void> => {
  const { outbox } = await page.open();
  await page.run(() => outbox.send(claim(text)));
};

/** A new page of the same person sends the pending writes; if there are none and nothing was done, the person does it again. */
const reopenPage = async (browser: FakeBrowser, page: FakePage): Promise<void> => {
  const { outbox } = await page.open();
  await page.run(() => outbox.resume());
  if (browser.server.effects.length === 0) await page.run(() => outbox.send(claim('one')));
  assert.deepEqual(
    page.run(() => outbox.pending()),
    [],
  );
};

/** Kills the page at its n-th step, for each n up to its last; each time the server must have exactly one effect. */
const crashAtEveryStep = async (
  test: TestContext,
  { before, after = reopenPage }: CrashTrial,
): Promise<number> => {
  const browser = new FakeBrowser(test);
  for (let at = 1; ; at += 1) {
    browser.reset();
    const first = browser.page();
    first.stepsLeft = at;
    before?.(browser, first);
    await browser.count(first, () => sendOn(first, 'one'));
    const whole = !first.dead;
    first.kill();
    browser.network = () => 'fine';
    // By now every request that was sent has arrived.
    for (let rest = 0; rest < 6; rest += 1) await nextMacrotask();
    const second = browser.page();
    second.token = 'marta.2';
    await after(browser, second);
    assert.equal(
      browser.server.effects.length,
      1,
      `killed at step ${at}: ${browser.server.requestCount.join(', ')}`,
    );
    assert.doesNotMatch(browser.local.text, /:w:/, `killed at step ${at}`);
    if (whole) return at - 1;
  }
};

describe('a page that is killed at any moment of a write', { timeout: 120_000 }, () => {
  let points = 0;
  const trials: Readonly<Record<string, CrashTrial>> = {
    'and opened again': {},
    'without locks': { before: (browser) => (browser.locks = false) },
    'with an expired token': { before: (browser) => browser.server.expired.add('marta.1') },
    'while the network fails on the way there': {
      before: (browser) => {
        let lost = 0;
        browser.network = ({ method }) => (method === 'POST' && (lost += 1) < 3 ? 'lost' : 'fine');
      },
    },
    'while the network fails on the way back': {
      before: (browser) => {
        let lost = 0;
        browser.network = ({ method }) => (method === 'POST' && (lost += 1) < 3 ? 'unanswered' : 'fine');
      },
    },
    'offline all the time': { before: (browser) => (browser.network = () => 'lost') },
    'and its person signs in a while later': {
      after: async (browser, second) => {
        browser.server.expired.add('marta.2');
        const { outbox } = await second.open();
        await second.run(() => outbox.resume());
        second.token = 'marta.3';
        await reopenPage(browser, second);
      },
    },
    'and opened in two tabs at once': {
      after: async (browser, second) => {
        await Promise.all([resumed(second), resumed(browser.page())]);
        await reopenPage(browser, second);
      },
    },
    'and opened in two tabs at once, without locks': {
      before: (browser) => (browser.locks = false),
      after: async (browser, second) => {
        await Promise.all([resumed(second), resumed(browser.page())]);
        await reopenPage(browser, second);
      },
    },
    'and what it sent is edited before it is sent again': {
      after: async (browser, second) => {
        const { outbox } = await second.open();
        // Only a write that is still unanswered can be edited; an answered one is done.
        const left = browser.local.text.includes(':w:');
        await second.run(() => (left ? outbox.send(claim('two')) : outbox.resume()));
        if (browser.server.effects.length === 0) await second.run(() => outbox.send(claim('two')));
        assert.ok([brief('one'), brief('two')].includes(browser.server.bodies[0] ?? ''));
      },
    },
  };
  for (const [name, trial] of Object.entries(trials)) {
    it(`has done it exactly once: ${name}`, async (test) => {
      const here = await crashAtEveryStep(test, trial);
      console.log(`${name}: killed at each of ${here} points`);
      assert.ok(here > 40, `only ${here} points`);
      points += here;
    });
  }
  it('in all these ways', () => console.log(`${points} kill points in all`));
});

const resumed = async (page: FakePage): Promise<void> => {
  page.token = 'marta.2';
  const { outbox } = await page.open();
  await page.run(() => outbox.resume());
};
