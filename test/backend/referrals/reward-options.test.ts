import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ReferralCampaign } from '../../../src/contract/referral-campaign.ts';
import { engines, startBackend, type SeededBackend } from '../seeded-backend.ts';
import { newDomain, ReferralTestClient } from './referral-client.ts';

const lira = (amount: number) => ({ amount, currency: 'TRY' });
const introduction = (more: object = {}) => {
  const domain = newDomain();
  const values = { website: domain, company: domain, name: 'Ada', email: `ada@${domain}` };
  return { values, consent: true, ...more };
};

for (const engine of engines)
  describe(`rewards to choose and a cap on ${engine}`, () => {
    let backend: SeededBackend;
    let client: ReferralTestClient;
    before(async () => {
      backend = await startBackend(engine);
      client = new ReferralTestClient(backend);
    });
    after(() => backend.close());

    const campaign = (lang = 'en', who = 'ece') =>
      client.expectOk(ReferralCampaign, client.get(who, '/referral-campaign', lang));
    const earned = async () => (await campaign()).rewards?.cap?.earned;
    const ledger = (id: string) =>
      backend.store.transaction('orsa', (tx) =>
        tx
          .selectFrom('referral_reward')
          .select(['what', 'amount'])
          .where('referral', '=', id)
          .where('side', '=', 'referrer')
          .orderBy('seq')
          .execute(),
      );

    test('the campaign says what can be chosen, the cap with what is earned, the link’s figures and how many at once', async () => {
      const { rewards, several } = await campaign('es');
      assert.deepEqual(rewards?.options, [
        { id: 'credit', value: lira(2_500_000), text: 'de crédito para repuestos' },
        { id: 'days', text: 'dos días de experto' },
      ]);
      assert.deepEqual(rewards?.cap, {
        text: 'Como máximo 60.000 ₺ por año fiscal',
        value: lira(6_000_000),
        earned: lira(5_000_000),
      });
      assert.deepEqual((await campaign('es', 'maya')).share?.statistics, [
        { label: 'Visitas', value: { amount: 34 } },
        { label: 'Registros', value: { amount: 3 } },
      ]);
      assert.equal(several, 20);
      assert.equal((await campaign('en', 'deniz')).share?.statistics, undefined, 'of a link that is new');
      const northpeak = await campaign('en', 'marta');
      assert.deepEqual(
        [northpeak.several, northpeak.rewards?.options, northpeak.rewards?.cap],
        [undefined, undefined, undefined],
      );
    });

    test('a referral without a reward, or with one that is not offered, is refused and takes nothing', async () => {
      for (const [reward, code] of [
        [undefined, 'required'],
        ['', 'not_an_option'],
        ['house', 'not_an_option'],
      ]) {
        const problem = await client.postProblem(
          'ece',
          '/referrals',
          introduction(reward === undefined ? {} : { reward }),
        );
        assert.deepEqual([problem.status, problem.code], [422, 'invalid_fields']);
        assert.deepEqual(problem.fieldErrors, [{ path: 'reward', code }]);
      }
      const other = {
        website: newDomain(),
        name: 'Ada',
        email: 'ada@elsewhere.example',
        relation: 'partner',
      };
      const problem = await client.postProblem('marta', '/referrals', {
        values: other,
        consent: true,
        reward: 'credit',
      });
      assert.deepEqual(
        problem.fieldErrors,
        [{ path: 'reward', code: 'not_an_option' }],
        'nothing is to choose here',
      );
    });

    test('the chosen reward is stored, shown, and named in the timeline', async () => {
      const { id, rewards, timeline } = await client.postOk(
        'ece',
        '/referrals',
        introduction({ reward: 'days' }),
      );
      const [mine, theirs] = rewards ?? [];
      assert.deepEqual([mine?.side, mine?.value, mine?.text], ['referrer', undefined, 'two expert days']);
      assert.equal(theirs?.text, 'first year of service included');
      assert.match(JSON.stringify(timeline), /two expert days/);
      const again = await client.detail('ece', id, 'tr');
      assert.equal(again.rewards?.[0]?.text, 'iki uzman günü');
    });

    test('no more than the cap is earned, however many are won at once; what is reversed frees it', async () => {
      const sent = [];
      for (let at = 0; at < 3; at += 1)
        sent.push((await client.postOk('ece', '/referrals', introduction({ reward: 'credit' }))).id);
      for (const id of sent) await client.move('ece', id, 'in_review', 'accepted', 'meeting');
      const moved = await Promise.all(sent.map((id) => client.console(`${id}/move`, 'ece', { to: 'won' })));
      assert.deepEqual(
        moved.map(({ status }) => status),
        [200, 200, 200],
      );
      const amounts = (await Promise.all(sent.map(ledger))).flatMap((lines) =>
        lines.map(({ amount }) => amount),
      );
      assert.deepEqual(
        amounts.sort((a, b) => a - b),
        [0, 0, 1_000_000],
      );
      assert.deepEqual(await earned(), lira(6_000_000));
      const part = await Promise.all(sent.map((id) => client.detail('ece', id)));
      assert.deepEqual(
        part
          .map(({ rewards }) => rewards?.[0]?.value)
          .filter((value) => value && 'amount' in value && value.amount > 0),
        [lira(1_000_000)],
        'as much as was earned, not as the campaign gives',
      );
      const won = part.find(({ rewards }) => {
        const value = rewards?.[0]?.value;
        return value && 'amount' in value && value.amount > 0;
      });
      assert.equal((await client.console(`${won?.id}/refund`, 'ece')).status, 200);
      assert.deepEqual(await earned(), lira(5_000_000));
    });
  });
