import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { FocusWalk } from '../support/focus-walk.ts';
import { openGateBrowser, type GateBrowser, type WidgetSetup } from '../support/gate-browser.ts';
import type { Interaction } from '../support/interactions.ts';
import { alone, widgets } from '../support/widgets.ts';

// Every step that the gates know of each widget, done with the focus on what is pressed: what it opens, closes, removes,
// sends, refuses or reads anew leaves the focus where the person was, or at what is there instead.

const badge = 'laurel-tier-badge';

/** What a badge opens and closes, which leads to no step of its own. */
const badgeSteps: Readonly<Record<string, WidgetSetup>> = {
  'tiers opened and closed': {
    tag: badge,
    endpoint: '/loyalty/silver',
    attributes: { ladder: '' },
    interactions: [
      { press: '[aria-expanded=false]' },
      { sees: '[part~=ladder]:not([aria-busy])' },
      { press: '[aria-expanded=true]' },
      { misses: '[part~=ladder]' },
    ],
  },
  'an explanation opened and closed': {
    tag: badge,
    endpoint: '/loyalty/silver',
    interactions: [{ press: 'summary' }, { sees: 'details[open]' }, { press: 'details[open] summary' }],
  },
};

/** Tried again in vain, and what is read anew after that. */
const failures = widgets.map(({ tag }): [string, WidgetSetup] => [
  `${tag} that failed`,
  { tag, endpoint: '/loyalty/unavailable', interactions: [{ press: '[part~=card] button' }] },
]);

const steps: readonly (readonly [what: string, setup: WidgetSetup])[] = [
  ...widgets.flatMap(({ tag, steps }) =>
    Object.entries(steps).map(([what, setup]) => [`${tag}: ${what}`, { ...setup, tag }] as const),
  ),
  ...Object.entries(badgeSteps).map(([what, setup]) => [`${badge}: ${what}`, setup] as const),
  ...failures,
];

/** What is sent is remembered in a visit of its own. */
const atVisit = (setup: WidgetSetup): WidgetSetup =>
  setup.endpoint?.includes('~') === false
    ? { ...setup, endpoint: `${setup.endpoint}~${crypto.randomUUID()}` }
    : setup;

const presses = (deeds: readonly Interaction[] = []): boolean => deeds.some((deed) => !('sees' in deed));

describe('the focus', () => {
  let stage: GateBrowser;
  let [walked, looks, same] = [0, 0, 0];
  before(async () => {
    stage = await openGateBrowser();
    await stage.page.evaluate(() => void scene.hasten());
  });
  after(() => stage.close());

  const walk = async (setup: WidgetSetup): Promise<FocusWalk> => {
    const { interactions = [], ...shown } = atVisit(setup);
    await stage.page.evaluate(() => scene.clear());
    await stage.show([shown]);
    return stage.page.evaluate(
      async ([address, deeds]) => {
        const module: typeof import('../support/focus-walk.ts') = await import(address);
        return module.walkFocus(deeds);
      },
      ['/test/support/focus-walk.ts', interactions] as const,
    );
  };

  for (const [what, setup] of steps)
    if (presses(setup.interactions))
      it(`is where the person was, or at what is there instead: ${what}`, async () => {
        const report = await walk(setup);
        walked += 1;
        looks += report.looks;
        same += report.same;
      });

  it('was looked for as these figures say', () => {
    assert.ok(alone || walked > 100, `${walked}`);
    console.log(
      `gate focus: ${walked} situations, ${looks} presses, closings and reloads, 0 lost; ${same} left it on the same element`,
    );
  });

  it('would be missed if something took it away', async () => {
    await stage.page.evaluate(() => scene.clear());
    await stage.show([{ tag: badge, endpoint: '/loyalty/silver' }]);
    await stage.page.evaluate((tag) => {
      const root = document.querySelector(tag)?.shadowRoot;
      root?.addEventListener('click', () => {
        if (root.activeElement instanceof HTMLElement) root.activeElement.blur();
      });
    }, badge);
    const lost = stage.page.evaluate(async (address) => {
      const module: typeof import('../support/focus-walk.ts') = await import(address);
      return module.walkFocus([{ press: 'summary' }]);
    }, '/test/support/focus-walk.ts');
    await assert.rejects(lost, /the focus is lost/);
  });
});
