import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eventually } from '../support/eventually.ts';
import { languages, caseBatches, schemes } from '../support/state-cases.ts';
import {
  openGateBrowser,
  strictPolicy,
  type GateBrowser,
  type WidgetSetup,
} from '../support/gate-browser.ts';
import { widgets } from '../support/widgets.ts';

/** What a browser says of a policy that was broken, whether or not a page listens. */
const reports = (stage: GateBrowser): string[] =>
  stage.console.filter((line) =>
    /Content Security Policy|Trusted ?Type|TrustedHTML|TrustedScript/i.test(line),
  );

/** What the frame of every widget comes to. */
const common = ['ready', 'stale', 'error', 'empty', 'unconfigured', 'not-a-member', 'forbidden'];

const long = process.env['LAUREL_LONG'] === '1';

/** In the short form each state is shown once, every second of them in the dark: no scheme has styles by another way. */
const schemesOf = (lang: string): readonly ('light' | 'dark' | 'by turns')[] => {
  if (!long) return ['by turns'];
  return lang.length > 2 || lang === 'ar' ? ['dark'] : schemes;
};

const everySecondInTheDark = (setup: WidgetSetup, index: number): WidgetSetup =>
  index % 2 === 1 ? { ...setup, scheme: 'dark' } : setup;

describe('the strict policy', () => {
  let stage: GateBrowser;
  const figures = new Map(widgets.map(({ tag }) => [tag, { states: 0, deeds: 0 }]));
  before(async () => {
    stage = await openGateBrowser({ policy: strictPolicy });
    await stage.page.evaluate(() => void scene.hasten());
  });
  after(async () => {
    await stage.close();
  });

  for (const widget of widgets) {
    for (const lang of long ? [...languages, 'en-XA', 'ar'] : ['en']) {
      for (const scheme of schemesOf(lang)) {
        it(`is kept by every state of ${widget.tag}, ${lang}, ${scheme}, and by what people do in it`, async () => {
          const reached = new Set<string>();
          // Laid out and painted once: a policy is the same for what nobody sees.
          const isSeen = lang === 'en' && scheme !== 'dark';
          await stage.page.evaluate((hidden) => scene.hide(hidden), !isSeen);
          const count = figures.get(widget.tag) ?? { states: 0, deeds: 0 };
          for (const portion of caseBatches(widget, lang, scheme === 'dark' ? 'dark' : 'light')) {
            count.states += portion.length;
            await stage.show(scheme === 'by turns' ? portion.map(everySecondInTheDark) : portion);
            count.deeds += await stage.page.evaluate(() => scene.use());
            await stage.page.evaluate(() => scene.reload('/stale~'));
            await stage.page.evaluate(() => scene.settle());
            for (const state of (await stage.page.evaluate(() => scene.states())).flat()) reached.add(state);
            await stage.page.evaluate(() => scene.clear());
          }
          for (const state of common) assert.ok(reached.has(state), `${state} was not reached`);
          assert.deepEqual(await stage.page.evaluate(() => scene.violations), []);
          assert.deepEqual(await stage.page.evaluate(() => scene.errors), []);
          assert.deepEqual(reports(stage), []);
        });
      }
    }
  }

  it('was in force, and the figures are these', async () => {
    assert.deepEqual(stage.foreignRequests, []);
    for (const [tag, { states, deeds }] of figures) {
      assert.ok(
        states >= (long ? 300 : 45) && deeds >= (long ? 300 : 50),
        `${tag}: ${states} states, ${deeds} deeds`,
      );
      console.log(`gate csp: ${tag}: ${states} states, ${deeds} interactions, 0 violations`);
    }
  });

  for (const [what, head, breach] of [
    [
      'a style attribute',
      '',
      () =>
        document.body
          .insertAdjacentElement('beforeend', document.createElement('p'))
          ?.setAttribute('style', 'color:red'),
    ],
    [
      'a style element',
      '',
      () => document.head.append(Object.assign(document.createElement('style'), { textContent: 'p{}' })),
    ],
    ['an inline script', '<script>1</script>', () => undefined],
    [
      'markup as a string',
      '',
      () => {
        try {
          document.body.innerHTML += '<p>x</p>';
        } catch {
          // Trusted Types refuse it, and report.
        }
      },
    ],
    [
      'a picture of a stranger',
      '',
      () => void Object.assign(new Image(), { src: 'https://evil.example/a.png' }),
    ],
  ] as const) {
    it(`would be seen to be broken by ${what}`, async () => {
      const planted = await openGateBrowser({ browser: stage.browser, policy: strictPolicy, head });
      try {
        await planted.page.evaluate(breach);
        await eventually(async () => {
          const seen = await planted.page.evaluate(() => scene.violations);
          assert.ok(seen.length + reports(planted).length > 0);
        });
      } finally {
        await planted.close();
      }
    });
  }
});
