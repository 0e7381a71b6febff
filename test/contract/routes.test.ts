import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { queries, reads, routes, updates, writes } from '../../src/contract/routes.ts';

describe('the registry of routes', () => {
  const all = Object.values(routes);

  it('names each route by its id, and sorts it into one kind', () => {
    assert.deepEqual(
      Object.keys(routes),
      all.map(({ id }) => id),
    );
    const sorted = [reads, writes, updates, queries].flatMap((kind) => kind.map(({ id }) => id));
    assert.deepEqual(sorted.sort(), Object.keys(routes).sort());
    assert.deepEqual(
      queries.map(({ id }) => id),
      ['checkReferral', 'uploadChallengeFile', 'quoteReward'],
    );
  });

  it('has no two of the same method and path, and all below the endpoint', () => {
    assert.equal(new Set(all.map(({ method, path }) => `${method} ${path}`)).size, all.length);
    for (const { path } of all) assert.match(path, /^(\/([a-z-]+|{id}))+$/);
  });

  it('fills in the parameters of every route that has any', () => {
    for (const route of all) {
      const takes = route.path.includes('{') || 'query' in route;
      assert.equal('address' in route, takes, route.id);
    }
  });

  it('has reads alone in what a write changes, and finds by key only where the key is a parameter', () => {
    const ids = new Set<string>(reads.map(({ id }) => id));
    for (const write of writes) {
      assert.ok(write.changes.length > 0);
      for (const id of write.changes) assert.ok(ids.has(id), `${write.id} changes ${id}`);
      if ('finder' in write) assert.ok(write.finder.query.includes('key'));
    }
  });
});
