import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { runAxe, type AxeOptions } from '../support/axe.ts';
import { stateCases, languages, schemes, interactionCases } from '../support/state-cases.ts';
import { openGateBrowser, type WidgetSetup, type GateBrowser } from '../support/gate-browser.ts';
import type { WidgetUnderTest } from '../support/widget-cases.ts';
import { widgets } from '../support/widgets.ts';

/** Rules of a whole page; here each widget is looked at alone, and the page is looked at in the portal below. */
const whole = [
  'region',
  'page-has-heading-one',
  'landmark-one-main',
  'landmark-unique',
  'heading-order',
  'bypass',
];

const long = process.env['LAUREL_LONG'] === '1';

describe('axe', () => {
  let stage: GateBrowser;
  const figures = new Map(widgets.map(({ tag }) => [tag, { states: 0, steps: 0 }]));
  before(async () => {
    stage = await openGateBrowser({ head: '<link rel="icon" href="data:,">' });
    // What is fading in is judged once it is there.
    await stage.page.emulateMedia({ reducedMotion: 'reduce' });
    await stage.page.evaluate(() => void scene.hasten());
  });
  after(() => stage.close());

  /** Of all states: how many were looked at, since no other looked like them. */
  let renderings = 0;
  /** Cards and rows that were left out, since one before them in their list looks the same. */
  let alike = 0;

  /** In the dark nothing but colours is another than in the light, where all rules are looked at. */
  let only: AxeOptions['only'];

  const isClean = async (within: AxeOptions['within'] = 'main'): Promise<void> => {
    // Of three hundred cards or rows those are left out that look like one before them.
    alike += long ? 0 : await stage.page.evaluate(() => scene.takeAlike());
    const { found, rules } = await runAxe(stage.page, { disabledRules: whole, within, only });
    await stage.page.evaluate(() => scene.putBack());
    assert.deepEqual(found.slice(0, 12), [], `${found.length} violations`);
    assert.ok(rules >= (only?.length ?? 6));
  };

  const dresses = (lang: string, scheme: string): Promise<void> =>
    stage.page.evaluate(
      (wanted) => {
        document.documentElement.lang = wanted.lang;
        document.documentElement.style.colorScheme = wanted.scheme;
        document.documentElement.style.background = 'Canvas';
      },
      { lang, scheme },
    );

  /** Looks at each rendering once in a language and scheme: one that differs in names and figures alone is left out. */
  const isCleanOnce = async (): Promise<void> => {
    const different = await stage.page.evaluate(() => scene.hideAlike());
    renderings += different;
    if (different > 0) await isClean();
    await stage.page.evaluate(() => scene.show());
  };

  /** As they come, then with all pressed that can be pressed; says in how many that was anything. */
  const isCleanIn = async (setups: readonly WidgetSetup[]): Promise<number> => {
    await stage.page.evaluate(() => scene.forget());
    await stage.show(setups);
    await isCleanOnce();
    await stage.page.evaluate(() => scene.use());
    await stage.page.evaluate(() => scene.reload('/stale~'));
    await stage.page.evaluate(() => scene.settle());
    // One dialog takes the page from all others: they are looked at alone.
    await stage.page.evaluate(() => scene.close());
    await stage.page.evaluate(() => scene.keep());
    await isCleanOnce();
    const used = await stage.page.evaluate(() => scene.count());
    await stage.page.evaluate(() => scene.clear());
    return used;
  };

  /** Where something stands open; of a dialog what is in it, since the page behind it is looked at above. */
  const isCleanAt = async (widget: WidgetUnderTest, setups: readonly WidgetSetup[]): Promise<void> => {
    for (const portion of widget.modal ? setups.map((one) => [one]) : [setups]) {
      if (portion.length === 0) continue;
      await stage.show(portion);
      await stage.page.evaluate(() => scene.use());
      const isModal = await stage.page.evaluate(() => scene.isModal());
      await isClean(isModal && !long ? [widget.tag, 'dialog[open]'] : 'main');
      await stage.page.evaluate(() => scene.clear());
    }
  };

  // Words change nothing that a scheme could hide: in the dark one language is looked at, in the short form what opens.
  for (const widget of widgets) {
    const figure = figures.get(widget.tag) ?? { states: 0, steps: 0 };
    for (const lang of long ? [...languages, 'ar'] : ['en']) {
      for (const scheme of lang === 'en' ? schemes : schemes.slice(0, 1)) {
        it(`has nothing to say of any state of ${widget.tag}, ${lang}, ${scheme}`, async () => {
          await dresses(lang, scheme);
          only = scheme === 'dark' && !long ? ['color-contrast'] : undefined;
          // Colours have a suite of their own, and the portal is looked at in the dark.
          const setups = long || scheme === 'light' ? stateCases(widget, lang, scheme) : [];
          if (setups.length > 0) figure.states += setups.length + (await isCleanIn(setups));
          const opened = interactionCases(widget, lang, scheme).filter(
            // In CI every second of them is looked at in the dark, the others in the light.
            (_, at) => lang === 'en' && (long || at % 2 === schemes.indexOf(scheme) % 2),
          );
          await isCleanAt(widget, opened);
          figure.steps += opened.length;
        });
      }
    }
  }

  it('finds what is wrong with one of three hundred cards, far down, while most are left out as alike', async () => {
    await dresses('en', 'light');
    only = undefined;
    await stage.show([{ tag: 'laurel-perk-list', endpoint: '/loyalty/perks-300' }]);
    await stage.page.evaluate(() => {
      const cards = document.querySelector('laurel-perk-list')?.shadowRoot?.querySelectorAll('li.card') ?? [];
      cards[200]?.append(document.createElement('button'));
    });
    const before = alike;
    await assert.rejects(isClean(), /button-name/);
    assert.ok(long || alike - before > 200, `${alike - before} are alike`);
    await stage.page.evaluate(() => scene.clear());
  });

  it('looked into the shadow roots, and the figures are these', async () => {
    await stage.show([{ tag: 'laurel-tier-badge', endpoint: '/loyalty/silver' }]);
    await stage.page.evaluate(() => {
      const planted = document.createElement('button');
      document.querySelector('laurel-tier-badge')?.shadowRoot?.querySelector('section')?.append(planted);
    });
    const { found } = await runAxe(stage.page, { disabledRules: whole, within: 'main' });
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /button-name/);
    for (const [tag, { states, steps: count }] of figures) {
      assert.ok(states >= (long ? 200 : 40), `${tag}: ${states}`);
      console.log(`gate axe: ${tag}: ${states} states, ${count} steps, 0 violations`);
    }
    console.log(
      `gate axe: ${renderings} different renderings of these states; ${alike} cards and rows like others before them`,
    );
  });
});
