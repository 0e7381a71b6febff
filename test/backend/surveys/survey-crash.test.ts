import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { personOf, answerTextOf, surveyActions } from '../crash/crash-scenario.ts';
import { CrashTest, crashCount, crashPlans } from '../crash/crash-test.ts';
import { addMembers } from './survey-client.ts';

const count = crashCount(24, 1000);

describe('the server is killed inside an answer', () => {
  let crash: CrashTest;
  before(async () => {
    crash = await CrashTest.start((store) =>
      addMembers(
        store,
        Array.from({ length: count }, (_, number) => personOf(number)),
        'capacity',
        'climate',
      ),
    );
  });
  after(() => crash.stop());

  const readDatabase = () =>
    crash.store.ownerTransaction('northpeak', async (tx) => ({
      parts: await tx.selectFrom('survey_participation').selectAll().execute(),
      named: await tx.selectFrom('survey_response').selectAll().execute(),
      nameless: await tx.selectFrom('survey_answer').select('answers').execute(),
      promises: await tx.selectFrom('survey_promise').selectAll().execute(),
      rewards: await tx.selectFrom('survey_reward').selectAll().execute(),
      keys: await tx.selectFrom('idempotency').select(['key', 'answer']).execute(),
    }));

  test(`${count} interrupted writes: participation, answers, rewards and key are there once, or none of them`, async (t) => {
    const outcomes = await crash.run(t, crashPlans(surveyActions, count, 20261122));
    const { parts, named, nameless, promises, rewards, keys } = await readDatabase();
    let [lost, torn, abandoned, late] = [0, 0, 0, 0];
    for (const { plan, key, id } of outcomes) {
      const survey = plan.action === 'respond_anonymously' ? 'climate' : 'capacity';
      const mine = <T extends { readonly person: string }>(rows: readonly T[]): T[] =>
        rows.filter(({ person }) => person === personOf(plan.number));
      const [part, ...more] = mine(parts);
      const said = [...mine(named), ...nameless].filter(({ answers }) =>
        JSON.stringify(answers).includes(answerTextOf(plan.number)),
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
    t.diagnostic(`lost: ${lost}, torn: ${torn}; given up: ${abandoned}, of which ${late} had been done`);
    assert.deepEqual([lost, torn], [0, 0]);
  });
});
