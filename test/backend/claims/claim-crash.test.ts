import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import type { TenantStore } from '../../../demo/backend/db/transaction.ts';
import { claimActions, type CrashPlan } from '../crash/crash-scenario.ts';
import { CrashTest, crashCount, crashPlans } from '../crash/crash-test.ts';

const count = crashCount(40, 2000);

/** Two perks of which there is enough for every story. */
const addCrashPerks = (store: TenantStore): Promise<void> =>
  store.ownerTransaction('northpeak', async (tx) => {
    const perk = { form: '[]', display: '{}', claimable: true };
    const year = JSON.stringify({ kind: 'calendar_year' });
    await tx
      .insertInto('perk')
      .values([
        { ...perk, perk: 'kill-seat', kind: 'event', position: 901, approval: false },
        {
          ...perk,
          perk: 'kill-quota',
          kind: 'consulting',
          position: 902,
          approval: true,
          quota_limit: 100_000,
          quota_span: year,
        },
      ])
      .execute();
    const starts_at = new Date('2027-06-01T08:00:00Z');
    await tx
      .insertInto('perk_event')
      .values({
        perk: 'kill-seat',
        starts_at,
        ends_at: new Date('2027-06-01T16:00:00Z'),
        time_zone: 'Europe/Oslo',
        capacity: 100_000,
        taken: 0,
      })
      .execute();
  });

const lineOf: Readonly<Partial<Record<CrashPlan['action'], string>>> = {
  seat: 'requested',
  quota: 'requested',
  approve: 'approved',
  decline: 'declined',
  cancel: 'cancelled',
};
const statusOf: Readonly<Partial<Record<CrashPlan['action'], string>>> = {
  seat: 'scheduled',
  quota: 'awaiting_approval',
  approve: 'approved',
  decline: 'declined',
  cancel: 'cancelled',
};

describe('the server is killed inside a write', () => {
  let crash: CrashTest;
  before(async () => {
    crash = await CrashTest.start(addCrashPerks);
  });
  after(() => crash.stop());

  const readDatabase = () =>
    crash.store.transaction('northpeak', async (tx) => ({
      claims: await tx.selectFrom('claim').selectAll().where('perk', 'like', 'kill-%').execute(),
      lines: await tx.selectFrom('claim_entry').selectAll().where('key', 'like', 'key-%').execute(),
      keys: await tx.selectFrom('idempotency').select(['key', 'answer']).execute(),
      used:
        (await tx.selectFrom('perk_quota').select('used').where('perk', '=', 'kill-quota').executeTakeFirst())
          ?.used ?? 0,
      taken:
        (await tx.selectFrom('perk_event').select('taken').where('perk', '=', 'kill-seat').executeTakeFirst())
          ?.taken ?? 0,
      waiting: (
        await sql<{ held: number }>`select count(*)::int as held from pg_locks where not granted`.execute(tx)
      ).rows[0]?.held,
    }));

  test(`${count} interrupted writes: nothing that was answered is lost, nothing is there twice, and what is used is what is held`, async (t) => {
    const outcomes = await crash.run(t, crashPlans(claimActions, count, 20261121));
    const { claims, lines, keys, used, taken, waiting } = await readDatabase();
    let [lost, doubled, torn, abandoned, late] = [0, 0, 0, 0, 0];
    for (const { plan, key, id: claim, status } of outcomes) {
      const own = lines.filter((line) => line.key === key && line.what === lineOf[plan.action]);
      const kept = keys.filter((each) => each.key === key);
      if (own.length > 1 || new Set(own.map((line) => line.claim)).size > 1) doubled += 1;
      if (own.length !== kept.length || kept.some(({ answer }) => answer === null)) torn += 1;
      if (claim === undefined) abandoned += 1;
      else {
        const row = claims.find((each) => each.claim === claim);
        if (own[0]?.claim !== claim || row?.status !== statusOf[plan.action] || status !== row?.status)
          lost += 1;
      }
      if (claim === undefined && own.length === 1) late += 1;
    }
    const held = (perk: string) =>
      claims.filter((each) => each.perk === perk && !/declined|cancelled/.test(each.status)).length;
    t.diagnostic(
      `lost: ${lost}, doubled: ${doubled}, torn: ${torn}; given up: ${abandoned}, of which ${late} had been done`,
    );
    t.diagnostic(
      `seats taken ${taken} = held ${held('kill-seat')}; quota used ${used} = held ${held('kill-quota')}`,
    );
    assert.deepEqual([lost, doubled, torn], [0, 0, 0]);
    assert.deepEqual([taken, used, waiting], [held('kill-seat'), held('kill-quota'), 0]);
    for (const { claim, steps: count } of claims)
      assert.equal(lines.filter((line) => line.claim === claim).length, count, `the ledger of ${claim}`);
  });
});
