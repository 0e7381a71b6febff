import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isWrite, routes } from '../../src/contract/routes.ts';
import { matchRoutes } from '../../src/mock/router.ts';

describe('the router of the mock', () => {
  it('finds every route of the contract by its path, with its parameters', () => {
    for (const route of Object.values(routes)) {
      const found = matchRoutes(route.path.replaceAll(/{(\w+)}/g, 'the%20$1'));
      const match = found.find(({ id }) => id === route.id);
      assert.ok(match, route.id);
      assert.equal(match.method, route.method);
      assert.equal(match.keyed, isWrite(route), route.id);
      const params = [...route.path.matchAll(/{(\w+)}/g)].map(([, name = '']) => [name, `the ${name}`]);
      assert.deepEqual(match.params, Object.fromEntries(params));
    }
  });

  it('finds both methods of a path, and nothing for a path that the contract does not know', () => {
    assert.deepEqual(
      matchRoutes('/referrals/').map(({ id }) => id),
      ['referrals', 'refer'],
    );
    assert.deepEqual(matchRoutes('/referrals/a/b/c'), []);
    assert.deepEqual(matchRoutes('/nothing'), []);
  });
});
