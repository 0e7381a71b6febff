import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ReferralTestClient, introduction, newDomain } from './referral-client.ts';
import { bearer, read, send, startBackend, type SeededBackend } from '../seeded-backend.ts';

/** Only a real PostgreSQL runs two transactions at once. */
describe('many referrals at once on PostgreSQL', () => {
  let backend: SeededBackend;
  let client: ReferralTestClient;
  const crowd = Array.from({ length: 30 }, (_, index) => `sender-${index}`);
  before(async () => {
    backend = await startBackend('PostgreSQL');
    client = new ReferralTestClient(backend);
    await backend.store.ownerTransaction('northpeak', async (tx) => {
      await tx
        .insertInto('person')
        .values(crowd.map((person) => ({ person, name: person, email: `${person}@tekin.example` })))
        .execute();
      await tx
        .insertInto('member')
        .values(crowd.map((person) => ({ person, account: 'tekin', roles: ['earner'] })))
        .execute();
    });
    await client.campaign('mine', { limits: [{ per: 'member', span: 'day', of: 5 }] });
    await client.campaign('ours', {
      limits: [
        { per: 'account', span: 'lifetime', of: 5 },
        { per: 'member', span: 'day', of: 2 },
      ],
    });
    await client.campaign('free', {});
    await client.campaign('silent', { coarseness: 'silent' });
  });
  after(() => backend.close());

  const write = async (person: string, path: string, body: unknown) => {
    const authorization = await bearer({ tenant: 'northpeak', account: 'tekin', person }, backend.now);
    const response = await client.app(await send(backend, 'marta', path, body, { authorization }));
    const reply = await read<{ id?: string; code?: string }>(response);
    return { ...reply, status: response.status };
  };
  const count = (replies: readonly { status: number; code?: string }[], status: number, code?: string) =>
    replies.filter((reply) => reply.status === status && reply.code === code).length;
  const rows = (campaign: string) =>
    backend.store.transaction('northpeak', (tx) =>
      tx.selectFrom('referral').selectAll().where('campaign', '=', campaign).execute(),
    );

  test('one member sends 30 at once where 5 a day are taken: exactly 5 are', async (t) => {
    const replies = await Promise.all(
      crowd.map(() => write('sender-0', '/referrals', { ...introduction(), campaign: 'mine' })),
    );
    t.diagnostic(
      `30 at once, 5 a day: ${count(replies, 200)} taken, ${count(replies, 409, 'limit_reached')} refused`,
    );
    assert.deepEqual([count(replies, 200), count(replies, 409, 'limit_reached')], [5, 25]);
    assert.equal((await rows('mine')).length, 5);
  });

  test('30 members of one account send at once where 5 are taken from it ever: exactly 5 are', async (t) => {
    const replies = await Promise.all(
      crowd.map((person) => write(person, '/referrals', { ...introduction(), campaign: 'ours' })),
    );
    t.diagnostic(
      `30 members at once, 5 ever: ${count(replies, 200)} taken, ${count(replies, 409, 'limit_reached')} refused`,
    );
    assert.deepEqual([count(replies, 200), count(replies, 409, 'limit_reached')], [5, 25]);
    assert.equal((await rows('ours')).length, 5);
  });

  test('20 members refer one company at once: exactly one has it, where it is told and where it is not', async () => {
    for (const [campaign, accepted] of [
      ['free', 1],
      ['silent', 20],
    ] as const) {
      const domain = newDomain();
      const replies = await Promise.all(
        crowd
          .slice(0, 20)
          .map((person) => write(person, '/referrals', { ...introduction(domain), campaign })),
      );
      assert.deepEqual(
        [count(replies, 200), count(replies, 409, 'company_taken')],
        [accepted, 20 - accepted],
        campaign,
      );
      assert.equal((await rows(campaign)).filter(({ holds }) => holds).length, 1, campaign);
    }
  });

  test('the vendor wins it while the member takes it back: one of both, and no reward but for the first', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { id = '' } = await write('sender-1', '/referrals', { ...introduction(), campaign: 'free' });
      await client.move('marta', id, 'in_review', 'accepted', 'meeting');
      const replies = await Promise.all([
        ...Array.from({ length: 4 }, () => client.console(`${id}/move`, 'marta', { to: 'won' })),
        write('sender-1', `/referrals/${id}/withdraw`, {}),
      ]);
      assert.deepEqual(replies.map(({ status }) => status).sort(), [200, 409, 409, 409, 409]);
      const last = (await client.events(id)).at(-1)?.what;
      assert.equal((await client.ledger(id)).length, last === 'won' ? 2 : 0);
    }
  });

  test('two refunds at once take back once', async () => {
    const { id = '' } = await write('sender-2', '/referrals', { ...introduction(), campaign: 'free' });
    await client.move('marta', id, 'in_review', 'accepted', 'meeting', 'won');
    const replies = await Promise.all(
      Array.from({ length: 6 }, () => client.console(`${id}/refund`, 'marta')),
    );
    assert.deepEqual(replies.map(({ status }) => status).sort(), [200, 409, 409, 409, 409, 409]);
    const sum = (await client.ledger(id)).reduce((all, { amount }) => all + amount, 0);
    assert.equal(sum, 0);
  });
});
