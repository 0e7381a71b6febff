import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { Standing } from '../../../src/contract/standing.ts';
import { dayAt } from '../../../demo/backend/calendar-dates.ts';
import { advancePlacement, initialPlacement } from '../../../demo/backend/standing/placement.ts';
import { demoMembers } from '../../../demo/backend/seed/data/demo-members.ts';
import { addActivity, loadStanding } from '../../../demo/backend/standing/account-standing.ts';
import {
  bearer,
  engines,
  get,
  identityOf,
  post,
  read,
  startBackend,
  today,
  type SeededBackend,
} from '../seeded-backend.ts';

interface TestOrder {
  readonly externalId: string;
  readonly tier: string | null;
  readonly grace: { until: string; follows: string } | null;
}
interface TestOrders {
  readonly items: { externalId: string; amount: { amount: number }; refunded: boolean }[];
}

const languages = ['en', 'es', 'tr'] as const;
const zone = 'Europe/Oslo';
const owner = async (backend: SeededBackend, account: string) =>
  backend.store.transaction('northpeak', (tx) =>
    tx.selectFrom('account').selectAll().where('account', '=', account).executeTakeFirstOrThrow(),
  );

for (const engine of engines)
  describe(`vendor console on ${engine}`, () => {
    let backend: SeededBackend;
    let app: (request: Request) => Promise<Response>;
    const standing = async (key: string, language = 'en'): Promise<Standing> =>
      z.parse(
        Standing,
        await read(
          await app(
            get('/loyalty/standing', {
              authorization: await bearer(identityOf(key), backend.now),
              'accept-language': language,
            }),
          ),
        ),
      );
    before(async () => {
      backend = await startBackend(engine);
      app = backend.app();
    });
    after(() => backend.close());

    test('an order raises the tier at once, its refund starts grace with the reason, and after grace the tier before follows, in three languages', async (t) => {
      assert.equal((await standing('selin')).tier?.name, 'Silver');
      const order = await read<TestOrder>(
        await app(post('/demo/orders', { member: 'selin', amount: 20_000_00 })),
      );
      assert.equal(order.tier, 'gold');
      for (const language of languages) assert.equal((await standing('selin', language)).tier?.name, 'Gold');
      assert.equal((await standing('selin')).reason?.because, `order ${order.externalId} came in`);

      const refund = await read<TestOrder>(
        await app(post(`/demo/orders/${order.externalId}/refund`, { member: 'selin' })),
      );
      assert.deepEqual(
        [refund.tier, refund.grace?.until, refund.grace?.follows],
        ['gold', '2027-02-28', 'silver'],
      );
      const because = {
        en: `order ${order.externalId} was refunded`,
        es: `se reembolsó el pedido ${order.externalId}`,
        tr: `${order.externalId} numaralı sipariş iade edildi`,
      };
      for (const language of languages) {
        const { tier, grace, reason, next } = await standing('selin', language);
        assert.deepEqual(
          [tier?.name, grace, reason?.because, reason?.kind],
          ['Gold', { until: '2027-02-28', follows: 'Silver', on: '2027-03-01' }, because[language], 'grace'],
        );
        assert.equal(next?.name, 'Platinum');
      }
      backend.now = new Date('2027-03-01T00:30:00+01:00');
      for (const language of languages) {
        const { tier, grace, since, reason } = await standing('selin', language);
        assert.deepEqual(
          [tier?.name, grace, since, reason?.kind, reason?.because],
          ['Silver', undefined, '2027-03-01', 'downgrade', because[language]],
        );
      }
      backend.now = new Date('2027-02-28T23:30:00+01:00');
      assert.equal((await standing('selin')).tier?.name, 'Gold', 'the last minute of grace is grace');
      backend.now = today;
      t.diagnostic(`${engine}: Silver → Gold → grace → Silver in ${languages.join(', ')}`);
    });

    test('an order that is too small for a tier shows as progress', async () => {
      await app(post('/demo/orders', { member: 'marta', amount: 40_000_00 }));
      const { tier, requirements } = await standing('marta');
      assert.equal(tier?.name, 'Silver');
      assert.deepEqual(
        [requirements?.[0]?.met, requirements?.[0]?.remaining, requirements?.[1]?.met],
        [true, undefined, false],
      );
    });

    test('the list of orders marks refunded ones; a second refund, another account’s order and invalid bodies are refused', async () => {
      const { items } = await read<TestOrders>(await app(get('/demo/orders?member=ingvild')));
      assert.equal(items.find(({ externalId }) => externalId === 'NP-20944')?.refunded, true);
      const status = async (path: string, body: unknown) => (await app(post(path, body))).status;
      assert.equal(await status('/demo/orders/NP-20944/refund', { member: 'ingvild' }), 400);
      assert.equal(await status('/demo/orders/NP-20944/refund', { member: 'marta' }), 404);
      assert.equal(await status('/demo/orders/NP-20944/refund', { member: 'ece' }), 404);
      for (const amount of [0, -1, 1.5, '100', 1e13, null])
        assert.equal(await status('/demo/orders', { member: 'marta', amount }), 400);
      assert.equal(await status('/demo/orders', { member: 'marta', amount: 1, account: 'vestby' }), 400);
      assert.equal(await status('/demo/orders', { member: 'nobody', amount: 1 }), 404);
      assert.equal(
        (await app(new Request('http://backend.test/demo/orders', { method: 'POST', body: '{' }))).status,
        400,
      );
    });

    test('a token lives briefly and is issued for a member’s own accounts only', async () => {
      const token = async (body: unknown) => app(post('/demo/token', body));
      const mine = await read<{ token: string; expiresIn: number }>(
        await token({ member: 'selin', account: 'kaya' }),
      );
      assert.equal(mine.expiresIn, 300);
      const session = await app(get('/loyalty/session', { authorization: `Bearer ${mine.token}` }));
      const { account, accounts } = await read<{ account: { id: string }; accounts: { id: string }[] }>(
        session,
      );
      assert.deepEqual([account.id, accounts.map(({ id }) => id)], ['kaya', ['delta', 'kaya']]);
      assert.equal((await token({ member: 'marta', account: 'kaya' })).status, 403);
      assert.equal((await token({ member: 'marta', account: 'beta' })).status, 403);
      backend.now = new Date(today.getTime() + 331_000);
      assert.equal(
        (await app(get('/loyalty/session', { authorization: `Bearer ${mine.token}` }))).status,
        401,
      );
      backend.now = today;
    });

    test('the member list has every member with a state', async () => {
      const { members } = await read<{ members: { key: string; state: string; name: string }[] }>(
        await app(get('/demo/members')),
      );
      assert.deepEqual(
        members.map(({ key }) => key),
        demoMembers().map(({ key }) => key),
      );
      assert.ok(members.every(({ name, state }) => name !== '' && state !== ''));
    });

    test('the demo’s calendar can be set ahead and back', async () => {
      const own = backend.app();
      const moved = await read<{ now: string }>(await own(post('/demo/clock', { days: 40 })));
      assert.equal(moved.now.slice(0, 10), '2026-12-31');
      const { token } = await read<{ token: string }>(await own(post('/demo/token', { member: 'henrik' })));
      assert.equal((await own(get('/loyalty/standing', { authorization: `Bearer ${token}` }))).status, 200);
      await own(post('/demo/clock', { days: 0 }));
      assert.equal((await own(get('/loyalty/standing', { authorization: `Bearer ${token}` }))).status, 200);
    });

    test('twenty concurrent orders are all counted, and the stored standing equals a replay', async (t) => {
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => app(post('/demo/orders', { member: 'pablo', amount: 1_000_00 }))),
      );
      assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([201]));
      const account = await owner(backend, 'lumen');
      const { placement, activity, rules } = await backend.store.transaction('northpeak', (tx) =>
        loadStanding(tx, account, zone, backend.now),
      );
      const row = await backend.store.transaction('northpeak', (tx) =>
        tx.selectFrom('standing').select('seen').where('account', '=', 'lumen').executeTakeFirstOrThrow(),
      );
      assert.equal(row.seen, activity.length, 'no writer decided without the line of another');
      assert.equal(placement.tier, 'bronze', '12,000 and twenty times 1,000');
      assert.deepEqual(
        placement,
        advancePlacement(initialPlacement(account.enrolled), rules, activity, dayAt(backend.now, zone)),
      );
      assert.equal(placement.history.filter(({ kind }) => kind === 'start').length, 1);
      t.diagnostic(`${engine}: ${activity.length} lines`);
    });

    test('ten concurrent refunds of one order refund it once', async () => {
      const { externalId } = await read<TestOrder>(
        await app(post('/demo/orders', { member: 'ada', amount: 5_000_00 })),
      );
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => app(post(`/demo/orders/${externalId}/refund`, { member: 'ada' }))),
      );
      assert.deepEqual(answers.map(({ status }) => status).sort(), [
        201,
        ...Array.from({ length: 9 }, () => 400),
      ]);
    });

    test('for random histories the stored standing equals a replay of all activity', async (t) => {
      const account = await owner(backend, 'yeni');
      let histories = 0,
        lines = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(
            fc.record({
              wait: fc.nat(100),
              late: fc.nat(500),
              amount: fc.integer({ min: 1, max: 90_000 }),
              back: fc.boolean(),
            }),
            { minLength: 1, maxLength: 8 },
          ),
          async (plan) => {
            const undone = await backend.store
              .transaction('northpeak', async (tx) => {
                let now = new Date(today.getTime() + 86_400_000);
                for (const [index, { wait, late, amount, back }] of plan.entries()) {
                  now = new Date(now.getTime() + wait * 86_400_000);
                  const occurred_at = new Date(now.getTime() - late * 86_400_000);
                  const common = { account: 'yeni', currency: 'EUR', occurred_at, recorded_at: now };
                  const order = {
                    ...common,
                    external_id: `H-${index}`,
                    kind: 'order',
                    amount: amount * 100,
                    quantity: 1,
                  };
                  const refund = {
                    ...common,
                    external_id: `H-${index}-R`,
                    kind: 'refund',
                    amount: -amount * 100,
                    quantity: -1,
                    reverses: `H-${index}`,
                  };
                  await addActivity(tx, account, zone, now, [order]);
                  if (back) await addActivity(tx, account, zone, now, [refund]);
                }
                const later = new Date(now.getTime() + 500 * 86_400_000);
                const { placement, activity: entries, rules } = await loadStanding(tx, account, zone, later);
                assert.deepEqual(
                  placement,
                  advancePlacement(initialPlacement(account.enrolled), rules, entries, dayAt(later, zone)),
                );
                histories += 1;
                lines += entries.length;
                // Rolled back, so that each history begins with the same data.
                throw new Rewind();
              })
              .catch((error: unknown) => error);
            if (!(undone instanceof Rewind)) throw undone;
          },
        ),
        { numRuns: 40 },
      );
      t.diagnostic(`${engine}: ${histories} histories, ${lines} lines`);
    });
  });

class Rewind extends Error {}
