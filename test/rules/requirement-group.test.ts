import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Requirements, type Requirement } from '../../src/contract/requirements.ts';
import { groupRequirements, requirementsMet } from '../../src/rules/requirement-groups.ts';
import { arbitraryOf, runs } from '../support/schema-arbitrary.ts';

const condition = (id: string, met?: boolean, group?: Requirement['group']): Requirement => ({
  id,
  target: { amount: 1 },
  ...(met !== undefined && { met }),
  ...(group && { group }),
});
const any = { id: 'volume', join: 'any' } as const;
const all = { id: 'people', join: 'all' } as const;

describe('conditions of a tier', () => {
  it('that could not be read stand alone, and never count as met', () => {
    assert.deepEqual(groupRequirements([null]), [{ join: 'all', conditions: [null] }]);
    assert.equal(requirementsMet([null]), false);
    assert.equal(requirementsMet([condition('a', true), null]), false);
  });

  it('of which nobody says whether they are met are not met', () => {
    assert.equal(requirementsMet([condition('a')]), false);
    assert.equal(requirementsMet([condition('a', undefined, any), condition('b', undefined, any)]), false);
  });

  it('without a group are all needed, each alone', () => {
    const list = [condition('a', true), condition('b', true)];
    assert.deepEqual(
      groupRequirements(list).map(({ conditions }) => conditions.length),
      [1, 1],
    );
    assert.equal(requirementsMet(list), true);
    assert.equal(requirementsMet([...list, condition('c', false)]), false);
  });

  it('joined by any need one, by all need every one, and every group is needed', () => {
    const [yes, no] = [condition('a', true, any), condition('b', false, any)];
    assert.equal(requirementsMet([yes, no]), true);
    assert.equal(requirementsMet([no]), false);
    assert.equal(requirementsMet([condition('c', true, all), condition('d', false, all)]), false);
    assert.equal(requirementsMet([yes, no, condition('c', true, all)]), true);
    assert.equal(requirementsMet([yes, no, condition('c', false, all)]), false);
    assert.equal(requirementsMet([yes, condition('e', false)]), false);
  });

  it('keep the order in which each group first appears, although its parts lie apart', () => {
    const list = [
      condition('a', true, any),
      condition('b'),
      condition('c', true, all),
      condition('d', true, any),
    ];
    assert.deepEqual(
      groupRequirements(list).map(({ join, conditions }) => [join, ...conditions.map((one) => one?.id)]),
      [
        ['any', 'a', 'd'],
        ['all', 'b'],
        ['all', 'c'],
      ],
    );
  });

  it('that are alternatives need one group, whole', () => {
    const way = (id: string) => ({ id, join: 'all', within: { id: 'ways', join: 'any' } }) as const;
    const [first, second] = [way('a'), way('b')];
    const open = [
      condition('a1', true, first),
      condition('a2', false, first),
      condition('b1', false, second),
    ];
    assert.equal(requirementsMet(open), false);
    assert.equal(requirementsMet([...open.slice(0, 2), condition('b1', true, second)]), true);
    assert.equal(
      requirementsMet([...open.slice(0, 2), condition('b1', true, second), condition('c', false)]),
      false,
    );
    assert.deepEqual(
      groupRequirements(open).map(({ alternatives }) => alternatives),
      ['ways', 'ways'],
    );
  });

  it('within a group of all are needed each', () => {
    const within = (id: string) => ({ id, join: 'any', within: { id: 'both', join: 'all' } }) as const;
    assert.equal(
      requirementsMet([condition('a', true, within('x')), condition('b', false, within('y'))]),
      false,
    );
    assert.equal(
      requirementsMet([condition('a', true, within('x')), condition('b', true, within('y'))]),
      true,
    );
  });

  it('of which there are none are met: there is nothing to do', () => {
    assert.deepEqual(groupRequirements([]), []);
    assert.equal(requirementsMet([]), true);
  });

  it('are neither lost nor doubled by grouping, whatever they are', () => {
    fc.assert(
      fc.property(arbitraryOf(Requirements), (list) => {
        const grouped = groupRequirements(list).flatMap(({ conditions }) => conditions);
        assert.equal(grouped.length, list.length);
        assert.deepEqual(new Set(grouped), new Set(list));
      }),
      { numRuns: runs(300, 5000) },
    );
  });
});
