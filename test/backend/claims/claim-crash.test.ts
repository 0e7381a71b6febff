import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import { seedDatabase } from '../../../demo/backend/seed/seed.ts';
import { openPostgres } from '../../../demo/backend/db/database.ts';
import { migrate } from '../../../demo/backend/db/migrate.ts';
import { createTenantStore, type TenantStore } from '../../../demo/backend/db/transaction.ts';
import { startPostgres, type TestPostgres } from '../../support/postgres.ts';
import {
  claimActions,
  runCrash,
  crashPoints,
  type CrashOutcome,
  type CrashPlan,
} from '../crash/crash-scenario.ts';
import { CrashServers } from '../crash/crash-servers.ts';
import { today } from '../seeded-backend.ts';

const long = process.env['LAUREL_LONG'] === '1';
const stories = long ? 2000 : 40;
const lanes = long ? 6 : 4;

const plans = (): CrashPlan[] => {
  const plan = fc.record({
    action: fc.constantFrom(...claimActions),
    deaths: fc.oneof(
      { weight: 7, arbitrary: fc.array(fc.constantFrom(...crashPoints), { minLength: 1, maxLength: 1 }) },
      { weight: 3, arbitrary: fc.array(fc.constantFrom(...crashPoints), { minLength: 2, maxLength: 3 }) },
    ),
    returns: fc.integer({ min: 0, max: 9 }).map((number) => number < 8),
  });
  const drawn = fc.sample(plan, { seed: Number(process.env['LAUREL_SEED'] ?? 20261121), numRuns: stories });
  // Every action dies at every step at least once, whatever was drawn.
  const each = claimActions.flatMap((action) =>
    crashPoints.map((step) => ({ action, deaths: [step], returns: true })),
  );
  return [...each, ...drawn.slice(each.length)].map((rest, number) => ({ ...rest, number }));
};

/** Two perks of which there is enough for every story. */
const stock = (store: TenantStore): Promise<void> =>
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
    store.transaction('northpeak', async (read) => ({
      claims: await read.selectFrom('claim').selectAll().where('perk', 'like', 'kill-%').execute(),
      lines: await read.selectFrom('claim_entry').selectAll().where('key', 'like', 'key-%').execute(),
      keys: await read.selectFrom('idempotency').select(['key', 'answer']).execute(),
      used:
        (
          await read
            .selectFrom('perk_quota')
            .select('used')
            .where('perk', '=', 'kill-quota')
            .executeTakeFirst()
        )?.used ?? 0,
      taken:
        (
          await read
            .selectFrom('perk_event')
            .select('taken')
            .where('perk', '=', 'kill-seat')
            .executeTakeFirst()
        )?.taken ?? 0,
      waiting: (
        await sql<{ held: number }>`select count(*)::int as held from pg_locks where not granted`.execute(
          read,
        )
      ).rows[0]?.held,
    }));

  test(`${stories} stories: nothing that was answered is lost, nothing is there twice, and what is used is what is held`, async (t) => {
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
    const { claims, lines, keys, used, taken, waiting } = await tx();
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
    const deaths = outcomes.reduce((sum, { died }) => sum + died, 0);
    const seconds = Math.round((performance.now() - started) / 1000);
    t.diagnostic(
      `${outcomes.length} stories, ${deaths} servers killed, ${victims.started} started, ${seconds} s`,
    );
    t.diagnostic(
      `lost: ${lost}, doubled: ${doubled}, torn: ${torn}; given up: ${abandoned}, of which ${late} had been done`,
    );
    t.diagnostic(
      `seats taken ${taken} = held ${held('kill-seat')}; quota used ${used} = held ${held('kill-quota')}`,
    );
    assert.deepEqual([outcomes.length, lost, doubled, torn], [stories, 0, 0, 0]);
    assert.ok(deaths >= stories / 2, 'servers did die');
    assert.deepEqual([taken, used, waiting], [held('kill-seat'), held('kill-quota'), 0]);
    for (const { claim, steps: count } of claims)
      assert.equal(lines.filter((line) => line.claim === claim).length, count, `the ledger of ${claim}`);
  });
});
