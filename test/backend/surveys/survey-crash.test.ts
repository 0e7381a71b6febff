import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { seedDatabase } from '../../../demo/backend/seed/seed.ts';
import { openPostgres } from '../../../demo/backend/db/database.ts';
import { migrate } from '../../../demo/backend/db/migrate.ts';
import { createTenantStore, type TenantStore } from '../../../demo/backend/db/transaction.ts';
import { startPostgres, type TestPostgres } from '../../support/postgres.ts';
import {
  personOf,
  runCrash,
  saidIn,
  crashPoints,
  surveyActions,
  type CrashOutcome,
  type CrashPlan,
} from '../crash/crash-scenario.ts';
import { CrashServers } from '../crash/crash-servers.ts';
import { today } from '../seeded-backend.ts';
import { addMembers } from './survey-client.ts';

const long = process.env['LAUREL_LONG'] === '1';
const stories = long ? 1000 : 24;
const lanes = long ? 6 : 4;

const plans = (): CrashPlan[] => {
  const plan = fc.record({
    action: fc.constantFrom(...surveyActions),
    deaths: fc.array(fc.constantFrom(...crashPoints), { minLength: 1, maxLength: 3 }),
    returns: fc.integer({ min: 0, max: 9 }).map((number) => number < 8),
  });
  const drawn = fc.sample(plan, { seed: Number(process.env['LAUREL_SEED'] ?? 20261122), numRuns: stories });
  // Every action dies at every step at least once, whatever was drawn.
  const each = surveyActions.flatMap((action) =>
    crashPoints.map((step) => ({ action, deaths: [step], returns: true })),
  );
  return [...each, ...drawn.slice(each.length)].map((rest, number) => ({ ...rest, number }));
};

describe('the server is killed inside an answer', () => {
  let postgres: TestPostgres;
  let store: TenantStore;
  let victims: CrashServers;
  before(async () => {
    postgres = await startPostgres();
    const url = await postgres.database('laurel');
    const db = openPostgres(url);
    store = createTenantStore(db, await migrate(db));
    await seedDatabase(store, today);
    await addMembers(
      store,
      Array.from({ length: stories }, (_, number) => personOf(number)),
      'capacity',
      'climate',
    );
    victims = await CrashServers.of(url, today, lanes);
  });
  after(async () => {
    await victims.stop();
    await store.close();
    await postgres.stop();
  });

  const readBooks = () =>
    store.ownerTransaction('northpeak', async (tx) => ({
      parts: await tx.selectFrom('survey_participation').selectAll().execute(),
      named: await tx.selectFrom('survey_response').selectAll().execute(),
      nameless: await tx.selectFrom('survey_answer').select('answers').execute(),
      promises: await tx.selectFrom('survey_promise').selectAll().execute(),
      rewards: await tx.selectFrom('survey_reward').selectAll().execute(),
      keys: await tx.selectFrom('idempotency').select(['key', 'answer']).execute(),
    }));

  test(`${stories} stories: participation, answers, rewards and key are there once, or none of them`, async (t) => {
    const rest = plans();
    const outcomes: CrashOutcome[] = [];
    const lane = async (): Promise<void> => {
      for (let plan = rest.shift(); plan; plan = rest.shift()) outcomes.push(await runCrash(victims, plan));
    };
    const ends = await Promise.allSettled(Array.from({ length: lanes }, lane));
    assert.deepEqual(
      ends.filter(({ status }) => status === 'rejected'),
      [],
    );
    const { parts, named, nameless, promises, rewards, keys } = await readBooks();
    let [lost, torn, abandoned, late] = [0, 0, 0, 0];
    for (const { plan, key, id } of outcomes) {
      const survey = plan.action === 'confide' ? 'climate' : 'capacity';
      const mine = <T extends { readonly person: string }>(rows: readonly T[]): T[] =>
        rows.filter(({ person }) => person === personOf(plan.number));
      const [part, ...more] = mine(parts);
      const said = [...mine(named), ...nameless].filter(({ answers }) =>
        JSON.stringify(answers).includes(saidIn(plan.number)),
      );
      const sums = (rows: readonly Omit<(typeof rewards)[number], 'on'>[]) =>
        mine(rows)
          .filter((row) => row.survey === survey)
          .map(({ what, amount }) => `${what} ${amount}`)
          .sort();
      const kept = keys.filter((each) => each.key === key && each.answer !== null);
      const done = part !== undefined;
      if (id === undefined) abandoned += 1;
      else if (part?.receipt !== id) lost += 1;
      if (id === undefined && done) late += 1;
      const earned = done ? sums(promises) : [];
      const counts = [said.length, kept.length].every((count) => count === Number(done));
      if (!counts || more.length > 0 || sums(rewards).join() !== earned.join()) torn += 1;
    }
    const deaths = outcomes.reduce((sum, { died }) => sum + died, 0);
    t.diagnostic(`${outcomes.length} stories, ${deaths} servers killed, ${victims.started} started`);
    t.diagnostic(`lost: ${lost}, torn: ${torn}; given up: ${abandoned}, of which ${late} had been done`);
    assert.deepEqual([outcomes.length, lost, torn], [stories, 0, 0]);
    assert.ok(deaths >= stories / 2, 'servers did die');
  });
});
