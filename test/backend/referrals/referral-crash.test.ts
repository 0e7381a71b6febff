import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { TenantStore } from '../../../demo/backend/db/transaction.ts';
import { referralActions, type CrashPlan } from '../crash/crash-scenario.ts';
import { CrashTest, crashCount, crashPlans } from '../crash/crash-test.ts';

const count = crashCount(32, 2000);
const limit = 100_000;

/** A campaign of which there is enough for every story, and whose count is kept. */
const addCrashCampaign = (store: TenantStore): Promise<void> =>
  store.ownerTransaction('northpeak', async (tx) => {
    const { tenant: _tenant, ...first } = await tx
      .selectFrom('referral_campaign')
      .selectAll()
      .where('campaign', '=', 'introduce')
      .executeTakeFirstOrThrow();
    await tx
      .insertInto('referral_campaign')
      .values({
        ...first,
        campaign: 'kill',
        position: 99,
        form: JSON.stringify(first.form),
        rewards: JSON.stringify(first.rewards),
        period: JSON.stringify(first.period),
        display: JSON.stringify(first.display),
        limits: JSON.stringify([{ per: 'account', span: 'lifetime', of: limit }]),
      })
      .execute();
  });

const statusOf: Readonly<Partial<Record<CrashPlan['action'], string>>> = {
  refer: 'submitted',
  withdraw: 'withdrawn',
  win: 'won',
};

describe('the server is killed inside a referral', () => {
  let crash: CrashTest;
  before(async () => {
    crash = await CrashTest.start(addCrashCampaign);
  });
  after(() => crash.stop());

  const readDatabase = () =>
    crash.store.transaction('northpeak', async (tx) => {
      const referrals = await tx.selectFrom('referral').selectAll().where('campaign', '=', 'kill').execute();
      const own = new Set(referrals.map(({ referral }) => referral));
      const mine = <T extends { readonly referral: string }>(rows: readonly T[]) =>
        rows.filter(({ referral }) => own.has(referral));
      return {
        referrals,
        events: mine(await tx.selectFrom('referral_event').selectAll().orderBy('step').execute()),
        rewards: mine(await tx.selectFrom('referral_reward').selectAll().execute()),
        people: mine(await tx.selectFrom('referral_person').selectAll().execute()),
        keys: await tx.selectFrom('idempotency').select(['key', 'answer']).execute(),
        used: (
          await tx
            .selectFrom('referral_count')
            .select('used')
            .where('campaign', '=', 'kill')
            .executeTakeFirst()
        )?.used,
      };
    });

  test(`${count} interrupted writes: nothing that was answered is lost, nothing is there twice, and nobody earns without winning`, async (t) => {
    const outcomes = await crash.run(t, crashPlans(referralActions, count, 20261122));
    const { referrals, events, rewards, people, keys, used } = await readDatabase();
    let [lost, doubled, torn, abandoned, late] = [0, 0, 0, 0, 0];
    for (const { plan, key, id, status } of outcomes) {
      const domain = `kill-${plan.number}.example`;
      const rows = referrals.filter((each) => each.domain === domain);
      const row = rows[0];
      if (rows.length > 1) doubled += 1;
      const done = row?.status === statusOf[plan.action];
      if (id === undefined) abandoned += 1;
      else if (row?.referral !== id || !done || status !== row.status) lost += 1;
      if (id === undefined && done) late += 1;
      const kept = keys.filter((each) => each.key === key);
      // The console keeps no key; of all others the key, the answer and the effect are there, or none.
      if (
        plan.action !== 'win' &&
        (kept.length !== Number(done) || kept.some(({ answer }) => answer === null))
      )
        torn += 1;
    }
    for (const { referral, steps: count, status } of referrals) {
      const own = events.filter((each) => each.referral === referral);
      const earned = rewards.filter((each) => each.referral === referral);
      const whole =
        own.length === count &&
        own.at(-1)?.what === status &&
        earned.length === (status === 'won' ? 2 : 0) &&
        people.some((each) => each.referral === referral);
      if (!whole) torn += 1;
    }
    t.diagnostic(
      `lost: ${lost}, doubled: ${doubled}, torn: ${torn}; given up: ${abandoned}, of which ${late} had been done`,
    );
    t.diagnostic(`counted ${used} = sent ${referrals.length}; rewards ${rewards.length}`);
    assert.deepEqual([lost, doubled, torn], [0, 0, 0]);
    assert.equal(used, referrals.length, 'a limit counts what was sent, and nothing else');
  });
});
