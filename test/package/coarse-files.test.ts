import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { at } from '../../.config/lib/paths.ts';
import { launch } from '../support/browser.ts';
import { everyWidgetScenario } from '../support/every-widget-scenario.ts';
import { answerInWaves } from './answer-waves.ts';
import { bundleWithEsbuild } from './esbuild-page.ts';
import { serveSite } from './test-site.ts';

const tags = ['tier-badge', 'perk-list', 'referral-form', 'survey', 'leaderboard'];
const connect = `configureLaurel({ endpoint: '/loyalty', credentials: 'same-origin' });`;
const five = `import { configureLaurel } from 'laurel-widgets'; import 'laurel-widgets/define'; ${connect}`;

/** What a page with these widgets loads until all are ready, by the waves in which it was answered. */
const load = async (
  browser: Browser,
  script: string,
  names: readonly string[],
  lang = 'en',
): Promise<readonly (readonly string[])[]> => {
  const bundle = await bundleWithEsbuild(script);
  const html =
    `<!doctype html><html lang="${lang}"><title>coarse</title><script type="module" src="/page.js"></script>` +
    names.map((name) => `<laurel-${name}></laurel-${name}>`).join('');
  const site = await serveSite({
    scenario: everyWidgetScenario,
    folders: { '/': bundle.folder },
    files: { '/index.html': html },
  });
  const page = await browser.newPage();
  try {
    return await answerInWaves(page, site.url, () =>
      page.evaluate(
        (all) => all.every((name) => document.querySelector(`laurel-${name}`)?.matches(':state(ready)')),
        names,
      ),
    );
  } finally {
    await page.close();
    await site.close();
    bundle.remove();
  }
};

const scriptsIn = (waves: readonly (readonly string[])[]): string[] =>
  waves.flat().filter((path) => path.endsWith('.js'));

describe('the published files', () => {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  test('are few', () => {
    const files = readdirSync(at('dist'), { recursive: true, encoding: 'utf8' });
    const modules = files.filter((file) => file.endsWith('.js') && !/^(cdn|cli|demo)\//.test(file));
    console.log(`npm: ${modules.length} modules; script tag: ${readdirSync(at('dist/cdn')).length} files`);
    assert.ok(modules.length <= 163, `${modules.length} modules`);
  });

  test('make few requests of five widgets, four one after another, also where a bundler splits', async () => {
    const waves = await load(browser, five, tags);
    const scripts = scriptsIn(waves);
    console.log(
      `five widgets by esbuild: ${scripts.length} scripts, ${waves.length} answers one after another`,
    );
    assert.ok(scripts.length <= 7, `${scripts.length} scripts: ${scripts.join(', ')}`);
    assert.equal(waves.length, 4, waves.map((wave) => wave.join(' ')).join(' → '));
  });

  test('make a page in Spanish ask for one dictionary', async () => {
    const inEnglish = scriptsIn(await load(browser, five, tags));
    const inSpanish = scriptsIn(await load(browser, five, tags, 'es'));
    const more = inSpanish.filter((path) => !inEnglish.includes(path)).map((path) => basename(path));
    assert.equal(more.length, 1, more.join(', '));
    assert.match(more[0] ?? '', /es-initial/);
  });

  test('bring a badge no code of another widget', async () => {
    const { published, remove } = await bundleWithEsbuild(
      `import 'laurel-widgets/tier-badge/define'; import { configureLaurel } from 'laurel-widgets/tier-badge'; ${connect}`,
    );
    remove();
    const others = tags.slice(1).map((name) => `chunks/${name}.js`);
    assert.deepEqual(
      [...published.keys()].filter((file) => others.includes(file)),
      [],
    );
    assert.ok(published.has('chunks/tier-badge.js'));
  });

  test('leave nothing of a class that is imported and not used, and define nothing by it', async () => {
    for (const entry of ['laurel-widgets', 'laurel-widgets/tier-badge']) {
      const { published, remove } = await bundleWithEsbuild(`import { LaurelTierBadge } from '${entry}';`);
      remove();
      assert.deepEqual([...published], [], entry);
    }
  });

  test('bring a class without the code of other widgets, from the entry of all', async () => {
    const { published, remove } = await bundleWithEsbuild(
      `import { LaurelTierBadge } from 'laurel-widgets'; console.log(LaurelTierBadge);`,
    );
    remove();
    const files = [...published.keys()];
    assert.ok(!files.some((file) => file.endsWith('define.js')), files.join(', '));
    assert.deepEqual(
      files.filter((file) => tags.slice(1).includes(basename(file, '.js'))),
      [],
    );
  });

  test('of client and contract need no Lit', async () => {
    for (const entry of ['client', 'contract', 'mock']) {
      const { published, remove } = await bundleWithEsbuild(
        `import * as all from 'laurel-widgets/${entry}'; console.log(all);`,
      );
      remove();
      const widgets = [...tags, 'core', 'program'].map((name) => `chunks/${name}.js`);
      assert.deepEqual(
        [...published.keys()].filter((file) => widgets.includes(file)),
        [],
        entry,
      );
    }
  });
});
