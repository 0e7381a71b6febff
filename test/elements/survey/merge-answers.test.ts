import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { SurveyAnswers } from '../../../src/contract/index.ts';
import {
  hasSameAnswers,
  mergeAnswers,
  type AnswerVersions,
} from '../../../src/elements/survey/response/merge-answers.ts';

const merged = (versions: Partial<AnswerVersions>): [SurveyAnswers, readonly string[]] => {
  const { local, conflicts } = mergeAnswers({ base: {}, local: {}, server: {}, ...versions });
  return [local, conflicts];
};

describe('two versions of the answers', () => {
  test('keep what only one of them has', () => {
    assert.deepEqual(merged({ local: { b: 'here' }, server: { a: ['x'] } }), [{ a: ['x'], b: 'here' }, []]);
  });

  test('take the side that changed, and what it took away', () => {
    const base = { a: 'old', b: 'old', c: 'old' };
    assert.deepEqual(
      merged({ base, local: { a: 'new', b: 'old', c: '' }, server: { a: 'old', b: 'new', c: 'old' } }),
      [{ a: 'new', b: 'new', c: '' }, []],
    );
    assert.deepEqual(merged({ base, local: base, server: { a: 'old' } })[0], { a: 'old' });
  });

  test('keep each list of a matrix, and each comment, by itself', () => {
    const base = { open: { north: ['mon'], west: ['fri'] }, 'rate.comment': 'Old' };
    const local = { open: { north: ['mon', 'tue'], west: ['fri'] }, 'rate.comment': 'Old', rate: '3' };
    const server = { open: { north: ['mon'], west: [] }, 'rate.comment': 'New' };
    assert.deepEqual(merged({ base, local, server }), [
      { open: { north: ['mon', 'tue'], west: [] }, rate: '3', 'rate.comment': 'New' },
      [],
    ]);
    assert.deepEqual(
      merged({ base, local: { 'rate.comment': 'Here' }, server: { 'rate.comment': 'There' } })[1],
      ['rate'],
    );
  });

  test('ask about what both changed otherwise, and about nothing else', () => {
    const versions = { base: { a: '1' }, local: { a: '2', b: 'x' }, server: { a: '3', c: 'y' } };
    assert.deepEqual(mergeAnswers(versions), {
      local: { a: '2', b: 'x', c: 'y' },
      server: { a: '3', b: 'x', c: 'y' },
      conflicts: ['a'],
    });
    assert.deepEqual(merged({ base: { a: '1' }, local: { a: '' }, server: { a: '3' } })[1], ['a']);
    assert.deepEqual(merged({ local: { a: '2' }, server: { a: '2' } })[1], []);
  });

  test('are merged row by row in a matrix', () => {
    assert.deepEqual(merged({ local: { m: { cost: '1' } }, server: { m: { time: '2' } } }), [
      { m: { cost: '1', time: '2' } },
      [],
    ]);
    const { local, server, conflicts } = mergeAnswers({
      base: {},
      local: { m: { cost: '1', time: '1' } },
      server: { m: { time: '2', care: '3' } },
    });
    assert.deepEqual(
      [local, server, conflicts],
      [{ m: { cost: '1', time: '1', care: '3' } }, { m: { cost: '1', time: '2', care: '3' } }, ['m']],
    );
  });

  test('keep an own option and its text together', () => {
    const local = { a: 'own', 'a.other': 'By mule' };
    const server = { a: 'own', 'a.other': 'On foot' };
    const result = mergeAnswers({ base: {}, local, server });
    assert.deepEqual(result, { local, server, conflicts: ['a'] });
    assert.deepEqual(merged({ base: { a: 'x' }, local, server: { a: 'x' } })[0], local);
  });

  test('lose no answer, and are one where nothing is asked', () => {
    const answer = fc.constantFrom<SurveyAnswers[string]>(
      '',
      'x',
      'y',
      ['x'],
      ['y', 'x'],
      { r: 'x' },
      { r: 'y', s: 'x' },
    );
    const answers = fc.dictionary(fc.constantFrom('a', 'b', 'b.other', '__proto__', 'c'), answer, {
      maxKeys: 5,
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(answers, answers, answers, (base, local, server) => {
        const result = mergeAnswers({ base, local, server });
        if (result.conflicts.length === 0) assert.ok(hasSameAnswers(result.local, result.server));
        assert.ok(hasSameAnswers(mergeAnswers({ base, local, server: base }).local, local));
        assert.ok(hasSameAnswers(mergeAnswers({ base, local: base, server }).local, server));
        const swapped = mergeAnswers({ base, local: server, server: local });
        assert.deepEqual([...swapped.conflicts].sort(), [...result.conflicts].sort());
        assert.ok(hasSameAnswers(swapped.local, result.server));
      }),
      { numRuns: 2_000 },
    );
  });
});
