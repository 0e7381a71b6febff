import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { tagsOf } from '../../.config/build/analyze-elements.ts';
import { documentedManifest } from '../../.config/build/manifest.ts';
import { widgets } from '../../.config/entries.ts';
import { filesBelow } from '../../.config/lib/files.ts';
import { at } from '../../.config/lib/paths.ts';
import { designTokens } from '../../src/themes/design-tokens.ts';

const known = new Map(designTokens().map((token) => [token.name, token]));

/** One `var(--laurel-…, default)` in a style sheet. */
interface TokenRead {
  readonly file: string;
  readonly name: string;
  readonly fallback: string;
}

const matchingParenthesis = (css: string, start: number): number => {
  let depth = 1;
  let end = start;
  for (; depth > 0 && end < css.length; end++) depth += css[end] === '(' ? 1 : css[end] === ')' ? -1 : 0;
  return end - 1;
};

const readsIn = (file: string, css: string): TokenRead[] =>
  [...css.matchAll(/var\((--laurel-[\w-]+),?/g)].map((found) => {
    const start = found.index + found[0].length;
    return { file, name: found[1] ?? '', fallback: css.slice(start, matchingParenthesis(css, start)) };
  });

/** Every style sheet of the widgets, as the browser gets it. */
const styleSheets = async (): Promise<[file: string, css: string][]> => {
  const files = filesBelow('src').filter(
    (file) => file.endsWith('.ts') && readFileSync(at(file), 'utf8').includes('css`'),
  );
  const modules = await Promise.all(
    files.map(async (file): Promise<[string, Record<string, unknown>]> => [file, await import(at(file))]),
  );
  return modules.flatMap(([file, exports]) =>
    Object.values(exports).flatMap((value): [string, string][] =>
      typeof value === 'object' && value !== null && 'cssText' in value
        ? [[file, String(value.cssText)]]
        : [],
    ),
  );
};

/** The same value, however it is spaced, with the names that a page knows. */
const normalized = (value: string): string =>
  value
    .replace(/var\(--_(laurel-)?accent(-line)?\)/g, 'var(--laurel-color-accent)')
    .replace(/var\(--_s\)/g, 'var(--laurel-space-unit)')
    .replace(/\b0\.(?=\d)/g, '.')
    .replace(/\s*([,()/*])\s*/g, '$1')
    .trim();

/** Tokens whose default depends on where they are read, with the other defaults. */
const otherDefaults: Readonly<Record<string, readonly string[]>> = {
  '--laurel-card-padding': ['calc(5*var(--laurel-space-unit))', 'calc(8*var(--laurel-space-unit))'],
};

const declarationsIn = (css: string): [name: string, value: string][] =>
  [...css.matchAll(/(--laurel-[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]);

describe('the design tokens', async () => {
  const reads = (await styleSheets()).flatMap(([file, css]) => readsIn(file, css));

  test('are those that the styles read, with the same defaults', () => {
    for (const { file, name, fallback } of reads) {
      const token = known.get(name);
      assert.ok(token, `${file} reads ${name}, which design-tokens.ts does not list`);
      const defaults = [normalized(token.default), ...(otherDefaults[name] ?? []).map(normalized)];
      assert.ok(defaults.includes(normalized(fallback)), `${name} is ${fallback} in ${file}`);
    }
  });

  test('are each read somewhere', () => {
    const unread = [...known.keys()].filter((name) => !reads.some((read) => read.name === name));
    assert.deepEqual(unread, []);
  });

  test('are declared by no widget, so that a page sets them on any ancestor', async () => {
    for (const [file, css] of await styleSheets()) assert.deepEqual(declarationsIn(css), [], file);
  });

  test('are restated by the theme "precise"', () => {
    for (const [name, value] of declarationsIn(readFileSync(at('src/themes/precise.css'), 'utf8')))
      assert.equal(normalized(value), normalized(known.get(name)?.default ?? `${name} is no token`), name);
  });

  test('are the only ones that our themes and pages set', () => {
    const sheets = [...filesBelow('src/themes'), ...filesBelow('demo')].filter((file) =>
      file.endsWith('.css'),
    );
    for (const sheet of sheets)
      for (const [name] of declarationsIn(readFileSync(at(sheet), 'utf8')))
        assert.ok(known.has(name), `${sheet} sets ${name}`);
  });

  test('are in the manifest of every element that draws, with syntax and default', () => {
    const drawing = tagsOf(documentedManifest()).filter(({ cssParts }) => cssParts);
    assert.equal(drawing.length, widgets.length);
    for (const { tagName, cssProperties = [] } of drawing) {
      const expected = designTokens().filter(({ element }) => element === undefined || element === tagName);
      assert.deepEqual(
        cssProperties.map(({ name }) => name).sort(),
        expected.map(({ name }) => name).sort(),
        tagName,
      );
      for (const { name, syntax, default: value } of cssProperties) assert.ok(syntax && value, name);
    }
  });

  test('show no private property in a default', () => {
    for (const { name, default: value } of known.values()) assert.doesNotMatch(value, /--_/, name);
  });
});
