import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { longestRow } from './longest-row.ts';

const page = { path: '/', start: 0, answer: 10 };

describe('answers one after another', () => {
  test('none where nothing was asked', () => {
    assert.deepEqual(longestRow([]), []);
  });

  test('requests that leave together count once', () => {
    const scripts = ['/a.js', '/b.js', '/c.js'].map((path) => ({ path, start: 12, answer: 20 }));
    assert.deepEqual(longestRow([page, ...scripts]), ['/', '/a.js']);
  });

  test('a request that leaves before the answer does not wait for it', () => {
    const early = { path: '/data', start: 9, answer: 30 };
    assert.deepEqual(longestRow([page, early]), ['/']);
  });

  test('the longest row is found in whatever order the browser lists them', () => {
    const row = [
      page,
      { path: '/page.js', start: 10, answer: 20 },
      { path: '/chunk.js', start: 21, answer: 30 },
      { path: '/data', start: 31, answer: 40 },
      { path: '/other.js', start: 11, answer: 45 },
    ];
    assert.deepEqual(longestRow(row.toReversed()), ['/', '/page.js', '/chunk.js', '/data']);
  });
});
