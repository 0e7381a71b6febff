import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { bearer, read, send, startBackend, type SeededBackend } from '../seeded-backend.ts';

/** Only a real PostgreSQL runs two transactions at once: PGlite is one connection and hides every fault of this kind. */
describe('many at once on PostgreSQL', () => {
  let backend: SeededBackend;
  let app: (request: Request) => Promise<Response>;
  before(async () => {
    backend = await startBackend('PostgreSQL');
    app = backend.app({ rate: { requests: 10_000, seconds: 60 } });
    await backend.store.ownerTransaction('northpeak', async (tx) => {
      const crowd = Array.from({ length: 60 }, (_, index) => `guest-${index}`);
      await tx
        .insertInto('person')
        .values(crowd.map((person) => ({ person, name: person, email: `${person}@tekin.example` })))
        .execute();
      await tx
        .insertInto('member')
        .values(
          crowd.map((person, index) => ({
            person,
            account: 'tekin',
            roles: [index < 50 ? 'earner' : 'approver'],
          })),
        )
        .execute();
    });
  });
  after(() => backend.close());

  const write = async (person: string, path: string, body: unknown) => {
    const authorization = await bearer({ tenant: 'northpeak', account: 'tekin', person }, backend.now);
    const response = await app(await send(backend, 'marta', path, body, { authorization }));
    const reply = await read<{ id?: string; code?: string; at?: string }>(response);
    return { ...reply, status: response.status };
  };
  const count = (replies: readonly { status: number; code?: string }[], status: number, code?: string) =>
    replies.filter((reply) => reply.status === status && reply.code === code).length;

  test('50 people claim 10 seats: exactly 10 get one, and the others are told since when there is none', async (t) => {
    await backend.store.ownerTransaction('northpeak', (tx) =>
      tx.updateTable('perk_event').set({ taken: 30 }).where('perk', '=', 'logistics-day').execute(),
    );
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        write(`guest-${index}`, '/perks/logistics-day/claims', { values: {} }),
      ),
    );
    assert.deepEqual([count(replies, 200), count(replies, 409, 'seat_taken')], [10, 40]);
    assert.ok(replies.every(({ status, at }) => status === 200 || at !== undefined));
    const [taken, claims, lines] = await backend.store.transaction('northpeak', async (tx) => {
      const claimed = await tx
        .selectFrom('claim')
        .select('claim')
        .where('perk', '=', 'logistics-day')
        .execute();
      const ids = claimed.map(({ claim }) => claim);
      return [
        (
          await tx
            .selectFrom('perk_event')
            .select('taken')
            .where('perk', '=', 'logistics-day')
            .executeTakeFirstOrThrow()
        ).taken,
        ids.length,
        (
          await tx
            .selectFrom('claim_entry')
            .select('what')
            .where('claim', 'in', ids)
            .where('what', '=', 'requested')
            .execute()
        ).length,
      ];
    });
    assert.deepEqual([taken, claims, lines], [40, 10, 10]);
    t.diagnostic(
      `50 at once for 10 seats: ${count(replies, 200)} have one, ${count(replies, 409, 'seat_taken')} were told`,
    );
  });

  test('20 people claim the one day that is left of a quota: exactly one gets it', async (t) => {
    const body = { values: { brief: 'Whether to split by depot', from: '2026-12-07' } };
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        write(`guest-${index}`, '/perks/architecture-review/claims', body),
      ),
    );
    assert.deepEqual([count(replies, 200), count(replies, 409, 'quota_used_up')], [1, 19]);
    t.diagnostic(`20 at once for 1 of a quota: ${count(replies, 200)} has it`);
  });

  test('20 people claim what an account has once: exactly one is first', async () => {
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        write(`guest-${index}`, '/perks/rate-planner/claims', { values: {} }),
      ),
    );
    assert.deepEqual([count(replies, 200), count(replies, 409, 'already_claimed')], [1, 19]);
  });

  test('approvers race each other, and the asker who takes it back: one wins, the others hear that it moved on', async () => {
    const body = { values: { topic: 'Find the slow depot', people: '8', where: 'online' } };
    for (let round = 0; round < 8; round += 1) {
      const { id = '' } = await write('guest-1', '/perks/tailored-training/claims', body);
      const replies = await Promise.all([
        ...Array.from({ length: 5 }, (_, index) => write(`guest-${50 + index}`, `/claims/${id}/approve`, {})),
        write('guest-56', `/claims/${id}/decline`, { reason: 'Not this year' }),
        ...(round % 2 ? [write('guest-1', `/claims/${id}/cancel`, {})] : []),
      ]);
      const won = count(replies, 200);
      assert.equal(won + count(replies, 409, 'claim_moved_on'), replies.length);
      const lines = await backend.store.transaction('northpeak', (tx) =>
        tx.selectFrom('claim_entry').select('what').where('claim', '=', id).orderBy('step').execute(),
      );
      assert.equal(lines.length, 1 + won);
      // An approval that came first may still be taken back; two decisions never stand beside each other.
      assert.equal(lines.filter(({ what }) => what === 'approved' || what === 'declined').length <= 1, true);
      const last = lines.at(-1)?.what;
      if (last === 'approved') assert.equal((await write('guest-1', `/claims/${id}/cancel`, {})).status, 200);
    }
    const quota = await backend.store.transaction('northpeak', (tx) =>
      tx
        .selectFrom('perk_quota')
        .select('used')
        .where('perk', '=', 'tailored-training')
        .executeTakeFirstOrThrow(),
    );
    assert.equal(quota.used, 0, 'all of it was given back, once each');
  });

  test('claims and cancellations of the same seats at once never wait for each other for ever', async () => {
    const round = async (person: string) => {
      const { id } = await write(person, '/perks/logistics-izmir/claims', { values: {} });
      return id === undefined ? undefined : write(person, `/claims/${id}/cancel`, {});
    };
    const before = await backend.store.transaction('northpeak', (tx) =>
      tx
        .selectFrom('perk_event')
        .select('taken')
        .where('perk', '=', 'logistics-izmir')
        .executeTakeFirstOrThrow(),
    );
    const replies = await Promise.all(Array.from({ length: 60 }, (_, index) => round(`guest-${index % 12}`)));
    assert.ok(replies.every((reply) => reply === undefined || reply.status === 200));
    const after = await backend.store.transaction('northpeak', (tx) =>
      tx
        .selectFrom('perk_event')
        .select('taken')
        .where('perk', '=', 'logistics-izmir')
        .executeTakeFirstOrThrow(),
    );
    assert.deepEqual(after, before);
  });
});
