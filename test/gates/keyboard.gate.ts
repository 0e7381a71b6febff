import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openStage, type Setup, type Stage } from '../support/stage.ts';

interface Stop {
  readonly name: string;
  readonly outline: number;
  readonly width: number;
  readonly height: number;
  readonly top: number;
}

/** What has the focus, in whichever shadow root. */
const focused = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body)
      return { name: '', outline: 0, width: 0, height: 0, top: 0 };
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const ring = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
    const { width, height, top } = element.getBoundingClientRect();
    return {
      name: (element.ariaLabel ?? element.innerText).replace(/\s+/g, ' ').trim(),
      outline: Math.max(ring, boxShadow === 'none' ? 0 : 2),
      width,
      height,
      top,
    };
  });

describe('the keyboard', () => {
  let stage: Stage;
  let stops = 0;
  before(async () => {
    stage = await openStage();
    await stage.page.evaluate(() => void scene.hasten());
  });
  after(() => stage.close());

  /** Tabs through all there is, from top to bottom. */
  const walk = async (): Promise<Stop[]> => {
    const found: Stop[] = [];
    await stage.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (;;) {
      await stage.page.keyboard.press('Tab');
      const stop = await focused(stage.page);
      if (stop.name === '' || found.length > 60) return found;
      found.push(stop);
    }
  };

  const shows = async (...setups: Setup[]): Promise<void> => {
    await stage.page.evaluate(() => scene.clear());
    await stage.page.evaluate(() => document.documentElement.scrollTo(0, 0));
    await stage.show(setups);
  };

  for (const [what, setup, names] of [
    [
      'a card with two conditions',
      { endpoint: '/loyalty/silver', attributes: { ladder: '' } },
      ['How this is counted', 'What staying gives in 2027', 'Silver gives', 'All tiers'],
    ],
    [
      'a company in grace',
      { endpoint: '/loyalty/grace', attributes: { ladder: '' } },
      ['Gold gives', 'Last change', 'All tiers'],
    ],
    ['a failed card', { endpoint: '/loyalty/unavailable' }, ['Try again']],
    ['an invited company', { endpoint: '/loyalty/invited' }, ['Ask Deniz Tekin']],
    ['a person who may join', { endpoint: '/loyalty/not-a-member' }, ['How to join']],
    ['a person of the wrong role', { endpoint: '/loyalty/role-required' }, ['Ask Deniz Tekin']],
    ['a card that waits', { endpoint: '/loyalty/loading', rests: 'slow' }, []],
  ] as const) {
    it(`goes through ${what} in the order of reading, and everything it stops at is seen and big enough`, async () => {
      await shows(setup);
      const found = await walk();
      assert.deepEqual(found.map(({ name }) => name).sort(), [...names].sort());
      for (const { name, outline, width, height } of found) {
        assert.ok(outline >= 2, `${name} has no focus ring`);
        assert.ok(width >= 24 && height >= 24, `${name} is ${width} × ${height} px`);
      }
      for (const [index, stop] of found.entries())
        assert.ok(index === 0 || stop.top >= (found[index - 1]?.top ?? 0) - 4, `${stop.name} comes too late`);
      stops += found.length;
    });
  }

  const to = async (name: string): Promise<void> => {
    await stage.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (let tabs = 0; tabs < 40; tabs += 1) {
      await stage.page.keyboard.press('Tab');
      if ((await focused(stage.page)).name === name) return;
    }
    assert.fail(`${name} can't be reached by Tab`);
  };

  for (const key of ['Enter', 'Space']) {
    it(`opens and closes with ${key} what a click opens, and keeps the focus there`, async () => {
      await shows({ endpoint: '/loyalty/silver', attributes: { ladder: '' } });
      await to('All tiers');
      await stage.page.keyboard.press(key);
      await stage.page.waitForFunction(() => scene.seen()[0]?.includes('Platinum'));
      assert.equal((await focused(stage.page)).name, 'Hide tiers');
      await stage.page.keyboard.press(key);
      await stage.page.waitForFunction(() => !scene.seen()[0]?.includes('Platinum'));
      await to('Silver gives');
      await stage.page.keyboard.press(key);
      await stage.page.waitForFunction(() => scene.seen()[0]?.includes('5 % on compute'));
    });

    it(`tries again with ${key}, and the focus stays in the widget`, async () => {
      await shows({ endpoint: '/loyalty/unavailable' });
      await to('Try again');
      const before = stage.requests.length;
      await stage.page.keyboard.press(key);
      await stage.page.waitForFunction(() => scene.states()[0]?.includes('failed'));
      await stage.page.evaluate(() => scene.settle());
      assert.ok(stage.requests.length > before);
      const inside = await stage.page.evaluate(() => document.activeElement?.localName);
      assert.equal(inside, 'laurel-tier-badge', 'the focus fell out of the widget');
    });
  }

  it('has no trap: it comes out of every card again, and the figures are these', async () => {
    const names = ['silver', 'grace', 'circle', 'invited', 'unavailable', 'role-required', 'volume-any'];
    await shows(...names.map((name) => ({ endpoint: `/loyalty/${name}`, attributes: { ladder: '' } })));
    const found = await walk();
    assert.ok(found.length > names.length && found.length < 60, `${found.length}`);
    stops += found.length;
    console.log(`gate keyboard: ${stops} stops, each seen, in order, operable by Enter and Space, no trap`);
  });
});
