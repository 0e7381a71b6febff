import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Ladder } from '../../../src/contract/ladder.ts';
import { Standing } from '../../../src/contract/standing.ts';
import { isConditionMet } from '../../../demo/backend/standing/entitlement.ts';
import type { ActivityEntry, TierCondition } from '../../../demo/backend/standing/tier-rules.ts';
import {
  bearer,
  engines,
  get,
  identityOf,
  startBackend,
  today,
  type SeededBackend,
} from '../seeded-backend.ts';
import { BackendTestClient } from '../test-client.ts';

const entry = (kind: string, quantity: number, on = '2026-11-01'): ActivityEntry => ({
  id: `${kind}-${on}`,
  kind,
  amount: 0,
  quantity,
  on,
  recordedOn: on,
  reverses: null,
});
const returns: TierCondition = {
  id: 'returns',
  counts: 'returns',
  measure: 'latest',
  target: 50,
  window: { kind: 'lifetime' },
  goal: { direction: 'at_most', scale: 1, unit: '%' },
};
const day = '2026-11-21';

describe('a condition with a goal', () => {
  test('that is a limit is met at the limit, and not above it', () => {
    assert.equal(isConditionMet(returns, [entry('returns', 51)], day), false);
    assert.equal(isConditionMet(returns, [entry('returns', 50)], day), true);
  });

  test('is not met by a figure that was never measured, whichever way it is read', () => {
    assert.equal(isConditionMet(returns, [], day), false);
    assert.equal(isConditionMet({ ...returns, goal: {} }, [], day), false);
  });

  test('takes the figure measured last, not the sum', () => {
    const entries = [entry('returns', 90, '2026-10-01'), entry('returns', 20, '2026-11-01')];
    assert.equal(isConditionMet(returns, entries, day), true);
  });

  test('is not met while a part of it is missing', () => {
    const part: TierCondition = {
      ...returns,
      id: 'part',
      counts: 'part',
      measure: 'quantity',
      target: 2,
      goal: {},
    };
    const whole: TierCondition = { ...part, counts: 'whole', target: 6, goal: { parts: [part] } };
    assert.equal(isConditionMet(whole, [entry('whole', 6), entry('part', 1)], day), false);
    assert.equal(isConditionMet(whole, [entry('whole', 6), entry('part', 2)], day), true);
  });
});

for (const engine of engines)
  describe(`figures of contract 1.1 on ${engine}`, () => {
    let backend: SeededBackend;
    let client: BackendTestClient;
    before(async () => {
      backend = await startBackend(engine);
      client = new BackendTestClient(backend);
    });
    after(() => backend.close());

    const standing = async (who = 'ece', lang = 'en') => {
      const authorization = await bearer(identityOf(who), today);
      const asked = get('/loyalty/standing', { authorization, 'accept-language': lang });
      return client.expectOk(Standing, client.app(asked));
    };

    test('each requirement is told with its part, limit, decimals, share, plan and alternatives', async () => {
      const { requirements = [] } = await standing();
      const shown = requirements.map((each) => {
        const { id, current, target, met, direction, group, parts, remaining } = each ?? {};
        return { id, current, target, met, direction, group, parts, remaining };
      });
      const none = { direction: undefined, group: undefined, parts: undefined, remaining: undefined };
      assert.deepEqual(shown.slice(1), [
        {
          ...none,
          id: 'operators',
          current: { amount: 4 },
          target: { amount: 6 },
          remaining: { amount: 2 },
          met: false,
          parts: [
            { label: 'of these technicians', target: { amount: 2 }, current: { amount: 1 }, met: false },
          ],
        },
        {
          ...none,
          id: 'returns',
          current: { amount: 42, scale: 1, unit: '%' },
          target: { amount: 50, scale: 1, unit: '%' },
          direction: 'at_most',
          met: true,
        },
        {
          ...none,
          id: 'satisfaction',
          current: { amount: 45, scale: 1 },
          target: { amount: 42, scale: 1 },
          met: true,
        },
        { ...none, id: 'plan', current: undefined, target: undefined, met: true },
        {
          ...none,
          id: 'audits',
          current: { amount: 1 },
          target: { amount: 1 },
          met: true,
          group: { id: 'audited', join: 'all', within: { id: 'proof', join: 'any' } },
        },
        {
          ...none,
          id: 'greenShare',
          current: { amount: 365, scale: 1, unit: '%' },
          target: { amount: 400, scale: 1, unit: '%' },
          remaining: { amount: 35, scale: 1, unit: '%' },
          met: false,
          group: { id: 'audited', join: 'all', within: { id: 'proof', join: 'any' } },
        },
        {
          ...none,
          id: 'references',
          current: { amount: 0 },
          target: { amount: 2 },
          remaining: { amount: 2 },
          met: false,
          group: { id: 'referred', join: 'all', within: { id: 'proof', join: 'any' } },
        },
      ]);
    });

    test('tracks are the account’s own, in the reader’s language, with requirements of their own', async () => {
      const { tracks = [] } = await standing();
      assert.deepEqual(
        tracks.map(({ id, label, status, level, requirements }) => [
          id,
          label,
          status,
          level,
          requirements?.length,
        ]),
        [
          ['automation', 'Automation', 'earned', 'Advanced', 1],
          ['energy', 'Energy saving', 'open', undefined, 2],
        ],
      );
      assert.deepEqual((await standing('ece', 'tr')).tracks?.[0]?.level, 'İleri');
      assert.deepEqual((await standing('ece', 'es')).tracks?.[1]?.label, 'Ahorro de energía');
      assert.equal((await standing('okan')).tracks, undefined, 'of another account');
      assert.equal((await standing('marta')).tracks, undefined, 'of another program');
    });

    test('the ladder names its benefits, so that it can be read as a table', async () => {
      const authorization = await bearer(identityOf('ece'), today);
      const asked = get('/loyalty/tiers', { authorization, 'accept-language': 'es' });
      const { items } = await client.expectOk(Ladder, client.app(asked));
      assert.deepEqual(
        items.map(({ benefits = [] }) => benefits.map(({ key, label }) => [key, label])),
        [
          [['parts', 'Repuestos']],
          [
            ['parts', 'Repuestos'],
            ['training', 'Formación de operarios'],
          ],
          [['engineer', 'Técnico de servicio']],
        ],
      );
      const parts = items[2]?.requirements?.[1]?.parts;
      assert.deepEqual(parts, [{ label: 'de ellos, técnicos', target: { amount: 2 } }]);
    });
  });
