import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { everyState, languages, openStage, schemes, strictPolicy, type Stage } from '../support/stage.ts';

/** What a browser says of a policy that was broken, whether or not a page listens. */
const reports = (stage: Stage): string[] =>
  stage.console.filter((line) =>
    /Content Security Policy|Trusted ?Type|TrustedHTML|TrustedScript/i.test(line),
  );

describe('the strict policy', () => {
  let stage: Stage;
  let states = 0;
  let deeds = 0;
  before(async () => {
    stage = await openStage({ policy: strictPolicy });
    await stage.page.evaluate(() => void scene.hasten());
  });
  after(async () => {
    await stage.close();
  });

  for (const lang of [...languages, 'en-XA', 'ar']) {
    for (const scheme of lang.length > 2 || lang === 'ar' ? [schemes[1]] : schemes) {
      it(`is kept by every state, ${lang}, ${scheme}, and by what people do in it`, async () => {
        const setups = everyState(lang, scheme);
        await stage.show(setups);
        deeds += await stage.page.evaluate(() => scene.use());
        await stage.page.evaluate(() => scene.reload('/stale-'));
        await stage.page.evaluate(() => scene.settle());
        const found = await stage.page.evaluate(() => scene.states());
        const reached = new Set(found.flat());
        for (const state of [
          'ready',
          'stale',
          'failed',
          'absent',
          'unconnected',
          'not-a-member',
          'wrong-role',
        ]) {
          assert.ok(reached.has(state), `${state} was not reached`);
        }
        states += setups.length;
        await stage.page.evaluate(() => scene.clear());
        assert.deepEqual(await stage.page.evaluate(() => scene.violations), []);
        assert.deepEqual(await stage.page.evaluate(() => scene.errors), []);
        assert.deepEqual(reports(stage), []);
      });
    }
  }

  it('was in force, and the figures are these', async () => {
    assert.ok(states >= 600 && deeds >= 600, `${states} states, ${deeds} deeds`);
    assert.deepEqual(stage.strangers, []);
    console.log(`gate csp: ${states} states, ${deeds} interactions, 0 violations`);
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
      const planted = await openStage({ policy: strictPolicy, head });
      try {
        await planted.page.evaluate(breach);
        await planted.page.waitForTimeout(50);
        const seen = await planted.page.evaluate(() => scene.violations);
        assert.ok(seen.length + reports(planted).length > 0);
      } finally {
        await planted.close();
      }
    });
  }
});
