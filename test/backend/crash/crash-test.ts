import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import fc from 'fast-check';
import { openPostgres } from '../../../demo/backend/db/database.ts';
import { ensureRoles } from '../../../demo/backend/db/roles.ts';
import { createTenantStore, type TenantStore } from '../../../demo/backend/db/transaction.ts';
import type { TestPostgres } from '../../support/postgres.ts';
import { seededDatabase, startSeededPostgres } from '../../support/seeded-postgres.ts';
import { today } from '../seeded-backend.ts';
import { crashPoints, runCrash, type CrashOutcome, type CrashPlan } from './crash-scenario.ts';
import { CrashServers } from './crash-servers.ts';

const long = process.env['LAUREL_LONG'] === '1';
const parallel = long ? 6 : 4;

/** How many writes a suite interrupts: the first number, or the second one with LAUREL_LONG=1. */
export const crashCount = (usual: number, inLongRuns: number): number => (long ? inLongRuns : usual);

/** `count` random plans, every action crashing at every step at least once. LAUREL_SEED repeats a run. */
export const crashPlans = (
  actions: readonly CrashPlan['action'][],
  count: number,
  seed: number,
): CrashPlan[] => {
  const crashes = (minLength: number, maxLength: number) =>
    fc.array(fc.constantFrom(...crashPoints), { minLength, maxLength });
  const plan = fc.record({
    action: fc.constantFrom(...actions),
    crashes: fc.oneof({ weight: 7, arbitrary: crashes(1, 1) }, { weight: 3, arbitrary: crashes(2, 3) }),
    retries: fc.integer({ min: 0, max: 9 }).map((number) => number < 8),
  });
  const random = fc.sample(plan, { seed: Number(process.env['LAUREL_SEED'] ?? seed), numRuns: count });
  const each = actions.flatMap((action) =>
    crashPoints.map((step) => ({ action, crashes: [step], retries: true })),
  );
  return [...each, ...random.slice(each.length)].map((rest, number) => ({ ...rest, number }));
};

/** A seeded PostgreSQL, and servers on it that crash where a plan says. */
export class CrashTest {
  readonly store: TenantStore;
  readonly #postgres: TestPostgres;
  readonly #servers: CrashServers;

  private constructor(postgres: TestPostgres, store: TenantStore, servers: CrashServers) {
    this.#postgres = postgres;
    this.store = store;
    this.#servers = servers;
  }

  /** `prepare` adds what the plans use up: perks, a campaign, members. */
  static async start(prepare: (store: TenantStore) => Promise<void>): Promise<CrashTest> {
    const postgres = await startSeededPostgres('fixed', today);
    const url = await postgres.database('laurel', seededDatabase);
    const db = openPostgres(url);
    const store = createTenantStore(db, await ensureRoles(db));
    await prepare(store);
    return new CrashTest(postgres, store, await CrashServers.of(url, today, parallel));
  }

  /** Carries out all plans, some of them at the same time. Fails unless every plan ends and at least half as many servers crashed. */
  async run(t: TestContext, plans: readonly CrashPlan[]): Promise<readonly CrashOutcome[]> {
    const rest = [...plans];
    const outcomes: CrashOutcome[] = [];
    const started = performance.now();
    const work = async (): Promise<void> => {
      for (let plan = rest.shift(); plan; plan = rest.shift()) {
        outcomes.push(await runCrash(this.#servers, plan));
        if (outcomes.length % 200 === 0) console.log(`${outcomes.length} of ${plans.length} writes`);
      }
    };
    const ends = await Promise.allSettled(Array.from({ length: parallel }, work));
    const rejected = ends.filter(({ status }) => status === 'rejected');
    assert.deepEqual(rejected, []);
    const crashes = outcomes.reduce((sum, { crashed }) => sum + crashed, 0);
    const seconds = Math.round((performance.now() - started) / 1000);
    t.diagnostic(
      `${outcomes.length} writes, ${crashes} servers killed, ${this.#servers.started} started, ${seconds} s`,
    );
    assert.equal(outcomes.length, plans.length);
    assert.ok(crashes >= plans.length / 2, 'servers were killed');
    return outcomes;
  }

  async stop(): Promise<void> {
    await this.#servers.stop();
    await this.store.close();
    await this.#postgres.stop();
  }
}
