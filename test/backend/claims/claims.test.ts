import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import * as z from 'zod/mini';
import { ClaimDetail, Claims, type Claim } from '../../../src/contract/claims.ts';
import { PerkDetail } from '../../../src/contract/perk-detail.ts';
import { Perks } from '../../../src/contract/perks.ts';
import { Problem } from '../../../src/contract/core/problem.ts';
import {
  bearer,
  engines,
  get,
  identityOf,
  post,
  read,
  send,
  startBackend,
  today,
  type SeededBackend,
} from '../seeded-backend.ts';

const brief = { brief: 'Whether to keep route planning on one cluster', from: '2026-12-07' };
const training = { topic: 'Find the slow depot by themselves', people: '8', where: 'online' };
const languages = ['en', 'es', 'tr'] as const;

for (const engine of engines)
  describe(`claims on ${engine}`, () => {
    let backend: SeededBackend;
    let app: (request: Request) => Promise<Response>;
    const ask = async (key: string, path: string, lang = 'en') =>
      app(
        get(`/loyalty${path}`, {
          authorization: await bearer(identityOf(key), backend.now),
          'accept-language': lang,
        }),
      );
    const perk = async (key: string, id: string) =>
      z.parse(PerkDetail, await read(await ask(key, `/perks/${id}`)));
    const claim = async (key: string, id: string, lang = 'en') =>
      z.parse(ClaimDetail, await read(await ask(key, `/claims/${id}`, lang)));
    const done = async (key: string, path: string, body: unknown = {}): Promise<Claim> => {
      const response = await app(await send(backend, key, path, body));
      const text = await response.text();
      assert.equal(response.status, 200, text);
      return z.parse(ClaimDetail, JSON.parse(text));
    };
    const refused = async (key: string, path: string, body: unknown = {}) => {
      const response = await app(await send(backend, key, path, body));
      return { status: response.status, ...z.parse(Problem, await response.json()) };
    };
    const ledger = (id: string) =>
      backend.store.transaction('northpeak', (tx) =>
        tx
          .selectFrom('claim_entry')
          .select(['what', 'person', 'note'])
          .where('claim', '=', id)
          .orderBy('step')
          .execute(),
      );
    const console = (path: string, member: string, more: object = {}) =>
      app(post(`/demo${path}`, { member, ...more }));
    before(async () => {
      backend = await startBackend(engine);
      app = backend.app();
    });
    after(() => backend.close());

    test('a claim that is requested, approved and scheduled shows who acts next at each step, and the ledger has every step', async () => {
      const asked = await done('marta', '/perks/architecture-review/claims', { values: brief });
      assert.deepEqual([asked.status, asked.approver?.name], ['awaiting_approval', 'Deniz Tekin']);
      assert.equal(asked.timeline?.find(({ state }) => state === 'now')?.label, 'Deniz Tekin decides');
      const held = await perk('deniz', 'architecture-review');
      assert.deepEqual(
        [held.state, held.quota?.used, held.claim?.id],
        ['claimed', 2, asked.id],
        'held as soon as it is asked',
      );
      const queue = z.parse(Claims, await read(await ask('deniz', '/claims?decide=me')));
      assert.deepEqual(
        queue.items.map(({ id }) => id),
        [asked.id],
      );
      assert.deepEqual(
        z.parse(Claims, await read(await ask('marta', '/claims?decide=me'))).items,
        [],
        'she decides nothing',
      );
      for (const lang of languages)
        assert.deepEqual(
          (await claim('deniz', asked.id, lang)).answers?.[0]?.text,
          brief.brief,
          'in her own words',
        );
      assert.equal(
        (await claim('elif', asked.id)).answers,
        undefined,
        'a colleague sees that it is asked, not what',
      );

      const approved = await done('deniz', `/claims/${asked.id}/approve`);
      assert.deepEqual(
        [approved.status, approved.may?.map(({ action }) => action)],
        ['approved', ['cancel']],
      );
      assert.equal(
        (await console(`/claims/${asked.id}/schedule`, 'marta', { at: '2026-12-07T08:00:00Z' })).status,
        200,
      );
      const scheduled = await claim('marta', asked.id);
      assert.deepEqual(
        [
          scheduled.status,
          scheduled.event?.startsAt,
          scheduled.event?.timeZone,
          scheduled.may,
          scheduled.cancelNote,
        ],
        ['scheduled', '2026-12-07T08:00:00.000Z', 'Europe/Oslo', [], undefined],
      );
      assert.equal((await refused('marta', `/claims/${asked.id}/cancel`)).code, 'claim_moved_on', 'too late');
      assert.deepEqual(
        (await ledger(asked.id)).map(({ what, person }) => [what, person]),
        [
          ['requested', 'marta'],
          ['approved', 'deniz'],
          ['scheduled', null],
        ],
      );
    });

    test('a declined claim shows its reason to the requester and gives back its quota', async () => {
      const asked = await done('marta', '/perks/tailored-training/claims', { values: training });
      assert.equal((await perk('marta', 'tailored-training')).quota?.used, 1);
      for (const reason of ['', '   ', 'x'.repeat(501)])
        assert.equal(
          (await refused('deniz', `/claims/${asked.id}/decline`, { reason })).code,
          'invalid_fields',
        );
      const declined = await done('deniz', `/claims/${asked.id}/decline`, {
        reason: 'We have one booked already',
      });
      assert.equal(declined.status, 'declined');
      const seenByMarta = await claim('marta', asked.id);
      assert.deepEqual(
        [seenByMarta.reason?.text, seenByMarta.reason?.by?.name, seenByMarta.may],
        ['We have one booked already', 'Deniz Tekin', []],
      );
      assert.equal(seenByMarta.timeline?.at(-1)?.note, 'Nothing of your quota was used');
      const free = await perk('marta', 'tailored-training');
      assert.deepEqual([free.quota?.used, free.state, free.claim], [0, 'claimable', undefined]);
      for (const move of ['approve', 'cancel'])
        assert.equal((await refused('deniz', `/claims/${asked.id}/${move}`)).code, 'claim_moved_on');
    });

    test('an admin’s own claim needs no approval, and answers to unknown fields are refused', async () => {
      const values = { ...training, where: 'onsite' };
      const errors = await refused('deniz', '/perks/tailored-training/claims', {
        values: { ...values, people: '3', hobby: 'x', from: '' },
      });
      assert.deepEqual(errors.fieldErrors, [
        { path: 'values.people', code: 'too_small' },
        { path: 'values.address', code: 'required' },
        { path: 'values.hobby', code: 'unknown_field' },
        { path: 'values.from', code: 'unknown_field' },
      ]);
      const lone = await refused('deniz', '/perks/tailored-training/claims', {
        values: { ...training, topic: 'a lone half \ud83d of a letter' },
      });
      assert.deepEqual([lone.status, lone.fieldErrors], [400, [{ path: 'values.topic', code: 'not_text' }]]);
      const own = await done('deniz', '/perks/tailored-training/claims', {
        values: { ...training, address: 'of nobody' },
      });
      assert.equal(own.status, 'approved');
      assert.ok(!own.answers?.some(({ text }) => text === 'of nobody'), 'what was not asked is not kept');
      assert.deepEqual(
        (await ledger(own.id)).map(({ what }) => what),
        ['requested', 'approved'],
      );
      await done('deniz', `/claims/${own.id}/cancel`);
    });

    test('a seat is confirmed at once, and can be cancelled until a week before the event', async () => {
      const seat = await done('marta', '/perks/logistics-day/claims', { values: {} });
      assert.deepEqual(
        [seat.status, seat.event?.taken, seat.cancellableUntil],
        ['scheduled', 35, '2027-01-07'],
      );
      const twice = await refused('marta', '/perks/logistics-day/claims', { values: {} });
      assert.deepEqual([twice.status, twice.code, twice.at], [409, 'already_claimed', today.toISOString()]);
      assert.equal((await perk('deniz', 'logistics-day')).state, 'claimable', 'a colleague may come too');
      const back = await done('marta', `/claims/${seat.id}/cancel`);
      assert.deepEqual([back.status, back.timeline?.at(-1)?.note], ['cancelled', 'The seat is free again']);
      assert.equal((await perk('marta', 'logistics-day')).event?.taken, 34);
      const again = await done('marta', '/perks/logistics-day/claims', { values: {} });
      backend.now = new Date('2027-01-08T12:00:00Z');
      assert.equal((await refused('marta', `/claims/${again.id}/cancel`)).code, 'claim_moved_on');
      backend.now = new Date('2027-01-15T12:00:00Z');
      assert.equal((await claim('marta', again.id)).status, 'fulfilled', 'the day has passed');
      backend.now = today;
      await done('marta', `/claims/${again.id}/cancel`);
    });

    test('a claim of an event that is full gets seat_taken, with the time and an alternative', async () => {
      backend.now = new Date('2026-11-21T13:01:00Z');
      assert.equal((await console('/perks/logistics-day/fill', 'marta')).status, 200);
      backend.now = today;
      for (const [lang, label] of [
        ['en', 'Northpeak Logistics Day, İzmir, February 9, 2027'],
        ['es', 'Northpeak Logistics Day, Esmirna, 9 de febrero de 2027'],
        ['tr', 'Northpeak Lojistik Günü, İzmir, 9 Şubat 2027'],
      ] as const) {
        const late = z.parse(
          Problem,
          await read(
            await app(
              await send(
                backend,
                'marta',
                '/perks/logistics-day/claims',
                { values: {} },
                { 'accept-language': lang },
              ),
            ),
          ),
        );
        assert.deepEqual(
          [late.code, late.at, late.still],
          ['seat_taken', '2026-11-21T13:01:00.000Z', [{ label, perk: 'logistics-izmir' }]],
        );
      }
      const { state, reasons } = await perk('marta', 'logistics-day');
      assert.deepEqual([state, reasons?.[0]?.text], ['used_up', 'All seats are taken']);
      assert.equal(
        (await done('marta', '/perks/logistics-izmir/claims', { values: {} })).status,
        'scheduled',
      );
      assert.equal(
        (await refused('marta', '/perks/logistics-day/claims', { values: {} })).still,
        undefined,
        'not twice',
      );
    });

    test('a perk that is locked, expired or not open yet is refused before its form is validated', async () => {
      const locked = await perk('deniz', 'migration-squad');
      assert.equal(locked.reasons?.[0]?.unlock?.text, '€38,400 and 1 certified engineer to go');
      assert.equal(
        (await perk('elif', 'migration-squad')).reasons?.[0]?.unlock?.text,
        '1 certified engineer to go',
      );
      assert.deepEqual([locked.form, locked.quota, locked.action], [undefined, undefined, undefined]);
      for (const [id, code] of [
        ['migration-squad', 'perk_locked'],
        ['partner-days', 'perk_locked'],
        ['autumn-lab', 'perk_expired'],
        ['council-dinner', 'perk_locked'],
        ['oslo-draw', 'invalid_request'],
        ['posture-check', 'quota_used_up'],
        ['no such perk', 'not_found'],
        ['..', 'not_found'],
        ['a\u0000b', 'invalid_request'],
      ] as const)
        assert.equal(
          (
            await refused('deniz', `/perks/${encodeURIComponent(id).replace('..', '%252E.')}/claims`, {
              values: {},
            })
          ).code,
          code,
          id,
        );
      assert.equal(
        (await perk('carmen', 'migration-squad')).state,
        'claimable',
        'Platinum has what Gold has',
      );
    });

    test('a licence key is made for each claim, a price code is shared, a file opens by a ticket for five minutes', async () => {
      const key = await done('marta', '/perks/rate-planner/claims', { values: {} });
      assert.match(key.access?.code ?? '', /^NPRP(-[A-Z2-9]{4}){3}$/);
      const team = await perk('elif', 'rate-planner');
      assert.deepEqual(
        [team.state, team.access?.code, team.access?.seats],
        ['claimed', key.access?.code, { limit: 25, used: 18 }],
      );
      assert.equal(
        (await done('marta', '/perks/spot-pricing/claims', { values: {} })).access?.code,
        'SUMMIT-SPOT-12',
      );
      const file = await done('deniz', '/perks/playbook/claims', { values: {} });
      backend.now = new Date(today.getTime() + 60_000);
      const { access } = await claim('deniz', file.id);
      assert.notEqual(access?.href, file.access?.href, 'asked for anew');
      const path = new URL(access?.href ?? '').pathname;
      const opened = await app(get(path));
      assert.deepEqual(
        ['content-type', 'content-disposition', 'x-content-type-options', 'cache-control'].map((name) =>
          opened.headers.get(name),
        ),
        [
          'text/plain; charset=utf-8',
          'attachment; filename="customs-data-playbook.txt"',
          'nosniff',
          'no-store',
        ],
      );
      assert.match(await opened.text(), /Customs data playbook/);
      for (const wrong of [
        `${path}x`,
        path.replace(/.$/, '_'),
        path.replace('/tickets/', '/tickets/e30'),
        '/loyalty/tickets/a.b',
      ])
        assert.equal((await app(get(wrong))).status, 404, wrong);
      backend.now = new Date(today.getTime() + 6 * 60_000);
      assert.equal((await app(get(path))).status, 404, 'five minutes later');
      backend.now = today;
    });

    test('a delivery goes on stage by stage, a gift states its declared value, and a parcel that is sent can not be cancelled', async () => {
      const values = {
        size: 'L',
        name: 'Emre Kaya',
        street: 'Liman Cad. 4',
        postcode: '41400',
        city: 'Gebze',
        country: 'TR',
      };
      const gift = await perk('marta', 'team-jackets');
      assert.deepEqual(
        [gift.recipient, gift.declaredValue, gift.giftRule?.label],
        ['member', { amount: 6500, currency: 'EUR' }, 'Gift rule'],
      );
      assert.deepEqual((await perk('elif', 'team-jackets')).declaredValue, { hidden: 'role' });
      const jacket = await done('marta', '/perks/team-jackets/claims', { values });
      assert.deepEqual(
        [jacket.status, jacket.delivery?.done, jacket.answers?.[5]?.text],
        ['approved', 0, 'Türkiye'],
      );
      for (const [stage, text] of [
        'Packed on',
        'Sent on',
        'With the carrier since',
        'Delivered on',
      ].entries()) {
        assert.equal((await console(`/claims/${jacket.id}/advance`, 'marta')).status, 200);
        const { status, delivery, may } = await claim('marta', jacket.id);
        assert.deepEqual(
          [delivery?.done, status, may?.length],
          [stage + 1, stage < 3 ? 'approved' : 'fulfilled', stage < 1 ? 1 : 0],
        );
        assert.match(String(delivery?.text), new RegExp(`^${text}`));
      }
      assert.equal((await console(`/claims/${jacket.id}/advance`, 'marta')).status, 409, 'there is no fifth');
      assert.deepEqual(
        (await ledger(jacket.id)).map(({ what }) => what),
        ['requested', 'packed', 'sent', 'carrier', 'fulfilled'],
      );
    });

    test('every text of every perk and claim exists in three languages', async () => {
      let texts = 0;
      for (const key of ['deniz', 'elif', 'maya', 'ece', 'nora'])
        for (const lang of languages) {
          const { items } = z.parse(Perks, await read(await ask(key, '/perks', lang)));
          const all = [
            await (await ask(key, '/perks', lang)).text(),
            await (await ask(key, '/claims', lang)).text(),
            // A form adds words that are the same file's: one language tells whether a key shows.
            ...(await Promise.all(
              items
                .filter(({ action }) => lang === 'tr' && action?.kind === 'claim')
                .map(async ({ id }) => (await ask(key, `/perks/${id}`, lang)).text()),
            )),
          ];
          for (const text of all) {
            assert.doesNotMatch(
              text,
              /"(?:perk|step|field|actor|role|parcel|claim|cancel|released|usually|still|answer|may)\.[\w.-]+"|\{\w+\}/,
            );
            if (lang !== 'en') assert.doesNotMatch(text, /"lang":"en"/, `${key} in ${lang}`);
            texts += 1;
          }
        }
      assert.ok(texts >= 40);
    });
  });
