import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { moodAnswers, capacityAnswers, SurveyTestClient } from './survey-client.ts';
import { startBackend, type SeededBackend } from '../seeded-backend.ts';

/** Only a real PostgreSQL runs two transactions at once. */
describe('many answers at once on PostgreSQL', () => {
  let backend: SeededBackend;
  let client: SurveyTestClient;
  before(async () => {
    backend = await startBackend('PostgreSQL');
    client = new SurveyTestClient(backend);
  });
  after(() => backend.close());
  const statuses = (replies: readonly Response[]) => {
    const all = replies.map(({ status }) => status).sort();
    return all.map((status) => `${status}`).join(' ');
  };
  const times = <T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> =>
    Promise.all(Array.from({ length: count }, (_, index) => make(index)));

  test('one member answers 30 times at once under 30 keys: once is taken, once is earned', async () => {
    const [who = ''] = await client.crowd(1, 'often', 'capacity', 'climate');
    for (const [id, answers] of [
      ['capacity', capacityAnswers],
      ['climate', moodAnswers],
    ] as const) {
      const replies = await times(30, () => client.postResponse(who, answers, id));
      assert.equal(statuses(replies), ['200', ...Array.from({ length: 29 }, () => '409')].join(' '), id);
      const { promised, earned } = await client.ledger(who, id);
      assert.deepEqual(earned, promised);
    }
  });

  test('the same key comes 20 times at once: one effect, and each that is answered has the same receipt', async () => {
    const [who = ''] = await client.crowd(1, 'again', 'capacity');
    const replies = await times(20, () =>
      client.postResponse(who, capacityAnswers, 'capacity', 'one-key-for-all'),
    );
    const texts = await Promise.all(replies.filter(({ ok }) => ok).map((reply) => reply.text()));
    assert.ok(texts.length > 0 && replies.every(({ status }) => status === 200 || status === 409));
    assert.equal(new Set(texts).size, 1);
    assert.equal((await client.ledger(who)).earned.length, 3);
  });

  test('20 devices save at the same revision: one is kept, the others are told', async () => {
    const [who = ''] = await client.crowd(1, 'devices', 'capacity');
    for (const revision of [0, 1, 2]) {
      const replies = await times(20, (index) =>
        client.putDraft(who, { why: `from device ${index} at ${revision}` }, revision),
      );
      assert.equal(statuses(replies), ['200', ...Array.from({ length: 19 }, () => '409')].join(' '));
    }
    assert.equal((await client.survey(who)).draft?.revision, 3);
  });

  test('a draft that is saved while it is answered leaves nothing behind', async () => {
    const people = await client.crowd(8, 'late', 'capacity');
    for (const who of people) {
      await Promise.all([
        client.putDraft(who, { often: 'year' }, 0),
        client.postResponse(who, capacityAnswers),
        client.putDraft(who, {}, 0),
      ]);
      const { response, draft } = await client.survey(who);
      assert.deepEqual([response?.answered, draft], [10, undefined]);
    }
  });

  test('40 members answer an anonymous survey at once: 40 answers, and none that stands apart', async (t) => {
    const crowd = await client.crowd(40, 'mixed', 'climate');
    const replies = await Promise.all(
      crowd.map((who, index) =>
        client.postResponse(who, { ...moodAnswers, better: `mixed ${index}` }, 'climate'),
      ),
    );
    assert.equal(statuses(replies), Array.from({ length: 40 }, () => '200').join(' '));
    const { rows } = await sql<{ xmin: string; said: string }>`
      select xmin::text, answers->>'better' as said from laurel.survey_answer`.execute(backend.db);
    const mixed = rows.filter(({ said }) => said.startsWith('mixed '));
    t.diagnostic(`${rows.length} answers of ${new Set(rows.map(({ xmin }) => xmin)).size} transaction`);
    assert.equal(new Set(mixed.map(({ said }) => said)).size, 40);
    assert.equal(mixed.length, 40);
    assert.equal(new Set(rows.map(({ xmin }) => xmin)).size, 1);
  });
});
