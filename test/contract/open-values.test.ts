import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { readReply } from '../../src/client/reply.ts';
import { openEnum } from '../../src/contract/open-enum.ts';
import { Problem } from '../../src/contract/problem.ts';
import { routes } from '../../src/contract/routes.ts';
import { sessionRoute } from '../../src/contract/session.ts';
import { standingRoute } from '../../src/contract/standing.ts';

describe('an open list of values', () => {
  const status = openEnum('kept', 'open');
  it('takes known values and keeps unknown ones, but nothing that is no text', () => {
    for (const value of ['kept', 'open', 'moon_phase', '', '__proto__'])
      assert.equal(z.parse(status, value), value);
    for (const value of [null, undefined, 1, true, ['kept'], {}])
      assert.ok(!z.safeParse(status, value).success);
  });

  it('keeps a value of next year wherever a backend may say one', async () => {
    const standing = {
      viewer: { membership: { status: 'paused', term: 'handshake' } },
      owner: { kind: 'consortium', name: 'Carriers' },
      tier: { name: 'Gold', kind: 'lottery', artwork: { silhouette: 'heptagon', metal: 'unobtainium' } },
      requirements: [
        { target: { amount: 1 }, current: { hidden: 'region' }, window: { kind: 'moon_phase' } },
      ],
      keep: { status: 'pondering' },
      reason: { at: '2026-11-18', kind: 'alignment' },
    };
    assert.deepEqual(await readReply(standingRoute, standing), { data: standing, skipped: [] });
    const session = {
      program: { id: 'p', name: 'P', tone: 'shouting' },
      account: { id: 'a', name: 'A' },
      member: { id: 'm', displayName: 'M', roles: ['wizard'] },
    };
    assert.deepEqual((await readReply(sessionRoute, session)).data, session);
    assert.equal(z.parse(Problem, { code: 'out_of_moons' }).code, 'out_of_moons');
  });
});

describe('the routes', () => {
  it('have one id and one path each, below the endpoint', () => {
    assert.equal(new Set(routes.map(({ id }) => id)).size, routes.length);
    assert.equal(new Set(routes.map(({ path }) => path)).size, routes.length);
    for (const { path } of routes) assert.match(path, /^(\/[a-z-]+)+$/);
  });
});
