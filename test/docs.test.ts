import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { brokenLinks, missingFunctions, missingPaths, type Repository } from '../.config/docs/check-links.ts';
import { decisionList } from '../.config/docs/decision-list.ts';
import { replaceSection } from '../.config/docs/generated-section.ts';

// `npm run check -- docs` checks the real documents by these functions; here they meet faults that were planted.

const repository: Repository = {
  has: (path) => ['docs/connect.md', 'docs', 'README.md', 'src/client/client.ts'].includes(path),
  read: (path) =>
    ({
      'docs/connect.md': '# Connect\n\n## Writes exactly once\n',
      'src/client/client.ts': 'send(): void {}',
    })[path] ?? '',
};

describe('the document check finds', () => {
  test('a link to a file that is not there', () => {
    const text = '[a](connect.md) [b](../README.md) [c](lost.md) [d](https://example.com)';
    assert.deepEqual(brokenLinks('docs/theming.md', text, repository), ['lost.md']);
  });

  test('a link to a heading that is not there', () => {
    const text = '[a](docs/connect.md#writes-exactly-once) [b](docs/connect.md#writes)';
    assert.deepEqual(brokenLinks('README.md', text, repository), ['docs/connect.md#writes']);
  });

  test('no link in a block of code', () => {
    assert.deepEqual(brokenLinks('README.md', '```md\n[a](lost.md)\n```', repository), []);
  });

  test('a named path that is not there', () => {
    const text = '`src/client/client.ts` `src/client/lost.ts` `src/elements/<tag>/define.ts` `src/locales/*`';
    assert.deepEqual(missingPaths(text, repository), ['src/client/lost.ts']);
  });

  test('a function that is not in the file of its step', () => {
    const text = '1. `src/client/client.ts` sends: `send()`, `Client.#retry()`.\n2. Nothing: `lost()`.\n';
    assert.deepEqual(missingFunctions(text, repository), ['#retry() in src/client/client.ts']);
  });
});

describe('generated parts', () => {
  test('stand between their marks, whatever was there', () => {
    const page = 'before\n<!-- generated:list -->\nold\n<!-- /generated -->\nafter';
    const renewed = replaceSection(page, 'list', 'new $1');
    assert.equal(renewed, 'before\n<!-- generated:list -->\n\nnew $1\n\n<!-- /generated -->\nafter');
  });

  test('need a place', () => {
    assert.throws(() => replaceSection('nothing here', 'list', 'new'), /no place/);
  });
});

describe('decisions', () => {
  const record = (number: string, title = 'A title'): string =>
    `# ${number}. ${title}\n\n**Context.** a\n\n**Choice.** b\n\n**Consequence.** c\n`;

  test('are listed with number and title', () => {
    const list = decisionList(new Map([['docs/decisions/001-a.md', record('001')]]));
    assert.equal(list, '- 001 [A title](001-a.md)');
  });

  test('have the number of their file, once, and all three parts', () => {
    const list = (...files: readonly (readonly [string, string])[]) => decisionList(new Map(files));
    assert.throws(() => list(['docs/decisions/002-a.md', record('001')]), /number of its name/);
    assert.throws(
      () => list(['docs/decisions/001-a.md', record('001')], ['docs/decisions/001-b.md', record('001')]),
      /Two decisions have the number 001/,
    );
    assert.throws(() => list(['docs/decisions/001-a.md', '# 001. A title\n']), /says no/);
  });
});
