import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { importCycles, forbiddenImports, zodInPages } from './layers/layer-rules.ts';
import { importsIn, readSources, type SourceTexts } from './layers/import-graph.ts';
import { unmatchedClasses } from './layers/class-names.ts';
import { repeatedTypeNames } from './layers/type-names.ts';

const wrong = (sources: SourceTexts): string[] => forbiddenImports(importsIn(sources));

describe('layers', () => {
  const sources = readSources();
  const arrows = importsIn(sources).filter(({ from }) => /^(src|demo)\//.test(from));

  test('every arrow points inwards', () => {
    const ours = arrows.filter(({ to }) => !to.startsWith('npm:'));
    console.log(`${new Set(arrows.map(({ from }) => from)).size} modules, ${ours.length} arrows`);
    assert.deepEqual(forbiddenImports(arrows), []);
  });

  test('no import leads in a circle', () => {
    assert.deepEqual(importCycles(arrows), []);
  });

  test('every import of ours names a file that is there', () => {
    const lost = arrows.filter(
      ({ to }) => /^(src|demo)\/.*\.(ts|mjs)$/.test(to) && sources[to] === undefined,
    );
    assert.deepEqual(lost, []);
  });

  test('what a page loads reaches zod nowhere: it reads by the compiled contract', () => {
    assert.deepEqual(zodInPages(arrows), []);
  });

  test('a type name is declared once', () => {
    assert.deepEqual(repeatedTypeNames(sources), []);
  });

  test('templates and stylesheets have the same classes', () => {
    assert.deepEqual(unmatchedClasses(sources), []);
  });

  test('the demo is at most a quarter of the code', () => {
    const lines = (folder: string): number =>
      Object.entries(sources)
        .filter(([file]) => file.startsWith(folder))
        .reduce((sum, [, code]) => sum + code.split('\n').length, 0);
    const demo = lines('demo/');
    const all = demo + lines('src/') + lines('test/') + lines('.config/');
    console.log(`demo: ${demo} of ${all} lines, ${((100 * demo) / all).toFixed(1)} %`);
    assert.ok(demo <= all / 4);
  });
});

describe('the layer check finds', () => {
  test('zod on the way into a widget', () => {
    const planted = {
      'src/contract/core/a.ts': `import * as z from 'zod/mini'`,
      'src/contract/b.ts': `import { A } from './core/a.ts'`,
      'src/elements/survey/c.ts': `import { B } from '../../contract/b.ts'`,
      'src/elements/survey/d.ts': `import type { B } from '../../contract/b.ts'`,
    };
    assert.equal(zodInPages(importsIn(planted)).length, 1);
  });

  const planted: Readonly<Record<string, SourceTexts>> = {
    'the contract importing the client': { 'src/contract/tiers.ts': `import '../client/index.ts'` },
    'a type import in the wrong direction': {
      'src/client/client.ts': `import type { X } from '../elements/internal/states/state-shell.ts'`,
    },
    'a type written as import()': { 'src/rules/a.ts': `export type X = import('../client/index.ts').X` },
    'a re-export in the wrong direction': { 'src/contract/a.ts': `export * from '../rules/a.ts'` },
    'a widget importing another widget': {
      'src/elements/survey/survey.ts': `import { X } from '../tier-badge/tier-badge.ts'`,
    },
    'a leaf importing something of ours': { 'src/locales/en.ts': `import '../contract/index.ts'` },
    'the client importing the mock kit at once': { 'src/client/a.ts': `import '../mock/index.ts'` },
    'the loader importing Lit': { 'src/cdn/laurel.ts': `import 'lit'` },
    'the loader importing its core at once': { 'src/cdn/laurel.ts': `import './core.ts'` },
    'the loader importing an entry': { 'src/cdn/laurel.ts': `import '../define.ts'` },
    'the library importing the demo': { 'src/client/a.ts': `import '../../demo/backend/app.ts'` },
    'the library importing a test': { 'src/client/a.ts': `import '../../test/support/mount.ts'` },
    'the library importing itself by name': { 'src/client/a.ts': `import 'laurel-widgets'` },
    'the backend importing the client': { 'demo/backend/app.ts': `import '../../src/client/index.ts'` },
    'the command line importing the client': { 'src/cli/a.ts': `import '../client/index.ts'` },
    'a widget importing the command line': {
      'src/elements/survey/survey.ts': `import { X } from '../../cli/terminal.ts'`,
    },
    'a portal page importing a source': { 'demo/portal.ts': `import '../src/define.ts'` },
  };
  for (const [what, sources] of Object.entries(planted)) {
    test(what, () => assert.equal(wrong(sources).length, 1));
  }

  test('a circle of three, type import included', () => {
    const found = importCycles(
      importsIn({
        'src/rules/a.ts': `import './b.ts'`,
        'src/rules/b.ts': `import type { C } from './c.ts'`,
        'src/rules/c.ts': `export { A } from './a.ts'`,
      }),
    );
    assert.deepEqual(found, ['src/rules/a.ts → src/rules/b.ts → src/rules/c.ts → src/rules/a.ts']);
  });

  test('a type name that two files declare', () => {
    const found = repeatedTypeNames({
      'src/rules/a.ts': 'export interface Row { readonly rank: number }',
      'demo/backend/b.ts': 'type Row = readonly string[];',
      'src/client/c.ts': `import type { Row } from '../rules/a.ts'`,
    });
    assert.deepEqual(found, ['Row is declared in src/rules/a.ts, demo/backend/b.ts']);
  });

  test('a class that was renamed in one place alone', () => {
    const found = unmatchedClasses({
      'src/elements/a.ts': 'html`<p class="notice ${tone} strong">`',
      'src/elements/a.styles.ts': 'css`.told > .strong { gap: 0.5em }`',
    });
    assert.deepEqual(found, ['no stylesheet has notice', 'no template has told']);
  });

  test('nothing where all is well', () => {
    const fine = {
      'src/client/a.ts': `const mock = () => import('../mock/server.ts')`,
      'src/cdn/laurel.ts': `import type { LaurelGlobal } from './laurel-global.ts'; import('./core.ts')`,
      'src/elements/survey/define.ts': `import { defineElement } from '../internal/program/define-element.ts'`,
      'demo/portal.ts': `import 'laurel-widgets/define'`,
    };
    assert.deepEqual(wrong(fine), []);
  });
});
