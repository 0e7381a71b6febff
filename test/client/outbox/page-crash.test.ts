import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { claimPerk } from '../../../src/contract/claims.ts';
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
  /** Prepares the world, before the page that will be killed opens. */
  readonly before?: (world: FakeBrowser, page: FakePage) => void;
  /** What the second page does, once it is open and has sent what was left. */
  readonly after?: (world: FakeBrowser, second: FakePage) => Promise<void>;
}

const sendOn = async (page: FakePage, text: string): Promise<void> => {
  const { outbox } = await page.open();
  await page.run(() => outbox.send(claim(text)));
};

/** A new page of the same person sends what is left; if that was nothing, and nothing was done, they do it again. */
const reopenPage = async (world: FakeBrowser, page: FakePage): Promise<void> => {
  const { outbox } = await page.open();
  await page.run(() => outbox.resume());
  if (world.server.effects.length === 0) await page.run(() => outbox.send(claim('one')));
  assert.deepEqual(
    page.run(() => outbox.pending()),
    [],
  );
};

/** Kills the page at its n-th step, for every n that it has; each time the server must hold exactly one effect. */
const crashAtEveryStep = async (
  test: TestContext,
  { before, after = reopenPage }: CrashTrial,
): Promise<number> => {
  const world = new FakeBrowser(test);
  for (let at = 1; ; at += 1) {
    world.reset();
    const first = world.page();
    first.stepsLeft = at;
    before?.(world, first);
    await world.count(first, () => sendOn(first, 'one'));
    const whole = !first.dead;
    first.kill();
    world.network = () => 'fine';
    // What was out arrives by then, or it would never.
    for (let rest = 0; rest < 6; rest += 1) await nextMacrotask();
    const second = world.page();
    second.token = 'marta.2';
    await after(world, second);
    assert.equal(
      world.server.effects.length,
      1,
      `killed at step ${at}: ${world.server.requestCount.join(', ')}`,
    );
    assert.doesNotMatch(world.local.text, /:w:/, `killed at step ${at}`);
    if (whole) return at - 1;
  }
};

describe('a page that is killed at any moment of a write', { timeout: 120_000 }, () => {
  let points = 0;
  const trials: Readonly<Record<string, CrashTrial>> = {
    'and opened again': {},
    'without locks': { before: (world) => (world.locks = false) },
    'with an expired token': { before: (world) => world.server.expired.add('marta.1') },
    'while the network fails on the way there': {
      before: (world) => {
        let lost = 0;
        world.network = ({ method }) => (method === 'POST' && (lost += 1) < 3 ? 'lost' : 'fine');
      },
    },
    'while the network fails on the way back': {
      before: (world) => {
        let lost = 0;
        world.network = ({ method }) => (method === 'POST' && (lost += 1) < 3 ? 'unanswered' : 'fine');
      },
    },
    'offline all the time': { before: (world) => (world.network = () => 'lost') },
    'and its person signs in a while later': {
      after: async (world, second) => {
        world.server.expired.add('marta.2');
        const { outbox } = await second.open();
        await second.run(() => outbox.resume());
        second.token = 'marta.3';
        await reopenPage(world, second);
      },
    },
    'and opened in two tabs at once': {
      after: async (world, second) => {
        await Promise.all([resumed(second), resumed(world.page())]);
        await reopenPage(world, second);
      },
    },
    'and opened in two tabs at once, without locks': {
      before: (world) => (world.locks = false),
      after: async (world, second) => {
        await Promise.all([resumed(second), resumed(world.page())]);
        await reopenPage(world, second);
      },
    },
    'and what it sent is edited before it is sent again': {
      after: async (world, second) => {
        const { outbox } = await second.open();
        // Only what is still unanswered is edited; what was answered is done.
        const left = world.local.text.includes(':w:');
        await second.run(() => (left ? outbox.send(claim('two')) : outbox.resume()));
        if (world.server.effects.length === 0) await second.run(() => outbox.send(claim('two')));
        assert.ok([brief('one'), brief('two')].includes(world.server.bodies[0] ?? ''));
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
