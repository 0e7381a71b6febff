import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startBackend, engines, type SeededBackend } from '../seeded-backend.ts';
import { ReferralTestClient } from './referral-client.ts';

for (const engine of engines)
  describe(`what the vendor needs from a member, on ${engine}`, () => {
    let backend: SeededBackend;
    let client: ReferralTestClient;
    let id: string;
    const answers = (): string => `/referrals/${id}/answers`;
    const answer = { task: 'it-lead', values: { lead: 'Selin Arslan' } };
    const stored = () =>
      backend.store.transaction('northpeak', (tx) =>
        tx.selectFrom('referral_task').select(['task', 'answers', 'answered_at']).execute(),
      );

    before(async () => {
      backend = await startBackend(engine);
      client = new ReferralTestClient(backend);
      const { items } = await client.list('marta');
      id = items.find(({ company }) => company === 'Bora Antrepo')?.id ?? '';
    });
    after(() => backend.close());

    test('is not answered by another account, by another name, or wrongly', async () => {
      assert.equal((await client.postProblem('carmen', answers(), answer)).code, 'not_found');
      const other = await client.postProblem('marta', answers(), { ...answer, task: 'budget' });
      assert.equal(other.code, 'referral_moved_on');
      const empty = await client.postProblem('marta', answers(), { task: 'it-lead', values: {} });
      assert.deepEqual(empty.fieldErrors, [{ path: 'values.lead', code: 'required' }]);
      const unknown = { task: 'it-lead', values: { lead: 'x', more: 'y' } };
      const refused = await client.postProblem('marta', answers(), unknown);
      assert.deepEqual(refused.fieldErrors, [{ path: 'values.more', code: 'unknown_field' }]);
      assert.equal((await stored())[0]?.answered_at, null);
    });

    test('is asked once, in the language of the page, and done after its answer', async () => {
      const [asked] = (await client.detail('marta', id, 'tr')).tasks ?? [];
      assert.equal(asked?.status, 'open');
      assert.equal(asked?.field?.label, 'BT yöneticisinin adı');
      const headers = { 'idempotency-key': 'an-answer-of-marta' };
      const first = await client.post('marta', answers(), answer, headers);
      assert.equal(first.status, 200);
      const again = await client.post('marta', answers(), answer, headers);
      assert.equal(again.headers.get('idempotent-replayed'), 'true');
      const [done] = (await client.detail('marta', id)).tasks ?? [];
      assert.deepEqual([done?.status, done?.field, done?.dueOn], ['done', undefined, undefined]);
      assert.equal((await client.postProblem('marta', answers(), answer)).code, 'referral_moved_on');
      assert.deepEqual((await stored())[0]?.answers, answer.values);
    });

    test('goes with the data of the person', async () => {
      await client.postOk('marta', `/referrals/${id}/forget`);
      const [row] = await stored();
      assert.equal(row?.answers, null);
      assert.ok(row?.answered_at, 'that it was answered stays known');
    });
  });
