import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type axe from 'axe-core';
import { at } from '../../.config/lib/paths.ts';
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

/** In the page: looks at every badge by itself. */
const examine = async (off: readonly string[]): Promise<{ found: string[]; checks: number }> => {
  const { axe: tool } = globalThis as unknown as { axe: typeof axe };
  const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
  const result = await tool.run(document.querySelector('main') ?? document, {
    rules,
    resultTypes: ['violations'],
  });
  const found = result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} ${failureSummary ?? ''}`),
  );
  return { found, checks: result.passes.length };
};

describe('axe', () => {
  let stage: Stage;
  let states = 0;
  before(async () => {
    stage = await openStage({ head: '<link rel="icon" href="data:,">' });
    await stage.page.evaluate(() => void stage.hasten());
    await stage.page.addScriptTag({ content: readFileSync(at('node_modules/axe-core/axe.min.js'), 'utf8') });
  });
  after(() => stage.close());

  for (const lang of [...languages, 'ar']) {
    for (const scheme of schemes) {
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
            await stage.page.evaluate(() => stage.use());
            await stage.page.evaluate(() => stage.reload('/stale-'));
            await stage.page.evaluate(() => stage.settle());
          }
          const { found, checks } = await stage.page.evaluate(examine, whole);
          await stage.page.evaluate(() => stage.clear());
          assert.deepEqual(found.slice(0, 12), [], `${found.length} violations`);
          assert.ok(checks > 5);
          states += setups.length;
        }
      });
    }
  }

  it('looked into the shadow roots, and the figures are these', async () => {
    assert.ok(states >= 800, `${states}`);
    await stage.show([{ endpoint: '/loyalty/silver', attributes: { variant: 'card' } }]);
    await stage.page.evaluate(() => {
      const planted = document.createElement('button');
      document.querySelector('laurel-tier-badge')?.shadowRoot?.querySelector('section')?.append(planted);
    });
    const { found } = await stage.page.evaluate(examine, whole);
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /button-name/);
    console.log(`gate axe: ${states} states, 0 violations`);
  });
});
