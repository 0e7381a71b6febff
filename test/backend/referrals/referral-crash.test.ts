import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { seedDatabase } from '../../../demo/backend/seed/seed.ts';
import { openPostgres } from '../../../demo/backend/db/database.ts';
import { migrate } from '../../../demo/backend/db/migrate.ts';
import { createTenantStore, type TenantStore } from '../../../demo/backend/db/transaction.ts';
import { startPostgres, type TestPostgres } from '../../support/postgres.ts';
import {
  runCrash,
  referralActions,
  crashPoints,
  type CrashOutcome,
  type CrashPlan,
} from '../crash/crash-scenario.ts';
import { CrashServers } from '../crash/crash-servers.ts';
import { today } from '../seeded-backend.ts';

const long = process.env['LAUREL_LONG'] === '1';
const stories = long ? 2000 : 32;
const lanes = long ? 6 : 4;
const limit = 100_000;

const plans = (): CrashPlan[] => {
  const plan = fc.record({
    action: fc.constantFrom(...referralActions),
    deaths: fc.oneof(
      { weight: 7, arbitrary: fc.array(fc.constantFrom(...crashPoints), { minLength: 1, maxLength: 1 }) },
      { weight: 3, arbitrary: fc.array(fc.constantFrom(...crashPoints), { minLength: 2, maxLength: 3 }) },
    ),
    returns: fc.integer({ min: 0, max: 9 }).map((number) => number < 8),
  });
  const drawn = fc.sample(plan, { seed: Number(process.env['LAUREL_SEED'] ?? 20261122), numRuns: stories });
  // Every action dies at every step at least once, whatever was drawn.
  const each = referralActions.flatMap((action) =>
    crashPoints.map((step) => ({ action, deaths: [step], returns: true })),
  );
  return [...each, ...drawn.slice(each.length)].map((rest, number) => ({ ...rest, number }));
};

/** A campaign of which there is enough for every story, and whose count is kept. */
const stock = (store: TenantStore): Promise<void> =>
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
  let postgres: TestPostgres;
  let store: TenantStore;
  let victims: CrashServers;
  before(async () => {
    postgres = await startPostgres();
    const url = await postgres.database('laurel');
    const db = openPostgres(url);
    store = createTenantStore(db, await migrate(db));
    await seedDatabase(store, today);
    await stock(store);
    victims = await CrashServers.of(url, today, lanes);
  });
  after(async () => {
    await victims.stop();
    await store.close();
    await postgres.stop();
  });

  const tx = () =>
    store.transaction('northpeak', async (read) => {
      const referrals = await read
        .selectFrom('referral')
        .selectAll()
        .where('campaign', '=', 'kill')
        .execute();
      const own = new Set(referrals.map(({ referral }) => referral));
      const mine = <T extends { readonly referral: string }>(rows: readonly T[]) =>
        rows.filter(({ referral }) => own.has(referral));
      return {
        referrals,
        events: mine(await read.selectFrom('referral_event').selectAll().orderBy('step').execute()),
        rewards: mine(await read.selectFrom('referral_reward').selectAll().execute()),
        people: mine(await read.selectFrom('referral_person').selectAll().execute()),
        keys: await read.selectFrom('idempotency').select(['key', 'answer']).execute(),
        used: (
          await read
            .selectFrom('referral_count')
            .select('used')
            .where('campaign', '=', 'kill')
            .executeTakeFirst()
        )?.used,
      };
    });

  test(`${stories} stories: nothing that was answered is lost, nothing is there twice, and nobody earns without winning`, async (t) => {
    const rest = plans();
    const outcomes: CrashOutcome[] = [];
    const started = performance.now();
    const lane = async (): Promise<void> => {
      for (let plan = rest.shift(); plan; plan = rest.shift()) {
        outcomes.push(await runCrash(victims, plan));
        if (outcomes.length % 200 === 0) console.log(`${outcomes.length} of ${stories} stories`);
      }
    };
    const ends = await Promise.allSettled(Array.from({ length: lanes }, lane));
    assert.deepEqual(
      ends.filter(({ status }) => status === 'rejected'),
      [],
    );
    const { referrals, events, rewards, people, keys, used } = await tx();
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
    const deaths = outcomes.reduce((sum, { died }) => sum + died, 0);
    const seconds = Math.round((performance.now() - started) / 1000);
    t.diagnostic(
      `${outcomes.length} stories, ${deaths} servers killed, ${victims.started} started, ${seconds} s`,
    );
    t.diagnostic(
      `lost: ${lost}, doubled: ${doubled}, torn: ${torn}; given up: ${abandoned}, of which ${late} had been done`,
    );
    t.diagnostic(`counted ${used} = sent ${referrals.length}; rewards ${rewards.length}`);
    assert.deepEqual([outcomes.length, lost, doubled, torn], [stories, 0, 0, 0]);
    assert.ok(deaths >= stories / 2, 'servers did die');
    assert.equal(used, referrals.length, 'a limit counts what was sent, and nothing else');
  });
});
