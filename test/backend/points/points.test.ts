import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { engines, startBackend, today, type SeededBackend } from '../seeded-backend.ts';
import { earn, lockWallet, reserve } from '../../../demo/backend/points/ledger.ts';
import { addPointsProgram } from './points-program.ts';
import { PointsTestClient } from './points-client.ts';

const review = { link: 'https://reviews.example/atlas', text: 'Quiet, and easy to service.' };
const text = { en: 'A gift', es: 'Un regalo', tr: 'Bir hediye' };

for (const engine of engines)
  describe(`points on ${engine}`, () => {
    let backend: SeededBackend;
    let client: PointsTestClient;
    before(async () => {
      backend = await startBackend(engine);
      await addPointsProgram(backend);
      client = new PointsTestClient(backend);
    });
    beforeEach(() => (backend.now = today));
    after(() => backend.close());

    /** Points for Tekin that nothing else in these tests explains. */
    const give = (amount: number, expiresOn: string | null = null) =>
      backend.store.transaction('northpeak', async (tx) => {
        const wallet = await lockWallet(tx, { account: 'tekin', wallet: 'points', person: null });
        await earn(tx, wallet, backend.now, amount, expiresOn, { text });
      });
    const available = async (member = 'marta') => (await client.wallet(member)).available.amount;
    const problem = async (call: Promise<Response>) => (await client.expectProblem(call)).code;

    test('a program without points says so', async () => {
      assert.equal(await problem(client.redeem('ece', 'gift-card')), 'not_served');
    });

    test('a review waits, and its points with it; approved, they can be spent', async () => {
      const before = await available();
      const sent = await client.submitted(client.submit('marta', 'review', review));
      assert.deepEqual(
        [sent.state, sent.submission?.status, sent.action],
        ['in_review', 'in_review', undefined],
      );
      assert.deepEqual(
        sent.submission?.answers?.map(({ text }) => text),
        [review.link, review.text],
      );
      const waiting = await client.wallet('marta');
      assert.deepEqual([waiting.available.amount, waiting.pending?.total.amount], [before, 150]);
      assert.equal(await problem(client.submit('marta', 'review', review)), 'challenge_moved_on');
      await client.approveLast('marta');
      const settled = await client.wallet('marta');
      assert.deepEqual([settled.available.amount, settled.pending], [before + 150, undefined]);
      const [entry] = (await client.entries('marta')).items;
      assert.deepEqual([entry?.kind, entry?.amount.amount, entry?.by?.name], ['earned', 150, 'Marta Ruiz']);
      assert.equal(entry?.balance?.amount, before + 150);
    });

    test('the cap of the year leaves less of the second review, and says so', async () => {
      const before = await available();
      await client.submit('marta', 'review', review);
      await client.approveLast('marta');
      assert.equal(await available(), before + 100);
      const [entry] = (await client.entries('marta')).items;
      assert.match(String(entry?.counting), /150 points; 100/);
      const { cap } = await client.challenge('marta', 'review');
      assert.deepEqual([cap?.earned?.amount, cap?.limit.amount], [250, 250]);
    });

    test('a rejected review says why, takes nothing, and can be sent again', async () => {
      const before = await available();
      await client.submit('deniz', 'review', review);
      const { items } = await client.challenges('deniz', '?state=in_review');
      await client.vendor(`/submissions/${items[0]?.submission?.id}/reject`, 'deniz', {
        reason: 'The page is empty.',
      });
      const after = await client.challenge('deniz', 'review');
      assert.deepEqual(
        [after.state, after.submission?.reason, after.action?.kind],
        ['rejected', 'The page is empty.', 'submit'],
      );
      assert.deepEqual([await available(), (await client.wallet('deniz')).pending], [before, undefined]);
      assert.equal((await client.submitted(client.submit('deniz', 'review', review))).state, 'in_review');
    });

    test('a course goes module by module and ends with a certificate', async () => {
      const before = await available();
      await client.vendor('/challenges/course/module', 'marta', { score: 75 });
      const half = await client.challenge('marta', 'course');
      assert.deepEqual([half.state, half.steps?.map(({ state }) => state)], ['in_progress', ['done', 'now']]);
      assert.deepEqual([half.certificate, half.score?.passed], [undefined, undefined]);
      await client.vendor('/challenges/course/module', 'marta', { score: 92 });
      const done = await client.challenge('marta', 'course');
      assert.deepEqual(
        [done.state, done.certificate?.validUntil, done.score?.reached.amount],
        ['completed', '2028-11-21', 92],
      );
      assert.equal(await available(), before + 200);
      const again = await client.vendor('/challenges/course/module', 'marta');
      assert.equal(again.code, 'challenge_moved_on');
    });

    test('what is over is not sent, and an answer that does not fit is named', async () => {
      assert.equal(await problem(client.submit('marta', 'closed')), 'challenge_moved_on');
      const refused = await client.expectProblem(
        client.submit('marta', 'picture', { picture: 'no such file' }),
      );
      assert.deepEqual(refused.fieldErrors, [{ path: 'values.picture', code: 'required' }]);
      assert.equal(await problem(client.submit('elif', 'review', review)), 'role_required');
    });

    test('a file is sent once to its own address, and is a proof of its owner alone', async () => {
      const file = { field: 'picture', name: 'rack.png', type: 'image/png', size: 5 };
      const large = await client.expectProblem(
        client.write('marta', '/challenges/picture/files', { ...file, size: 9_000 }),
      );
      assert.deepEqual(large.fieldErrors, [{ path: 'size', code: 'too_big' }]);
      const { file: id, href } = await client.ticket('marta', 'picture', file);
      const put = (address: string, content: string) =>
        client.app(new Request(address, { method: 'PUT', body: content }));
      assert.equal((await put(href, 'more than five')).status, 413);
      assert.equal((await put(`${href}x`, 'hello')).status, 404);
      assert.equal(await problem(client.submit('marta', 'picture', { picture: id })), 'invalid_fields');
      assert.equal((await put(href, 'hello')).status, 204);
      assert.equal(await problem(client.submit('deniz', 'picture', { picture: id })), 'invalid_fields');
      const sent = await client.submitted(client.submit('marta', 'picture', { picture: id }));
      assert.deepEqual([sent.state, sent.submission?.answers?.[0]?.text], ['completed', 'rack.png']);
      backend.now = new Date(today.getTime() + 16 * 60_000);
      assert.equal((await put(href, 'again')).status, 404);
    });

    test('a reward says what it costs and lacks; a quote says what an order would do', async () => {
      await give(1_000 - (await available()));
      const card = await client.reward('marta', 'gift-card');
      assert.deepEqual([card.state, card.cost?.amount, card.missing], ['available', 500, undefined]);
      const quote = await client.quote('marta', 'gift-card', { option: 'eur-50' });
      assert.deepEqual(
        [quote.cost.amount, quote.before?.amount, quote.after?.amount, quote.refusal],
        [1_000, 1_000, 0, undefined],
      );
      const decided = await client.quote('marta', 'approved');
      assert.match(JSON.stringify(decided.effects), /Deniz Tekin/);
      assert.equal(
        (await client.expectProblem(client.write('marta', '/rewards/gift-card/quotes', { option: 'eur-99' })))
          .code,
        'invalid_request',
      );
    });

    test('a quote speaks of the tier only where the program has tiers', async () => {
      assert.match(
        String((await client.quote('marta', 'gift-card', { option: 'eur-25' })).tier),
        /Your tier/,
      );
      assert.equal((await client.quote('tomas', 'book-card', { option: 'eur-25' })).tier, undefined);
    });

    test('a gift card is redeemed once under one key, and its code is seen by who may', async () => {
      const key = crypto.randomUUID();
      const before = await available();
      const choice = { option: 'eur-25', cost: { amount: 500, unit: 'points' } };
      const first = await client.redeemed(client.redeem('marta', 'gift-card', choice, key));
      const again = await client.redeemed(client.redeem('marta', 'gift-card', choice, key));
      assert.deepEqual(again, first);
      assert.equal(first.status, 'fulfilled');
      assert.match(first.code?.value ?? '', /^\w{4}-\w{4}-\w{4}$/);
      assert.equal(await available(), before - 500);
      assert.equal((await client.redemption('deniz', first.id)).code?.value, first.code?.value);
      assert.deepEqual((await client.redemption('elif', first.id)).code, { hidden: 'role' });
      const { items } = await client.redemptions('marta', `?key=${key}`);
      assert.deepEqual(
        items.map(({ id, code }) => [id, code?.value]),
        [[first.id, undefined]],
      );
      assert.equal(
        await problem(client.write('marta', `/redemptions/${first.id}/cancel`, {})),
        'redemption_moved_on',
      );
    });

    test('an order at another cost, beyond the balance or by another role is refused and takes nothing', async () => {
      const before = await available();
      const wrong = { option: 'eur-25', cost: { amount: 400 } };
      assert.equal(await problem(client.redeem('marta', 'gift-card', wrong)), 'cost_changed');
      assert.equal(await problem(client.redeem('elif', 'gift-card', { option: 'eur-25' })), 'role_required');
      assert.equal(
        await problem(client.redeem('marta', 'gift-card', { option: 'eur-25', quantity: 7 })),
        'invalid_request',
      );
      assert.ok(before < 1_000);
      assert.equal(
        await problem(client.redeem('marta', 'gift-card', { option: 'eur-50' })),
        'insufficient_points',
      );
      assert.equal(await available(), before);
    });

    test('an order waits for a decision with its points reserved; declined, they return', async () => {
      await give(700);
      const before = await available();
      const asked = await client.redeemed(client.redeem('marta', 'approved'));
      assert.deepEqual([asked.status, asked.approver?.name], ['awaiting_approval', 'Deniz Tekin']);
      const waiting = await client.wallet('marta');
      assert.deepEqual([waiting.available.amount, waiting.reserved?.total.amount], [before - 300, 300]);
      assert.deepEqual(
        (await client.redemptions('deniz', '?decide=me')).items.map(({ id }) => id),
        [asked.id],
      );
      assert.deepEqual((await client.redemptions('marta', '?decide=me')).items, []);
      assert.equal(
        await problem(client.write('marta', `/redemptions/${asked.id}/approve`, {})),
        'role_required',
      );
      const declined = await client.redeemed(
        client.write('deniz', `/redemptions/${asked.id}/decline`, { reason: 'Not this year.' }),
      );
      assert.deepEqual([declined.status, declined.reason?.text], ['declined', 'Not this year.']);
      assert.equal(await available(), before);
      assert.equal(
        await problem(client.write('deniz', `/redemptions/${asked.id}/approve`, {})),
        'redemption_moved_on',
      );
      const [entry] = (await client.entries('marta')).items;
      assert.deepEqual([entry?.kind, entry?.amount.amount], ['returned', 300]);
    });

    test('approved, it is done and spent', async () => {
      await give(300);
      const asked = await client.redeemed(client.redeem('marta', 'approved'));
      const done = await client.redeemed(client.write('deniz', `/redemptions/${asked.id}/approve`, {}));
      assert.equal(done.status, 'fulfilled');
      assert.equal((await client.wallet('marta')).reserved, undefined);
    });

    test('a session is booked, cancelled in time, and spent once it was held', async () => {
      await give(1_200);
      const before = await available();
      const booked = await client.redeemed(client.redeem('marta', 'expert', { slot: 'friday' }));
      assert.deepEqual(
        [booked.status, booked.event?.startsAt, booked.cancellableUntil],
        ['scheduled', '2026-12-04T09:00:00.000Z', '2026-12-02T09:00:00.000Z'],
      );
      assert.equal(await problem(client.redeem('deniz', 'expert', { slot: 'friday' })), 'seat_taken');
      const cancelled = await client.redeemed(client.write('marta', `/redemptions/${booked.id}/cancel`, {}));
      assert.deepEqual([cancelled.status, await available()], ['cancelled', before]);
      const again = await client.redeemed(client.redeem('deniz', 'expert', { slot: 'friday' }));
      backend.now = new Date('2026-12-02T09:00:00Z');
      assert.equal(
        await problem(client.write('deniz', `/redemptions/${again.id}/cancel`, {})),
        'redemption_moved_on',
      );
      backend.now = new Date('2026-12-04T13:00:00Z');
      assert.equal((await client.redemption('deniz', again.id)).status, 'fulfilled');
      assert.equal((await client.wallet('deniz')).reserved, undefined);
    });

    test('goods can be cancelled until they are sent', async () => {
      await give(200);
      const first = await client.redeemed(client.redeem('marta', 'last-one'));
      assert.equal((await client.reward('marta', 'last-one')).state, 'sold_out');
      await client.redeemed(client.write('marta', `/redemptions/${first.id}/cancel`, {}));
      const second = await client.redeemed(client.redeem('marta', 'last-one'));
      await client.vendor(`/redemptions/${second.id}/send`, 'marta');
      assert.equal((await client.redemption('marta', second.id)).status, 'fulfilled');
      assert.equal(
        await problem(client.write('marta', `/redemptions/${second.id}/cancel`, {})),
        'redemption_moved_on',
      );
    });

    test('what expires goes on its day, the earliest first, and the ledger says so', async () => {
      await give(40, '2026-11-25');
      await give(60, '2026-12-31');
      const before = await client.wallet('marta');
      assert.equal(before.expiring?.[0]?.on, '2026-11-25');
      backend.now = new Date('2026-11-25T22:00:00Z');
      assert.equal(await available(), before.available.amount, 'the last day counts');
      backend.now = new Date('2026-11-26T13:00:00Z');
      assert.equal(await available(), before.available.amount - 40);
      const [entry] = (await client.entries('marta')).items;
      assert.deepEqual(
        [entry?.kind, entry?.amount.amount, entry?.at],
        ['expired', -40, '2026-11-25T23:00:00.000Z'],
      );
    });

    test('points that were not due are taken back by a pair of entries; what was spent of them is owed', async () => {
      backend.now = new Date('2026-11-27T13:00:00Z');
      await client.earn('deniz');
      const { items } = await client.entries('deniz');
      const earned = items.find((entry) => entry?.text === 'Atlas in a day');
      const rest = await available();
      await backend.store.transaction('northpeak', async (tx) => {
        const wallet = await lockWallet(tx, { account: 'tekin', wallet: 'points', person: null });
        await reserve(tx, wallet, backend.now, rest - 50, { text, subject: crypto.randomUUID() });
      });
      const sent = await backend.store.transaction('northpeak', (tx) =>
        tx
          .selectFrom('challenge_submission')
          .select('submission')
          .where('person', '=', 'deniz')
          .where('challenge', '=', 'course')
          .executeTakeFirstOrThrow(),
      );
      await client.vendor(`/submissions/${sent.submission}/reverse`, 'deniz');
      const after = await client.wallet('deniz');
      assert.deepEqual([after.available.amount, after.debt?.total.amount], [0, 150]);
      const [reversal] = (await client.entries('deniz')).items;
      assert.deepEqual([reversal?.kind, reversal?.reverses?.id], ['reversal', earned?.id]);
      const pair = (await client.entries('deniz')).items.find((entry) => entry?.id === earned?.id);
      assert.equal(pair?.reversedBy?.id, reversal?.id);
      assert.equal(
        (await client.vendor(`/submissions/${sent.submission}/reverse`, 'deniz')).code,
        'challenge_moved_on',
      );
      await give(170);
      const settled = await client.wallet('deniz');
      assert.deepEqual([settled.available.amount, settled.debt], [20, undefined]);
    });

    test('entries are filtered by kind, and unknown kinds find nothing', async () => {
      const expired = await client.entries('marta', '?kind=expired');
      assert.ok(expired.items.length > 0 && expired.items.every((entry) => entry?.kind === 'expired'));
      assert.equal(expired.total, expired.items.length);
      assert.deepEqual((await client.entries('marta', '?kind=internal')).items, []);
    });
  });

/** Only PostgreSQL runs transactions concurrently: PGlite has one connection and hides every race. */
describe('colleagues at once on PostgreSQL', () => {
  let backend: SeededBackend;
  let client: PointsTestClient;
  before(async () => {
    backend = await startBackend('PostgreSQL');
    await addPointsProgram(backend);
    client = new PointsTestClient(backend);
    await backend.store.transaction('northpeak', async (tx) => {
      const wallet = await lockWallet(tx, { account: 'tekin', wallet: 'points', person: null });
      await earn(tx, wallet, today, 1_300, null, { text });
    });
  });
  after(() => backend.close());

  const outcomes = async (calls: readonly Promise<Response>[]) =>
    Promise.all(
      (await Promise.all(calls)).map(async (response) =>
        response.ok ? 'done' : ((await response.json()) as { code: string }).code,
      ),
    );
  const sorted = (list: readonly string[]) => [...list].sort();

  test('what the company may have once, is had once', async () => {
    const calls = ['marta', 'deniz', 'marta', 'deniz'].map((member) => client.redeem(member, 'one-only'));
    assert.deepEqual(sorted(await outcomes(calls)), [
      'done',
      'limit_reached',
      'limit_reached',
      'limit_reached',
    ]);
  });

  test('one time is booked by one of them', async () => {
    const calls = ['marta', 'deniz'].map((member) => client.redeem(member, 'expert', { slot: 'monday' }));
    assert.deepEqual(sorted(await outcomes(calls)), ['done', 'seat_taken']);
  });

  test('a balance that is enough for one order pays one', async () => {
    const calls = ['marta', 'deniz', 'marta'].map((member) =>
      client.redeem(member, 'gift-card', { option: 'eur-25' }),
    );
    assert.deepEqual(sorted(await outcomes(calls)), ['done', 'insufficient_points', 'insufficient_points']);
    assert.equal((await client.wallet('marta')).available.amount, 300);
  });

  test('an approval and a refusal at once: one of them holds', async () => {
    const asked = await client.redeemed(client.redeem('marta', 'approved'));
    const path = `/redemptions/${asked.id}`;
    const calls = [
      client.write('deniz', `${path}/approve`, {}),
      client.write('deniz', `${path}/decline`, { reason: 'No.' }),
    ];
    assert.deepEqual(sorted(await outcomes(calls)), ['done', 'redemption_moved_on']);
  });

  test('two decisions of the vendor about one review earn once', async () => {
    await client.submit('marta', 'review', review);
    const { items } = await client.challenges('marta', '?state=in_review');
    const before = (await client.wallet('marta')).available.amount;
    const path = `/submissions/${items[0]?.submission?.id}/approve`;
    const decided = await Promise.all([client.vendor(path, 'marta'), client.vendor(path, 'marta')]);
    assert.deepEqual(decided.map(({ status }) => status).sort(), [200, 409]);
    assert.equal((await client.wallet('marta')).available.amount, before + 150);
  });

  test('what the company may have once, is had once, where each colleague has a wallet', async () => {
    const { store } = backend;
    await store.ownerTransaction('northpeak', async (tx) => {
      await tx.updateTable('points_program').set({ owner: 'member' }).execute();
      await tx.updateTable('reward').set({ use_limit: 2 }).where('reward', '=', 'one-only').execute();
    });
    const people = ['marta', 'deniz'];
    for (const person of people)
      await store.transaction('northpeak', async (tx) => {
        const wallet = await lockWallet(tx, { account: 'tekin', wallet: `points.${person}`, person });
        await earn(tx, wallet, today, 200, null, { text });
      });
    const calls = people.map((member) => client.redeem(member, 'one-only'));
    assert.deepEqual(sorted(await outcomes(calls)), ['done', 'limit_reached']);
  });
});
