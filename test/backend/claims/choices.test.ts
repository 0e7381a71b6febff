import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ClaimDetail } from '../../../src/contract/claims.ts';
import { Perks, type Perk } from '../../../src/contract/perks.ts';
import {
  bearer,
  engines,
  get,
  identityOf,
  read,
  send,
  startBackend,
  type SeededBackend,
} from '../seeded-backend.ts';
import { BackendTestClient } from '../test-client.ts';

const gifts = ['press-simulator', 'video-library', 'spare-kit'];
const reason = (perk: Perk | undefined) => perk?.reasons?.map(({ code, text }) => [code, text]);

for (const engine of engines)
  describe(`perks that decide about each other on ${engine}`, () => {
    let backend: SeededBackend;
    let client: BackendTestClient;
    before(async () => {
      backend = await startBackend(engine);
      client = new BackendTestClient(backend);
      await backend.store.ownerTransaction('orsa', async (tx) => {
        await tx
          .insertInto('person')
          .values({ person: 'umut', name: 'Umut', email: 'u@beta.example' })
          .execute();
        await tx
          .insertInto('member')
          .values({ person: 'umut', account: 'beta', roles: ['viewer'] })
          .execute();
      });
    });
    after(() => backend.close());

    const perksOf = async (person: string, lang = 'en') => {
      const authorization = await bearer({ ...identityOf('ece'), person }, backend.now);
      const asked = get('/loyalty/perks', { authorization, 'accept-language': lang });
      const reply = await client.expectOk(Perks, client.app(asked));
      return { ...reply, perk: (id: string) => reply.items.find((perk) => perk.id === id) };
    };
    const claim = async (who: string, perk: string) => {
      const attempt = async () =>
        client.app(await send(backend, who, `/perks/${perk}/claims`, { values: {} }));
      let response = await attempt();
      // A lock was held too long, as on a loaded machine: a client sends the same write again.
      while (response.status === 503) response = await attempt();
      const reply = await read<{ id?: string; code?: string }>(response);
      return { ...reply, status: response.status };
    };
    const cancel = async (who: string, id = '') =>
      client.expectOk(ClaimDetail, client.app(await send(backend, who, `/claims/${id}/cancel`, {})));

    test('sections, price steps, sessions and grants are served in the reader’s language', async () => {
      const { sections, perk } = await perksOf('ece', 'tr');
      assert.deepEqual(sections, [
        { id: 'gift', title: 'Yılın hediyesi' },
        { id: 'save', title: 'Tasarruf için', text: 'İkisinden biri.' },
        { id: 'learn', title: 'Öğrenmek için' },
      ]);
      assert.deepEqual(
        ['spare-kit', 'parts-price', 'plant-visit', 'operator-training'].map((id) => perk(id)?.section),
        ['gift', 'save', 'learn', undefined],
      );
      assert.deepEqual(perk('parts-price')?.prices, [
        { label: 'Bu yıl', text: '%10 indirim', until: '2027-03-31', current: true },
        { label: 'Gelecek yıl', text: '%5 indirim', from: '2027-04-01' },
      ]);
      const { event } = perk('plant-visit') ?? {};
      assert.deepEqual(
        event?.sessions?.map(({ title }) => title),
        ['Pres hatları', 'Üreticilere sorular'],
      );
      assert.equal(event?.sessions?.[0]?.startsAt, event?.startsAt);
      assert.equal(event?.sessions?.[1]?.endsAt, event?.endsAt);
      const lira = (amount: number) => ({ amount, currency: 'TRY' });
      assert.deepEqual(perk('parts-credit')?.quota, {
        limit: lira(15_000_000),
        used: lira(0),
        left: lira(15_000_000),
        grants: [
          { label: 'İlk yarı', amount: lira(7_500_000), status: 'available', until: '2027-03-31' },
          { label: 'İkinci yarı', amount: lira(7_500_000), status: 'expected', from: '2027-01-20' },
        ],
        resetsAt: '2027-04-01',
      });
    });

    test('a viewer who may not see money sees no balance of it, and the other quotas', async () => {
      const { perk } = await perksOf('umut');
      assert.equal(perk('parts-credit')?.quota, undefined);
      assert.deepEqual([perk('remote-advice')?.quota?.limit, perk('remote-advice')?.quota?.left], [3, 1.5]);
    });

    test('two colleagues choose at the same time: one has the gift, the other is told that the choice is made', async (t) => {
      for (let round = 0; round < 6; round += 1) {
        const [first = '', second = ''] = [gifts[round % 3], gifts[(round + 1) % 3]];
        const replies = await Promise.all([claim('ece', first), claim('kerem', second)]);
        assert.deepEqual(replies.map(({ status }) => status).sort(), [200, 409]);
        assert.deepEqual(
          replies.flatMap(({ code }) => code ?? []),
          ['perk_locked'],
        );
        const won = replies[0]?.status === 200 ? 0 : 1;
        const { perk } = await perksOf(won === 0 ? 'kerem' : 'ece');
        const chosen = won === 0 ? first : second;
        for (const gift of gifts) {
          assert.deepEqual(perk(gift)?.choice, { id: 'gift', take: 1, of: 3, taken: 1 }, gift);
          assert.equal(perk(gift)?.state === 'locked', gift !== chosen, gift);
        }
        const other = gifts.find((gift) => gift !== chosen) ?? '';
        assert.deepEqual(reason(perk(other))?.[0]?.[0], 'choice');
        assert.match(String(reason(perk(other))?.[0]?.[1]), /^You chose (Press|Video|A kit)/);
        // Kits go back; a key that was handed out stays, so the vendor takes it back.
        await backend.store.ownerTransaction('orsa', (tx) =>
          tx
            .updateTable('claim')
            .set({ status: 'cancelled' })
            .where('claim', '=', replies[won]?.id ?? '')
            .execute(),
        );
        assert.equal((await perksOf('ece')).perk(other)?.state, 'claimable');
        assert.equal((await perksOf('ece')).perk(other)?.choice?.taken, 0);
      }
      t.diagnostic(`${engine}: 6 rounds, one each`);
    });

    test('of two that exclude each other the second one is refused, from both sides, until the first is given back', async () => {
      assert.deepEqual((await perksOf('ece')).perk('parts-credit')?.excludes, [
        { id: 'parts-price', title: '10% on wearing parts' },
      ]);
      for (const [one = '', other = ''] of [
        ['parts-price', 'parts-credit'],
        ['parts-credit', 'parts-price'],
      ]) {
        const taken = await claim('ece', one);
        assert.equal(taken.status, 200);
        const refused = await claim('kerem', other);
        assert.deepEqual([refused.status, refused.code], [409, 'perk_locked']);
        const shown = (await perksOf('kerem', 'es')).perk(other);
        assert.deepEqual([shown?.state, shown?.reasons?.[0]?.code], ['locked', 'choice']);
        assert.match(String(shown?.reasons?.[0]?.text), /^Ha elegido /);
        await backend.store.ownerTransaction('orsa', async (tx) => {
          await tx
            .updateTable('claim')
            .set({ status: 'cancelled' })
            .where('claim', '=', taken.id ?? '')
            .execute();
          await tx.updateTable('perk_quota').set({ used: 0 }).where('perk', '=', 'parts-credit').execute();
        });
      }
      const both = await Promise.all([claim('ece', 'parts-price'), claim('kerem', 'parts-credit')]);
      assert.deepEqual(both.map(({ status }) => status).sort(), [200, 409]);
      assert.deepEqual(
        both.flatMap(({ code }) => code ?? []),
        ['perk_locked'],
      );
    });

    test('half units are taken by halves, to nothing and not below, and given back by halves', async () => {
      const quota = async () => {
        const { limit, used, left, unit } = (await perksOf('ece')).perk('remote-advice')?.quota ?? {};
        return [limit, used, left, unit];
      };
      assert.deepEqual(await quota(), [3, 1.5, 1.5, 'days']);
      const replies = await Promise.all(
        Array.from({ length: 8 }, (_, at) => claim(at % 2 ? 'ece' : 'kerem', 'remote-advice')),
      );
      assert.deepEqual(replies.map(({ status }) => status).sort(), [200, 200, 200, 409, 409, 409, 409, 409]);
      assert.ok(replies.every(({ status, code }) => status === 200 || code === 'quota_used_up'));
      assert.deepEqual(await quota(), [3, 3, 0, 'days']);
      assert.equal((await perksOf('ece')).perk('remote-advice')?.state, 'claimed', 'and no more can be');
      const mine = replies.filter(({ status }) => status === 200);
      for (const [at, { id }] of mine.entries()) {
        await cancel('ece', id);
        assert.deepEqual(await quota(), [3, 3 - (at + 1) / 2, (at + 1) / 2, 'days']);
      }
    });

    test('a claim that needs more than is left is refused, although something is left', async () => {
      await backend.store.ownerTransaction('orsa', (tx) =>
        tx.updateTable('perk_quota').set({ used: 28 }).where('perk', '=', 'remote-advice').execute(),
      );
      assert.equal((await perksOf('ece')).perk('remote-advice')?.state, 'used_up');
      assert.equal((await claim('ece', 'remote-advice')).code, 'quota_used_up');
    });
  });
