import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  canTransition,
  referralStatuses,
  vendorMoves,
  type StoredReferralStatus,
} from '../../../demo/backend/referrals/rules.ts';
import { ReferralTestClient } from './referral-client.ts';
import { engines, read, startBackend, today, type SeededBackend } from '../seeded-backend.ts';

/** A path of the vendor's moves to each status; the member's own moves come after it. */
const ways: Readonly<Record<StoredReferralStatus, readonly StoredReferralStatus[]>> = {
  submitted: [],
  in_review: ['in_review'],
  accepted: ['in_review', 'accepted'],
  qualified: ['in_review', 'accepted', 'qualified'],
  meeting: ['in_review', 'accepted', 'meeting'],
  negotiation: ['in_review', 'accepted', 'meeting', 'negotiation'],
  won: ['in_review', 'accepted', 'meeting', 'won'],
  duplicate: ['in_review', 'duplicate'],
  lost: ['in_review', 'accepted', 'lost'],
  rejected: ['in_review', 'rejected'],
  expired: [],
  withdrawn: [],
};

const both = (what: string, stage: string, amount: number) => [
  { side: 'referrer', what, stage, amount, currency: amount === 0 ? null : 'EUR' },
  { side: 'referred', what, stage, amount: 0, currency: null },
];

for (const engine of engines)
  describe(`the referral ledger on ${engine}`, () => {
    let backend: SeededBackend;
    let client: ReferralTestClient;
    before(async () => {
      backend = await startBackend(engine);
      client = new ReferralTestClient(backend);
      await client.campaign('free', {});
      await client.campaign('early', { qualifies: 'meeting' });
    });
    after(() => backend.close());

    const sent = async (campaign = 'free') => {
      const domain = `${crypto.randomUUID()}.example`;
      const values = { website: domain, name: 'Ada', email: `ada@${domain}`, relation: 'other' };
      return client.postOk('marta', '/referrals', { values, consent: true, campaign });
    };

    test('every transition that is not allowed is refused and changes nothing', async (t) => {
      let [refused, allowed] = [0, 0];
      for (const from of referralStatuses.filter((status) => status !== 'expired')) {
        const { id } = await sent();
        await client.move('marta', id, ...ways[from]);
        if (from === 'withdrawn') await client.postOk('marta', `/referrals/${id}/withdraw`);
        const events = await client.events(id);
        const { moves } = (
          await read<{ items: { id: string; moves: string[] }[] }>(
            await client.app(new Request('http://backend.test/demo/referrals?member=marta')),
          )
        ).items.find((each) => each.id === id) ?? { moves: [] };
        assert.deepEqual(moves, vendorMoves(from), `${from}: what is offered`);
        for (const to of referralStatuses) {
          if (vendorMoves(from).includes(to)) {
            allowed += 1;
            continue;
          }
          const response = await client.console(`${id}/move`, 'marta', { to });
          const { code } = await read<{ code: string }>(response);
          assert.deepEqual([response.status, code], [409, 'referral_moved_on'], `${from} to ${to}`);
          refused += 1;
        }
        if (!canTransition(from, 'withdrawn')) {
          const { status, code, at } = await client.postProblem('marta', `/referrals/${id}/withdraw`);
          assert.deepEqual([status, code, at], [409, 'referral_moved_on', today.toISOString()], from);
        }
        assert.deepEqual(await client.events(id), events, from);
        assert.equal((await client.detail('marta', id)).status, from);
      }
      t.diagnostic(`${engine}: ${refused} moves refused, ${allowed} offered`);
      assert.equal((await client.console('no-such/move', 'marta', { to: 'in_review' })).status, 404);
      assert.equal((await client.console('no-such/move', 'marta', { to: 'submitted?' })).status, 400);
    });

    test('a referral from sent to won shows who acts and when at each step, and both sides earn once', async () => {
      const { id } = await sent();
      assert.deepEqual(await client.ledger(id), []);
      const seen: unknown[] = [];
      for (const to of ['in_review', 'accepted', 'qualified', 'meeting', 'negotiation'] as const) {
        await client.move('marta', id, to);
        const { status, track, nextActor, expectedBy, timeline } = await client.detail('marta', id);
        const on = timeline?.find(({ state }) => state === 'now');
        seen.push([status, track?.done, on?.label]);
        assert.deepEqual(
          [nextActor?.name, on?.who?.name, on?.at],
          ['Jonas Weber', 'Jonas Weber', expectedBy],
          to,
        );
        assert.ok((expectedBy ?? '') > '2026-11-21', to);
      }
      assert.deepEqual(seen, [
        ['in_review', 2, 'Jonas Weber checks the company'],
        ['accepted', 3, 'Jonas Weber calls them'],
        ['qualified', 3, 'Jonas Weber meets them'],
        ['meeting', 4, 'Jonas Weber prepares an offer'],
        ['negotiation', 5, 'Offer is with them'],
      ]);
      assert.deepEqual(await client.ledger(id), [], 'nothing before the stage that counts');
      assert.equal((await client.console(`${id}/refund`, 'marta')).status, 409, 'nothing to take back');
      const feedback = 'Good fit, they start in May.';
      const company = 'Firma A.Ş.';
      assert.equal(
        (await client.console(`${id}/move`, 'marta', { to: 'won', feedback, company })).status,
        200,
      );
      assert.deepEqual(await client.ledger(id), both('earned', 'won', 150_000));
      const won = await client.detail('marta', id);
      assert.deepEqual(
        [
          won.status,
          won.company,
          won.feedback?.text,
          won.nextActor,
          won.expectedBy,
          won.rewards?.[0]?.status,
        ],
        ['won', company, feedback, undefined, undefined, 'earned'],
      );
      assert.equal((await client.console(`${id}/move`, 'marta', { to: 'won' })).status, 409, 'not twice');
      assert.equal((await client.ledger(id)).length, 2);
    });

    test('a refund reverses the reward by one more ledger entry, once, and lowers the sum of the year', async () => {
      const earned = async () => (await client.list('deniz')).earned?.value;
      const had = await earned();
      const { id } = await sent();
      await client.move('marta', id, ...ways.won);
      assert.deepEqual(await earned(), { amount: Object(had).amount + 150_000, currency: 'EUR' });
      assert.equal((await client.console(`${id}/pay`, 'marta')).status, 200);
      assert.equal((await client.console(`${id}/pay`, 'marta')).status, 409, 'paid once');
      assert.equal((await client.detail('marta', id)).rewards?.[0]?.status, 'paid');
      assert.equal((await client.console(`${id}/refund`, 'marta')).status, 200);
      for (const again of ['refund', 'pay'])
        assert.equal((await client.console(`${id}/${again}`, 'marta')).status, 409, again);
      assert.deepEqual(await client.ledger(id), [
        ...both('earned', 'won', 150_000),
        ...both('paid', 'paid', 0),
        ...both('reversed', 'refunded', -150_000),
      ]);
      const [own] = (await client.detail('marta', id)).rewards ?? [];
      assert.deepEqual([own?.status, own?.reason], ['reversed', 'the order was refunded']);
      assert.deepEqual(await earned(), had);
    });

    test('a campaign may reward an earlier status, and then only that one', async () => {
      const { id } = await sent('early');
      await client.move('marta', id, 'in_review', 'accepted');
      assert.deepEqual(await client.ledger(id), []);
      await client.move('marta', id, 'meeting');
      assert.deepEqual(await client.ledger(id), both('earned', 'meeting', 150_000));
      await client.move('marta', id, 'negotiation', 'won');
      assert.equal((await client.ledger(id)).length, 2);
    });

    test('a company that signs up by a link becomes a referral of the link’s owner, without personal data', async () => {
      const arrive = (code: string, domain: string, member = 'maya') =>
        client.console('arrive', member, { code, company: 'Hazel & Co', domain });
      assert.equal((await arrive('NONE', 'hazel.example')).status, 404);
      assert.equal((await arrive('7Q4K', 'hazel.example')).status, 404, 'a code of another program');
      assert.equal((await arrive('M4YA', 'hazel')).status, 400);
      for (const taken of ['www.brightside.example', 'larkspurclinic.example', 'juniperprint.example'])
        assert.equal((await arrive('M4YA', taken)).status, 409, taken);
      assert.equal((await arrive('M4YA', 'hazel.example')).status, 201);
      assert.equal((await arrive('M4YA', 'www.hazel.example')).status, 409, 'once');
      const [newest] = (await client.list('maya')).items;
      assert.deepEqual(
        [newest?.company, newest?.status, newest?.by?.isViewer, newest?.given, newest?.may],
        ['Hazel & Co', 'submitted', true, undefined, []],
      );
    });

    test('a lost, rejected, withdrawn or duplicate referral earns nothing and says why', async () => {
      for (const [end, reason, text] of [
        ['rejected', 'out_of_scope', 'we do not serve their region yet'],
        ['duplicate', undefined, 'somebody had referred it before'],
        ['rejected', undefined, 'it does not fit at present'],
      ] as const) {
        const { id } = await sent();
        await client.move('marta', id, 'in_review');
        assert.equal((await client.console(`${id}/move`, 'marta', { to: end, reason })).status, 200);
        const { rejection, rewards } = await client.detail('marta', id);
        assert.deepEqual([rejection?.text, rewards?.map(({ status }) => status)], [text, ['none', 'none']]);
        assert.deepEqual(await client.ledger(id), []);
      }
      const { id } = await sent();
      const gone = await client.postOk('marta', `/referrals/${id}/withdraw`);
      assert.deepEqual(
        [gone.status, gone.may, gone.rewards?.[0]?.status],
        ['withdrawn', [{ action: 'forget', allowed: true }], 'none'],
      );
      assert.deepEqual(
        (await client.events(id)).map(({ what, person }) => [what, person]),
        [
          ['submitted', 'marta'],
          ['withdrawn', 'marta'],
        ],
      );
    });

    test('events and rewards can not be changed: the application lacks the privilege, a trigger stops the owner', async () => {
      const { transaction, ownerTransaction } = backend.store;
      for (const table of ['referral_event', 'referral_reward'] as const)
        for (const [work, why] of [
          [transaction, /permission denied/],
          [ownerTransaction, /append-only/],
        ] as const) {
          await assert.rejects(
            work('northpeak', (tx) => tx.updateTable(table).set({ what: 'paid' }).execute()),
            why,
            `update of ${table}`,
          );
          await assert.rejects(
            work('northpeak', (tx) => tx.deleteFrom(table).execute()),
            why,
            `delete from ${table}`,
          );
        }
      await assert.rejects(
        transaction('northpeak', (tx) => tx.updateTable('referral').set({ person: 'deniz' }).execute()),
        /permission denied/,
      );
      await assert.rejects(
        transaction('northpeak', (tx) =>
          tx.updateTable('referral_count').set({ limit_count: 1e6 }).execute(),
        ),
        /permission denied/,
      );
    });

    test('the database refuses a second reward, one without its event, one with a wrong amount, and a second holder of a company', async () => {
      const { id } = await sent();
      await client.move('marta', id, ...ways.won);
      const line = { referral: id, account: 'tekin', side: 'referrer' as const, at: today };
      const enter = (row: object, why: RegExp) =>
        assert.rejects(
          backend.store.transaction('northpeak', (tx) =>
            tx
              .insertInto('referral_reward')
              .values({ ...line, what: 'earned', stage: 'won', of: null, amount: 1, currency: 'EUR', ...row })
              .execute(),
          ),
          why,
        );
      await enter({}, /referral_reward_pkey/);
      const other = await sent();
      await enter({ referral: other.id }, /foreign key/);
      await enter({ what: 'reversed', of: 'earned', amount: 5 }, /check constraint/);
      await enter({ what: 'reversed', of: null, amount: -5 }, /check constraint/);
      await enter(
        { referral: other.id, what: 'reversed', of: 'earned', amount: -5, stage: 'submitted' },
        /foreign key/,
      );
      await client.postOk('marta', `/referrals/${other.id}/withdraw`);
      await client.refer('selin', String(other.company));
      await assert.rejects(
        backend.store.transaction('northpeak', (tx) =>
          tx.updateTable('referral').set({ holds: true }).where('referral', '=', other.id).execute(),
        ),
        /one_holder/,
      );
    });
  });
