import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { Claim, Perks, PerkDetail } from '../../../src/contract/index.ts';
import { MockClient, problemOf } from '../mock-client.ts';

const claim = async (client: MockClient, perk: string): Promise<Claim> => {
  const response = await client.write(`/perks/${perk}/claims`, { values: {} }, perk);
  assert.equal(response.status, 200);
  return z.parse(Claim, await response.json());
};

describe('catalogues of the mock kit', () => {
  it('close what a claim excludes, and the rest of a choice that is made', async () => {
    const client = new MockClient('catalogue-funds');
    await claim(client, 'development-fund');
    await claim(client, 'joint-campaign');
    for (const perk of ['rebate', 'launch-week', 'sales-training']) {
      const refused = await client.write(`/perks/${perk}/claims`, { values: {} }, perk);
      assert.equal((await problemOf(refused)).code, 'perk_locked', perk);
    }
    const { items } = await client.read(Perks, '/perks');
    assert.deepEqual(
      items.flatMap(({ choice }) => choice?.taken ?? []),
      [1, 1, 1],
    );
  });

  it('put a claim of a full event at the end of its waiting list, take no seat, and forget it when it is cancelled', async () => {
    const client = new MockClient('catalogue-events');
    const waiting = await claim(client, 'customer-days');
    assert.equal(waiting.status, 'waitlisted');
    assert.deepEqual([waiting.event?.waitingList?.place, waiting.event?.waitingList?.total], [12, 12]);
    const claimed = await client.read(PerkDetail, '/perks/customer-days');
    assert.deepEqual(
      [claimed.state, claimed.event?.taken, claimed.event?.waitingList?.place],
      ['claimed', 60, 12],
    );
    await client.write(`/claims/${waiting.id}/cancel`, {}, 'cancel');
    const free = await client.read(PerkDetail, '/perks/customer-days');
    assert.deepEqual(
      [free.state, free.event?.taken, free.event?.waitingList?.total, free.event?.waitingList?.place],
      ['claimable', 60, 11, undefined],
    );
  });
});
