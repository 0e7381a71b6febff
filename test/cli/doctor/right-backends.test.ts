import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose } from '../../../src/cli/doctor/diagnose.ts';
import { scenarios, type ScenarioName } from '../../../src/mock/index.ts';
import { body, put, type JsonSample } from './breakage.ts';
import { examineBroken, failedIds, fullOptions } from './examine.ts';
import { serveBackend, type BackendReply } from './right-backend.ts';

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

const tooMany = (retryAfter: string): BackendReply => ({
  status: 429,
  headers: {
    'content-type': 'application/problem+json',
    'laurel-contract': '1',
    'cache-control': 'no-store',
    'retry-after': retryAfter,
  },
  body: { status: 429, code: 'rate_limited', requestId: 'r' },
});

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

describe('a right backend with a rate limit', () => {
  test('has no fault: the doctor waits as long as it is told, and asks again, writes too', async () => {
    let left = 5;
    const limited = new Set<string>();
    const [waits, steps]: [Set<number>, string[]] = [new Set(), []];
    const backend = await serveBackend({
      instead: ({ method }) => {
        left -= 1;
        if (left >= 0) return undefined;
        limited.add(method);
        return tooMany('7');
      },
    });
    const diagnosis = await diagnose(
      { ...fullOptions(backend.endpoint), write: true },
      {
        progress: (line) => void steps.push(line),
        wait: (ms) => {
          waits.add(ms);
          left = 5;
          return Promise.resolve();
        },
      },
    );
    await backend.close();
    assert.deepEqual([failedIds(diagnosis, 'fault'), failedIds(diagnosis, 'gap')], [[], []]);
    assert.deepEqual([...waits], [7000]);
    assert.ok(limited.has('GET') && limited.has('POST'), [...limited].join());
    assert.ok(steps.some((line) => /^POST \/\S+: 429, sent again after 7 s$/.test(line)));
    assert.equal(backend.requests.length, diagnosis.requests);
    assert.deepEqual(diagnosis.remains, ['an empty draft of the survey capacity-2027']);
  });

  test('is asked again once', async () => {
    let asked = 0;
    const diagnosis = await examineBroken(
      {
        instead: ({ path }) => {
          if (path !== '/standing') return undefined;
          asked += 1;
          return tooMany('0');
        },
      },
      { only: new Set(['session', 'standing']) },
    );
    assert.deepEqual([asked, failedIds(diagnosis, 'fault')], [2, ['answer/status']]);
  });
});

describe('what is right, and looks wrong', { concurrency: 2 }, () => {
  test('a capital before a quotation mark or a space is no broken UTF-8', async () => {
    const summary = '«SMÅ» og STÅ\u00a0FAST';
    const diagnosis = await examineBroken(put('/perks', 'items.0', { summary }), {
      only: new Set(['session', 'perks']),
    });
    assert.deepEqual(failedIds(diagnosis, 'fault'), []);
  });

  test('moments are sorted as moments, whatever their offsets', async () => {
    const isShuffled = async (...times: readonly string[]): Promise<boolean> => {
      const twoRows = body('/claims', (reply) => {
        const rows = (reply['items'] as JsonSample[]).slice(0, 2);
        return { ...reply, items: rows.map((row, index) => ({ ...row, requestedAt: times[index] })) };
      });
      const diagnosis = await examineBroken(twoRows, { only: new Set(['session', 'claims']) });
      return failedIds(diagnosis, 'hint').includes('pages/order');
    };
    const [later, earlier] = ['2026-03-01T23:30:00-05:00', '2026-03-02T01:00:00+02:00'];
    assert.deepEqual([await isShuffled(later, earlier), await isShuffled(earlier, later)], [false, true]);
    assert.deepEqual(
      [await isShuffled(later, '2026-03-01'), await isShuffled(later, '2026-03-02')],
      [false, true],
    );
  });
});

describe('the mock kit', { concurrency: 2 }, () => {
  const wellFormed = [
    'silver-spend',
    'volume-any',
    'hidden-money',
    'met',
    'kept',
    'lifetime',
    'at-risk',
    'grace',
    'platinum',
    'no-tier',
    'invited',
    'suspended',
    'perks-more',
    'perks-viewer',
    'referrals-states',
    'referrals-fields',
    'board-teams',
    'board-lower',
    'survey-every-kind',
  ] as const satisfies readonly ScenarioName[];
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
