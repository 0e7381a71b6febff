import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { RunningServer } from '../../../demo/backend/serve.ts';
import { diagnose, type Diagnosis } from '../../../src/cli/doctor/diagnose.ts';
import { serveDemo } from '../../support/serve-demo.ts';
import { failedIds } from './examine.ts';
import { portal } from './right-backend.ts';

describe('the reference backend', () => {
  let served: RunningServer;
  before(async () => {
    served = await serveDemo({ origins: [portal] });
  });
  after(() => served.close());

  const tokenOf = async (member: string): Promise<string> => {
    const headers = { 'Content-Type': 'application/json' };
    const asked = await fetch(`${served.url}/demo/token`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ member }),
    });
    return (await asked.json()).token;
  };
  const examine = async (member: string, other: string, write: boolean): Promise<Diagnosis> =>
    diagnose({
      endpoint: `${served.url}/loyalty`,
      tokenCommand: `echo ${await tokenOf(member)}`,
      otherTokenCommand: `echo ${await tokenOf(other)}`,
      origin: portal,
      write,
      json: false,
      timeoutMs: 60_000,
    });
  const served3 = ({ widgets }: Diagnosis): string[] =>
    widgets.filter(({ level }) => level === 3).map(({ widget }) => widget.tag);

  test('reaches L3 without a fault or gap, read only', async () => {
    const diagnosis = await examine('deniz', 'selin', false);
    assert.deepEqual([failedIds(diagnosis, 'fault'), failedIds(diagnosis, 'gap')], [[], []]);
    assert.deepEqual(served3(diagnosis), [
      'laurel-tier-badge',
      'laurel-perk-list',
      'laurel-referral-form',
      'laurel-survey',
      'laurel-leaderboard',
    ]);
  });

  test('does each write once, and what can be cancelled is cancelled', async () => {
    const diagnosis = await examine('deniz', 'selin', true);
    assert.deepEqual([failedIds(diagnosis, 'fault'), failedIds(diagnosis, 'gap')], [[], []]);
    assert.ok(
      diagnosis.widgets
        .filter(({ isServed }) => isServed)
        .every(({ isProven, level }) => isProven && level === 3),
    );
    assert.deepEqual(diagnosis.remains, ['an empty draft of the survey capacity']);
  });

  test('tells a viewer and a stranger apart from a fault', async () => {
    for (const [member, other] of [
      ['can', 'isa'],
      ['rosa', 'deniz'],
    ] as const) {
      const diagnosis = await examine(member, other, true);
      assert.deepEqual([failedIds(diagnosis, 'fault'), failedIds(diagnosis, 'gap')], [[], []], member);
    }
  });
});
