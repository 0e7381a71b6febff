import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-eslint';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const zod = {
  selector:
    "ImportDeclaration[source.value=/^zod(?!\\u002fmini$)(\\u002f|$)/], ImportDeclaration[source.value='zod/mini']:not(:has(ImportNamespaceSpecifier))",
  message: "import * as z from 'zod/mini': every other form costs up to 90 kB.",
};
// Constructs that a strict Content Security Policy blocks, or that would turn text from a backend into markup.
// What is loaded on demand may fail to arrive: `importModule` tries again, and its callers say so.
const bareImport = {
  selector: "ImportExpression:not(CallExpression[callee.name='importModule'] > ArrowFunctionExpression > *)",
  message: 'Load it by importModule(() => import(…)).',
};
const unsafe = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Text from outside becomes text, never markup.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=|<style|<script|\\son[a-z]+=/]',
    message: 'Blocked under the strict policy: use static styles, or .style and setProperty.',
  },
  {
    selector: 'ImportDeclaration[source.value=/directives\\u002f(style-map|unsafe-)/]',
    message: 'Blocked or unsafe under the strict policy.',
  },
];
const lookups = {
  selector: 'CallExpression[callee.property.name=/^(closest)$/]',
  message: 'Never look up: ask by a context event.',
};

export default ts.config(
  { ignores: ['dist/**', 'node_modules/**', 'demo/public/**', 'demo/.data/**', 'test/types/fixtures/**'] },
  ...ts.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // `expect(x).to.be.true`, and `flag && act()`.
      '@typescript-eslint/no-unused-expressions': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', zod],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    languageOptions: { parserOptions: { project: `${root}/tsconfig.json`, tsconfigRootDir: root } },
    rules: {
      'no-restricted-syntax': ['error', zod, ...unsafe],
      'no-restricted-globals': ['error', { name: 'fetch', message: 'fetch stands once, in src/client.' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      'lit/no-invalid-html': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/attribute-names': 'off',
      'wc/no-constructor-attributes': 'error',
      'wc/no-constructor': 'off',
      'wc/guard-super-call': 'off',
      // The first version of a tag wins: internal/program/define-element.ts asks before it defines.
      'wc/guard-define-call': 'error',
      'wc/require-listener-teardown': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  { files: ['src/client/**/*.ts', 'src/mock/**/*.ts'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['src/elements/**/*.ts'],
    ignores: ['src/elements/internal/i18n/page-language.ts'],
    rules: { 'no-restricted-syntax': ['error', zod, bareImport, ...unsafe, lookups] },
  },
  // An interface of somebody else can be added to by another interface alone.
  { files: ['src/frameworks/*.d.ts'], rules: { '@typescript-eslint/no-empty-object-type': 'off' } },
);
