import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { shareEqualParts } from '../../../src/client/reads/structural-sharing.ts';

const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

describe('sharing the equal parts of two answers', () => {
  it('keeps each row that is the same, and takes each that is not', () => {
    const row = (id: number, points: number) => ({ id, value: { points } });
    const before = { rows: [row(1, 10), row(2, 20), row(3, 30)], own: row(9, 1) };
    const next = { rows: [row(1, 10), row(2, 21)], own: row(9, 1) };
    const shared = shareEqualParts(before, next);
    assert.deepEqual(shared, { rows: [row(1, 10), row(2, 21)], own: row(9, 1) });
    assert.ok(shared.rows[0] === before.rows[0] && shared.own === before.own);
    assert.ok(shared.rows !== before.rows && shared.rows[1] !== before.rows[1]);
  });

  for (const [before, next] of [
    [[], {}],
    [{}, null],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1, b: 2 }, { a: 1 }],
    [['a'], { 0: 'a' }],
    [
      [1, 2],
      [2, 1],
    ],
    [[[]], [[1]]],
    [JSON.parse('{"__proto__":{"a":1}}'), JSON.parse('{"__proto__":{"a":2}}')],
    [{ a: {} }, JSON.parse('{"__proto__":{}}')],
    [{}, { toString: 'a' }],
  ]) {
    it(`takes ${JSON.stringify(next)} after ${JSON.stringify(before)} for another`, () => {
      const expected = copy(next);
      const shared: unknown = shareEqualParts<unknown>(before, next);
      assert.equal(shared, next);
      assert.deepEqual(shared, expected);
    });
  }

  it('changes no answer, whatever it holds, and keeps one that is equal', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        // JSON text has no -0.
        const [before, next] = [copy(one), copy(other)];
        const [beforeCopy, nextCopy] = [copy(before), copy(next)];
        assert.deepEqual(shareEqualParts(before, next), nextCopy);
        assert.deepEqual(before, beforeCopy);
        assert.equal(shareEqualParts(before, copy(before)), before);
      }),
    );
  });
});
