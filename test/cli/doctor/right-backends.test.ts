import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose } from '../../../src/cli/doctor/diagnose.ts';
import { scenarios, type ScenarioName } from '../../../src/mock/index.ts';
import { examineBroken, failedIds, fullOptions } from './examine.ts';
import { serveBackend } from './right-backend.ts';

const levels = (widgets: Awaited<ReturnType<typeof diagnose>>['widgets']): string[] =>
  widgets.map(({ widget, level }) => `${widget.tag.replace('laurel-', '')} ${level ?? '–'}`);

const all = [
  'tier-badge',
  'perk-list',
  'referral-form',
  'survey',
  'leaderboard',
  'wallet',
  'challenge-list',
  'reward-list',
];

describe('a right backend', { concurrency: 2 }, () => {
  test('reaches L3 with every widget, without a fault or gap, and gets nothing but reads and preflights', async () => {
    const backend = await serveBackend();
    const diagnosis = await diagnose(fullOptions(backend.endpoint));
    await backend.close();
    assert.deepEqual([failedIds(diagnosis, 'fault'), failedIds(diagnosis, 'gap')], [[], []]);
    assert.deepEqual(
      levels(diagnosis.widgets),
      all.map((tag) => `${tag} 3`),
    );
    assert.deepEqual([...new Set(backend.requests.map(({ method }) => method))].sort(), ['GET', 'OPTIONS']);
    assert.ok(backend.requests.every(({ body }) => body === ''));
    assert.equal(backend.requests.length, diagnosis.requests);
    assert.ok(diagnosis.widgets.some(({ isProven }) => !isProven));
  });

  test('is written to where that is asked for, and everything is taken back but what is named', async () => {
    const backend = await serveBackend();
    const diagnosis = await diagnose({ ...fullOptions(backend.endpoint), write: true });
    const asked = async (path: string): Promise<{ items: { id: string; status: string }[] }> => {
      const headers = { Authorization: 'Bearer token-of-member-a' };
      return (await fetch(`${backend.endpoint}${path}`, { headers })).json();
    };
    const [claims, referrals] = [await asked('/claims'), await asked('/referrals')];
    await backend.close();
    assert.deepEqual([failedIds(diagnosis, 'fault'), failedIds(diagnosis, 'gap')], [[], []]);
    assert.deepEqual(diagnosis.remains, ['an empty draft of the survey capacity-2027']);
    assert.ok(diagnosis.widgets.every(({ isProven, level }) => isProven && level === 3));
    const made = [...claims.items, ...referrals.items].filter(({ id }) => /-1\d{3}$/.test(id));
    assert.deepEqual([...new Set(made.map(({ status }) => status))].sort(), ['cancelled', 'withdrawn']);
  });

  test('is asked for no more than --only names', async () => {
    const backend = await serveBackend();
    const diagnosis = await diagnose({
      ...fullOptions(backend.endpoint),
      only: new Set(['session', 'standing', 'ladder']),
    });
    await backend.close();
    assert.deepEqual(levels(diagnosis.widgets), ['tier-badge 3']);
    const others = backend.requests
      .map(({ path }) => path)
      .filter((path) => !/^\/(session|standing|tiers|laurel-doctor-unknown)$/.test(path));
    // The preflight of a write is asked where writes are served, whatever is examined.
    assert.deepEqual(
      others.filter((path) => !/\/any\//.test(path)),
      [],
    );
  });
});

describe('the mock kit', { concurrency: 2 }, () => {
  const wellFormed: readonly ScenarioName[] = [
    'silver-spend',
    'volume-any',
    'hidden-money',
    'met',
    'kept',
    'lifetime',
    'at-risk',
    'grace',
    'top',
    'no-tier',
    'invited',
    'suspended',
    'perks-more',
    'perks-viewer',
    'referrals-states',
    'referrals-fields',
    'board-teams',
    'board-lower',
    'survey-all-kinds',
  ].filter((name): name is ScenarioName => name in scenarios);
  for (const name of wellFormed)
    test(`has no fault in ${name}`, async () => {
      const diagnosis = await examineBroken({ scenario: scenarios[name] });
      const told = diagnosis.findings
        .filter(({ check }) => check.severity === 'fault')
        .map(({ check, path, received }) => `${check.id} ${path} ${received}`);
      assert.deepEqual(told, []);
    });

  test('is faulty where a scenario is broken on purpose', async () => {
    const unreadable = await examineBroken({ scenario: scenarios['partly-unreadable'] });
    assert.ok(failedIds(unreadable, 'fault').length > 0);
    const bare = await examineBroken({ scenario: scenarios['level-0'] });
    assert.deepEqual(failedIds(bare, 'fault'), []);
  });
});
