import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { parseReply } from '../../../src/client/http/parse-reply.ts';
import { openEnum } from '../../../src/contract/core/scalars.ts';
import { Problem } from '../../../src/contract/core/problem.ts';
import { sessionRoute, standingRoute } from '../../../src/contract/compiled/index.ts';

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
    assert.deepEqual(await parseReply(standingRoute, standing), { data: standing, skipped: [] });
    const session = {
      program: { id: 'p', name: 'P', tone: 'shouting' },
      account: { id: 'a', name: 'A' },
      member: { id: 'm', displayName: 'M', roles: ['wizard'] },
    };
    assert.deepEqual((await parseReply(sessionRoute, session)).data, session);
    assert.equal(z.parse(Problem, { code: 'out_of_moons' }).code, 'out_of_moons');
  });
});
