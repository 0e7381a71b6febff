import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aimRows } from './aim.ts';

const verdict = (limits: readonly number[], reached: readonly number[]): string | undefined =>
  aimRows([{ figure: 'bytes', limits, reached, digits: 1 }])
    .split('\n')
    .at(-1)
    ?.split('|')
    .at(-2)
    ?.trim();

describe('an aim', () => {
  test('is missed where one of its figures is above its own limit', () => {
    assert.equal(verdict([25, 27], [26, 26]), 'no');
  });

  test('is missed where one of its figures is above the limit of all', () => {
    assert.equal(verdict([4], [3, 4, 5]), 'no');
  });

  test('is missed by what was not measured', () => {
    assert.equal(verdict([4], [Number.NaN]), 'no');
    assert.equal(verdict([4], []), 'no');
  });

  test('is reached at its limit', () => {
    assert.equal(verdict([25, 27], [25, 27]), 'yes');
  });
});
