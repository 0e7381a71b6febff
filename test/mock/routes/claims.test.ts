import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { Claim, ClaimDetail, Claims, PerkDetail, perkKinds, Perks } from '../../../src/contract/index.ts';
import { problemOf, MockClient } from '../mock-client.ts';

class ClaimMockClient extends MockClient {
  async claim(perk: string, values: Record<string, string>, key = perk): Promise<Claim> {
    const response = await this.write(`/perks/${perk}/claims`, { values }, key);
    assert.equal(response.status, 200);
    return z.parse(Claim, await response.json());
  }
}

const brief = { brief: 'Whether to split route planning by depot', from: '2026-12-07' };

describe('claims of the mock kit', () => {
  it('are refused with the code that fits, and the next look shows who was first', async () => {
    const client = new ClaimMockClient('perks-conflict');
    for (const [perk, code] of [
      ['day-rotterdam', 'seat_taken'],
      ['architecture-review', 'quota_used_up'],
      ['depot-jackets', 'already_claimed'],
      ['tailored-training', 'perk_locked'],
    ] as const) {
      const { form } = await client.read(PerkDetail, `/perks/${perk}`);
      const values = Object.fromEntries(
        (form?.fields ?? [])
          .filter((field) => field?.required)
          .map((field) => [
            field?.name ?? '',
            field?.options?.[0]?.value ??
              field?.value ??
              { number: '4', tel: '+90 262 1' }[field?.type ?? ''] ??
              'Long enough for a brief',
          ]),
      );
      const response = await client.write(
        `/perks/${perk}/claims`,
        { values: { ...values, from: '2027-01-18' } },
        perk,
      );
      assert.equal(response.status, 409, perk);
      assert.equal((await problemOf(response)).code, code);
    }
    const { items } = await client.read(Perks, '/perks?state=used_up,claimed');
    assert.deepEqual(
      items.map(({ event, id, quota, state }) => [id, state, event?.taken ?? quota?.used]),
      [
        ['day-rotterdam', 'used_up', 40],
        ['architecture-review', 'used_up', 2],
        ['depot-jackets', 'claimed', 1],
      ],
    );
    const claims = (await client.read(Claims, '/claims')).items;
    assert.deepEqual(
      claims.map(({ perk }) => perk?.id),
      ['depot-jackets'],
      'the one of the other tab',
    );
  });

  it('that come too late hear when it went and what is still open', async () => {
    const client = new ClaimMockClient('perks-conflict');
    const response = await client.write(
      '/perks/day-rotterdam/claims',
      { values: { guest: 'Marta Ruiz' } },
      'a',
    );
    const { at, still = [] } = await problemOf(response);
    assert.equal(at, '2026-11-21T14:01:00+01:00');
    assert.deepEqual(
      still.map(({ perk }) => perk),
      ['day-rotterdam-list', 'day-izmir'],
    );
    for (const { perk } of still)
      assert.equal((await client.read(PerkDetail, `/perks/${perk}`)).state, 'claimable');
  });

  it('with wrong answers are told which, and by what code', async () => {
    const client = new ClaimMockClient('perks');
    const response = await client.write(
      '/perks/architecture-review/claims',
      { values: { from: '2026-11-01', cost_centre: '4'.repeat(21) } },
      'a',
    );
    assert.equal(response.status, 422);
    const { code, fieldErrors } = await problemOf(response);
    assert.equal(code, 'invalid_fields');
    assert.deepEqual(fieldErrors, [
      { path: 'values.brief', code: 'required' },
      { path: 'values.from', code: 'too_early' },
      { path: 'values.cost_centre', code: 'too_long' },
    ]);
    // Put right, the same key may go on: nothing was done under it.
    await client.claim('architecture-review', brief, 'a');
  });

  it('of who may not claim are refused, with whom to ask', async () => {
    const response = await new ClaimMockClient('perks-viewer').write(
      '/perks/depot-jackets/claims',
      { values: {} },
      'a',
    );
    assert.equal(response.status, 403);
    const { ask, code } = await problemOf(response);
    assert.equal(code, 'role_required');
    assert.equal(ask?.name, 'Deniz Tekin');
  });

  it('need a key, and the key answers for what it did', async () => {
    const client = new ClaimMockClient('perks');
    const path = '/perks/architecture-review/claims';
    const bare = await client.ask(path, { method: 'POST', body: JSON.stringify({ values: brief }) });
    assert.equal((await problemOf(bare)).code, 'key_required');
    const first = await client.write(path, { values: brief }, 'a');
    assert.equal(first.headers.get('Idempotency-Key'), 'a');
    assert.equal(first.headers.get('Idempotent-Replayed'), null);
    const again = await client.write(path, { values: brief }, 'a');
    assert.equal(again.headers.get('Idempotent-Replayed'), 'true');
    assert.equal(await again.text(), await first.text());
    const other = await client.write(path, { values: { ...brief, brief: 'Something else altogether' } }, 'a');
    assert.equal(other.status, 422);
    assert.equal((await problemOf(other)).code, 'idempotency_mismatch');
    const { items } = await client.read(Claims, '/claims?perk=architecture-review&key=a');
    assert.equal(items.length, 1);
  });

  it('show in every read, in the language that asks, until they are taken back', async () => {
    const client = new ClaimMockClient('perks', 'tr');
    const { id, status } = await client.claim('architecture-review', brief);
    assert.equal(status, 'awaiting_approval');
    const perk = await client.read(PerkDetail, '/perks/architecture-review');
    assert.equal(perk.state, 'claimed');
    assert.equal(perk.claim?.id, id);
    assert.equal(perk.quota?.used, 2);
    const claimed = await client.read(Perks, '/perks?state=claimed&kind=consulting');
    assert.deepEqual(
      claimed.items.map((each) => each.id),
      ['architecture-review'],
    );
    const { timeline = [] } = await client.read(ClaimDetail, `/claims/${id}`);
    assert.deepEqual(
      timeline.map(({ label, state }) => `${state} ${String(label)}`),
      ['done Talep edildi', 'now Deniz Tekin karar verir', 'next Northpeak tarihi belirler'],
    );
    assert.equal((await client.read(Claims, '/claims')).items[0]?.id, id);

    assert.equal((await client.write(`/claims/${id}/cancel`, {}, 'b')).status, 200);
    const free = await client.read(PerkDetail, '/perks/architecture-review');
    assert.deepEqual([free.state, free.quota?.used, free.claim], ['claimable', 1, undefined]);
    const late = await client.write(`/claims/${id}/cancel`, {}, 'c');
    assert.equal((await problemOf(late)).code, 'claim_moved_on');
  });

  it('for a seat are settled at once, and take it', async () => {
    const client = new ClaimMockClient('perks');
    const { event, status } = await client.claim('day-rotterdam', { guest: 'Emre Kaya', diet: 'halal' });
    assert.equal(status, 'scheduled');
    assert.equal(event?.taken, 34);
    const perk = await client.read(PerkDetail, '/perks/day-rotterdam');
    assert.deepEqual([perk.state, perk.event?.taken], ['scheduled', 35]);
    const twice = await client.write('/perks/day-rotterdam/claims', { values: { guest: 'Emre Kaya' } }, 'b');
    assert.equal((await problemOf(twice)).code, 'already_claimed');
  });

  it('wait for who decides: approved they go on, declined they say why', async () => {
    for (const [decision, body, status] of [
      ['approve', {}, 'approved'],
      ['decline', { reason: 'Ask again in March' }, 'declined'],
    ] as const) {
      const client = new ClaimMockClient('perks');
      const waiting = await client.read(Claims, '/claims?decide=me');
      assert.deepEqual(
        waiting.items.map(({ id }) => id),
        ['claim-training'],
      );
      const empty = await client.write('/claims/claim-training/decline', { reason: ' ' }, 'empty');
      assert.equal((await problemOf(empty)).code, 'invalid_fields');
      assert.equal((await client.write(`/claims/claim-training/${decision}`, body, 'a')).status, 200);
      const claim = await client.read(ClaimDetail, '/claims/claim-training');
      assert.equal(claim.status, status);
      assert.equal(claim.reason?.text, decision === 'decline' ? body.reason : undefined);
      assert.equal(
        claim.timeline?.filter(({ state }) => state === 'now').length,
        decision === 'approve' ? 1 : 0,
      );
      assert.deepEqual((await client.read(Claims, '/claims?decide=me')).items, []);
      const again = await client.write('/claims/claim-training/approve', {}, 'b');
      assert.equal((await problemOf(again)).code, 'claim_moved_on');
    }
  });

  it('of an earner all wait for the admin, and the earner decides none', async () => {
    const client = new ClaimMockClient('perks-earner');
    const { id, status } = await client.claim('day-rotterdam', { guest: 'Emre Kaya' });
    assert.equal(status, 'awaiting_approval');
    const response = await client.write(`/claims/${id}/approve`, {}, 'b');
    assert.equal((await problemOf(response)).code, 'role_required');
    assert.deepEqual((await client.read(Claims, '/claims?decide=me')).items, []);
  });

  it('are known to the handlers that took them, and to nobody else', async () => {
    const [one, two] = [new ClaimMockClient('perks'), new ClaimMockClient('perks')];
    const { id } = await one.claim('architecture-review', brief);
    assert.equal((await two.ask(`/claims/${id}`)).status, 404);
    assert.equal((await two.read(PerkDetail, '/perks/architecture-review')).quota?.used, 1);
  });
});

describe('perks of the mock kit', () => {
  it('come in pages whose cursors lead to the end, and each once', async () => {
    const client = new ClaimMockClient('perks-more');
    const ids: string[] = [];
    const sizes: number[] = [];
    let pages = 0;
    for (let cursor = ''; pages === 0 || cursor; pages += 1) {
      const page = await client.read(Perks, `/perks${cursor && `?cursor=${cursor}`}`);
      ids.push(...page.items.map(({ id }) => id));
      sizes.push(page.items.length);
      assert.equal(page.total, 30);
      cursor = page.nextCursor ?? '';
    }
    assert.deepEqual(sizes, [12, 12, 6]);
    assert.equal(new Set(ids).size, 30);
    assert.equal((await client.ask('/perks?cursor=elsewhere')).status, 400);
  });

  it('are narrowed to one kind or several, and to states', async () => {
    const client = new ClaimMockClient('perks-states');
    const { items } = await client.read(Perks, '/perks?kind=event,draw&state=locked,expired');
    assert.deepEqual(
      items.map(({ id }) => id),
      ['event-locked', 'event-expired', 'draw-locked', 'draw-expired'],
    );
  });

  it('have every kind in every state', async () => {
    const { items } = await new ClaimMockClient('perks-states').read(Perks, '/perks');
    const pairs = new Set(items.map(({ kind, state }) => `${kind} ${state}`));
    assert.equal(pairs.size, perkKinds.length * 7);
    for (const { claim } of items)
      if (claim)
        assert.equal((await new ClaimMockClient('perks-states').ask(`/claims/${claim.id}`)).status, 200);
  });

  it('link to claims that are there', async () => {
    const client = new ClaimMockClient('perks');
    const { items } = await client.read(Perks, '/perks');
    for (const { claim, id } of items)
      if (claim) assert.equal((await client.ask(`/claims/${claim.id}`)).status, 200, id);
  });

  it('are three hundred where three hundred are asked for', async () => {
    const { items } = await new ClaimMockClient('perks-300').read(Perks, '/perks');
    assert.equal(new Set(items.map(({ id }) => id)).size, 300);
  });

  it('need nothing but a title, and no session', async () => {
    const client = new ClaimMockClient('perks-l0');
    const body: unknown = await (await client.ask('/perks')).json();
    assert.deepEqual(Object.keys(body ?? {}), ['items']);
    assert.equal((await client.ask('/session')).status, 404);
  });
});
