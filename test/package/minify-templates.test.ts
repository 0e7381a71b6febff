import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { minifyTemplateLiterals } from '../../.config/build/minify-templates.ts';
import { minifyCss } from '../../.config/build/minify-css.ts';
import { minifyHtml } from '../../.config/build/minify-html.ts';

describe('the templates’ white space', () => {
  const css: Readonly<Record<string, readonly [string, string]>> = {
    'loses indentation, comments and last semicolons': [
      '\n  a {\n    /* why */\n    color: red;\n  }\n',
      'a{color:red}',
    ],
    'keeps a descendant apart from a pseudo-class': ['a :hover { color: red }', 'a :hover{color:red}'],
    'keeps the signs of a sum': ['a{width:calc(1px + 2px)}', 'a{width:calc(1px + 2px)}'],
    'drops the zero before a decimal point, and spaces inside parentheses': [
      'a{color:oklch( 0.5 10.05 0 / 0.25 );margin:-0.5px;flex:0}',
      'a{color:oklch(.5 10.05 0/.25);margin:-.5px;flex:0}',
    ],
    'keeps strings as they are': ["a::after { content: ' ;  { ' ; }", "a::after{content:' ;  { '}"],
    'keeps container queries readable': [
      '@container (width < 20rem) { a { margin: 0 } }',
      '@container(width < 20rem){a{margin:0}}',
    ],
    'takes the spaces of a product, a slash and a combinator, and leaves those of a sum': [
      '.a > * + * { gap: calc(4 * var(--s)) calc(20em / 14 + var(--l)); grid-area: 2 / 1 }',
      '.a>*+*{gap:calc(4*var(--s)) calc(20em/14 + var(--l));grid-area:2/1}',
    ],
    'takes a product with one, and the space before what is important': [
      'a { gap: calc(1 * var(--s)) calc(1 * var(--s) + 2px); color: red !important }',
      'a{gap:var(--s) calc(1*var(--s) + 2px);color:red!important}',
    ],
    'takes the space of a condition': [
      '@media (forced-colors: active) { .a:not(:hover) * .b { color: red } }',
      '@media(forced-colors:active){.a:not(:hover) * .b{color:red}}',
    ],
  };
  for (const [title, [before, after]] of Object.entries(css))
    test(`css ${title}`, () => assert.equal(minifyCss(before), after));

  const html: Readonly<Record<string, readonly [string, string]>> = {
    'between blocks is gone': ['<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>', '<ul><li>a</li><li>b</li></ul>'],
    'between inline elements is one space': ['<b>a</b>\n  <i>b</i>', '<b>a</b> <i>b</i>'],
    'inside a sentence stays': ['<p>a  b</p>', '<p>a  b</p>'],
    'around a value is one space': ['<b>\n  ${x}\n  of ${y}\n</b>', '<b> ${x} of ${y} </b>'],
    'at the edges of a block is gone': ['<p>\n  ${x}\n  of ${y}\n</p>', '<p>${x} of ${y}</p>'],
    'within a line stays, also there': ['<p> ${x} </p>', '<p> ${x} </p>'],
    'between attributes is one space, before the end none': [
      '<a\n  class="b"\n  href="c"\n>d</a>',
      '<a class=b href=c>d</a>',
    ],
    'before a slash stays, since an unquoted value would swallow it': [
      '<path\n  d=${d}\n/>',
      '<path d=${d} />',
    ],
    'in preformatted text is nobody’s business': ['<pre>\n  a\n</pre>', '<pre>\n  a\n</pre>'],
  };
  for (const [title, [before, after]] of Object.entries(html))
    test(`html ${title}`, () => assert.equal(minifyHtml(before), after));

  test('of styles in a constant are a call that a bundler may drop', () => {
    assert.equal(
      minifyTemplateLiterals('export const a = css`\n  b {\n    width: ${c}px;\n  }\n  ${d}\n`;'),
      'export const a = /* @__PURE__ */ css([`b{width:`,`px}`,``],c,d);',
    );
    assert.equal(minifyTemplateLiterals('f(css`a {}`);'), 'f(css`a{}`);');
  });

  test('leaves expressions and other templates alone', () => {
    const code = 'const a = html`<p>\n  ${x ? html`\n<b>\n${"  \\n"}</b>` : `\n  `}\n</p>`;';
    assert.equal(
      minifyTemplateLiterals(code),
      'const a = html`<p>${x ? html` <b> ${"  \\n"}</b>` : `\n  `}</p>`;',
    );
  });
});
