import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { examine } from '../support/axe.ts';
import { everyState, languages, openStage, schemes, type Stage } from '../support/stage.ts';

/** Rules of a whole page; here each badge is looked at alone, and the page is looked at in the portal below. */
const whole = [
  'region',
  'page-has-heading-one',
  'landmark-one-main',
  'landmark-unique',
  'heading-order',
  'bypass',
];

describe('axe', () => {
  let stage: Stage;
  let states = 0;
  before(async () => {
    stage = await openStage({ head: '<link rel="icon" href="data:,">' });
    await stage.page.evaluate(() => void scene.hasten());
  });
  after(() => stage.close());

  // Words change nothing that a scheme could hide: dark is looked at in one language.
  for (const lang of [...languages, 'ar']) {
    for (const scheme of lang === 'en' ? schemes : schemes.slice(0, 1)) {
      it(`has nothing to say of any state, ${lang}, ${scheme}`, async () => {
        await stage.page.evaluate(
          (wanted) => {
            document.documentElement.lang = wanted.lang;
            document.documentElement.style.colorScheme = wanted.scheme;
            document.documentElement.style.background = 'Canvas';
          },
          { lang, scheme },
        );
        const setups = everyState(lang, scheme);
        for (const used of [false, true]) {
          await stage.show(setups);
          if (used) {
            await stage.page.evaluate(() => scene.use());
            await stage.page.evaluate(() => scene.reload('/stale-'));
            await stage.page.evaluate(() => scene.settle());
          }
          const { found, rules } = await examine(stage.page, whole, 'main');
          await stage.page.evaluate(() => scene.clear());
          assert.deepEqual(found.slice(0, 12), [], `${found.length} violations`);
          assert.ok(rules > 5);
          states += setups.length;
        }
      });
    }
  }

  it('looked into the shadow roots, and the figures are these', async () => {
    assert.ok(states >= 500, `${states}`);
    await stage.show([{ endpoint: '/loyalty/silver', attributes: { variant: 'card' } }]);
    await stage.page.evaluate(() => {
      const planted = document.createElement('button');
      document.querySelector('laurel-tier-badge')?.shadowRoot?.querySelector('section')?.append(planted);
    });
    const { found } = await examine(stage.page, whole, 'main');
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /button-name/);
    console.log(`gate axe: ${states} states, 0 violations`);
  });
});
