import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import * as z from 'zod/mini';
import { Claim, ClaimDetail } from '../../../src/contract/claims.ts';
import { PerkDetail } from '../../../src/contract/perk-detail.ts';
import { bearer, engines, get, read, send, startBackend, type SeededBackend } from '../seeded-backend.ts';

const event = 'logistics-izmir';
const guests = Array.from({ length: 20 }, (_, index) => `guest-${index}`);

for (const engine of engines)
  describe(`a waiting list on ${engine}`, () => {
    let backend: SeededBackend;
    let app: (request: Request) => Promise<Response>;
    before(async () => {
      backend = await startBackend(engine);
      app = backend.app({ rate: { requests: 10_000, seconds: 60 } });
      await backend.store.ownerTransaction('northpeak', async (tx) => {
        await tx
          .insertInto('person')
          .values(guests.map((person) => ({ person, name: person, email: `${person}@tekin.example` })))
          .execute();
        await tx
          .insertInto('member')
          .values(guests.map((person) => ({ person, account: 'tekin', roles: ['earner'] })))
          .execute();
      });
    });
    after(() => backend.close());

    const authorize = (person: string) =>
      bearer({ tenant: 'northpeak', account: 'tekin', person }, backend.now);
    const write = async (person: string, path: string, body: object = { values: {} }): Promise<Response> => {
      const headers = { authorization: await authorize(person), 'idempotency-key': crypto.randomUUID() };
      const attempt = async () => app(await send(backend, 'marta', path, body, headers));
      let response = await attempt();
      // A lock was held too long, as on a loaded machine: a client sends the same write again.
      while (response.status === 503) response = await attempt();
      return response;
    };
    const claim = async (person: string) =>
      z.parse(Claim, await read(await write(person, `/perks/${event}/claims`)));
    const cancel = async (person: string, { id }: Claim) =>
      (await write(person, `/claims/${id}/cancel`, {})).status;
    const look = async (person: string, { id }: Claim) =>
      z.parse(
        ClaimDetail,
        await read(await app(get(`/loyalty/claims/${id}`, { authorization: await authorize(person) }))),
      );
    const seats = (change: { taken: number; waiting_list: boolean }) =>
      backend.store.ownerTransaction('northpeak', (tx) =>
        tx.updateTable('perk_event').set(change).where('perk', '=', event).execute(),
      );
    const taken = async () => {
      const response = await app(
        get(`/loyalty/perks/${event}`, { authorization: await authorize('guest-19') }),
      );
      return z.parse(PerkDetail, await read(response)).event;
    };
    const stepsOf = ({ id }: Claim) =>
      backend.store.transaction('northpeak', async (tx) => {
        const entries = await tx
          .selectFrom('claim_entry')
          .select('what')
          .where('claim', '=', id)
          .orderBy('step')
          .execute();
        return entries.map(({ what }) => what);
      });

    test('that there is none, a full event refuses', async () => {
      await seats({ taken: 60, waiting_list: false });
      assert.equal((await write('guest-0', `/perks/${event}/claims`)).status, 409);
      assert.equal((await taken())?.waitingList, undefined);
    });

    test('takes those who come too late in their order, and gives the first a seat that is given back, once', async () => {
      await seats({ taken: 59, waiting_list: true });
      const seated = await claim('guest-0');
      const [first, second] = [await claim('guest-1'), await claim('guest-2')];
      assert.deepEqual(
        [seated.status, first.status, second.status, second.event?.waitingList?.place],
        ['scheduled', 'waitlisted', 'waitlisted', 2],
      );
      assert.deepEqual([await cancel('guest-0', seated), await cancel('guest-0', seated)], [200, 409]);
      assert.deepEqual(await stepsOf(first), ['requested', 'waitlisted', 'scheduled']);
      assert.deepEqual(
        [(await look('guest-1', first)).status, (await look('guest-2', second)).event?.waitingList?.place],
        ['scheduled', 1],
      );
      assert.equal((await taken())?.taken, 60);
      assert.equal(await cancel('guest-2', second), 200);
      assert.deepEqual([(await taken())?.taken, (await taken())?.waitingList?.total], [60, 0]);
      assert.equal(await cancel('guest-1', first), 200);
      assert.equal((await taken())?.taken, 59);
    });

    test('loses no seat and gives none twice while many come and go', async () => {
      await seats({ taken: 54, waiting_list: true });
      const seated = await Promise.all(guests.slice(3, 9).map(claim));
      assert.ok(seated.every(({ status }) => status === 'scheduled'));
      const waiting = await Promise.all(guests.slice(9, 15).map(claim));
      assert.ok(waiting.every(({ status }) => status === 'waitlisted'));
      const late = guests.slice(15, 18);
      const [statuses, , lateClaims] = await Promise.all([
        Promise.all(seated.map((each, index) => cancel(guests[3 + index] ?? '', each))),
        Promise.all(waiting.slice(0, 2).map((each, index) => cancel(guests[9 + index] ?? '', each))),
        Promise.all(late.map(claim)),
      ]);
      assert.deepEqual(statuses, [200, 200, 200, 200, 200, 200]);
      const rest = [
        ...(await Promise.all(waiting.map((each, index) => look(guests[9 + index] ?? '', each)))),
        ...(await Promise.all(lateClaims.map((each, index) => look(late[index] ?? '', each)))),
      ];
      const scheduled = rest.filter(({ status }) => status === 'scheduled').length;
      const event = await taken();
      assert.equal(rest.filter(({ status }) => status === 'waitlisted').length, event?.waitingList?.total);
      assert.equal(event?.taken, 54 + scheduled);
      assert.ok(event.taken === 60 || event.waitingList?.total === 0, 'nobody waits beside a free seat');
    });
  });
