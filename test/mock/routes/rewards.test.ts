import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import {
  Redemption,
  RedemptionDetail,
  Redemptions,
  RewardDetail,
  RewardQuote,
  Rewards,
} from '../../../src/contract/index.ts';
import { problemOf, MockClient } from '../mock-client.ts';

class RewardMockClient extends MockClient {
  order(reward: string, body: object, key = reward): Promise<Response> {
    return this.write(`/rewards/${reward}/redemptions`, body, key);
  }

  async ordered(reward: string, body: object, key = reward): Promise<Redemption> {
    const response = await this.order(reward, body, key);
    assert.equal(response.status, 200);
    return z.parse(Redemption, await response.json());
  }

  async balance(): Promise<number | undefined> {
    return (await this.read(Rewards, '/rewards')).available?.amount;
  }
}

const points = (amount: number): object => ({ amount, unit: 'points' });
const voucher = { cost: points(1_800), values: {} };

describe('orders of the mock kit', () => {
  it('are refused with the code that fits, and the next look shows what has changed', async () => {
    const client = new RewardMockClient('rewards-conflict');
    const topic = { values: { topic: 'Depots' }, slot: 'slot-1', cost: points(2_400) };
    for (const [reward, body, code] of [
      ['expert-session', topic, 'seat_taken'],
      ['training-voucher', voucher, 'cost_changed'],
      ['tree-donation', { values: {}, cost: points(1_000) }, 'limit_reached'],
      ['field-tablet', { values: {}, cost: points(9_000) }, 'reward_moved_on'],
    ] as const) {
      const response = await client.order(reward, body);
      assert.equal(response.status, 409, reward);
      assert.equal((await problemOf(response)).code, code);
    }
    const { slots } = await client.read(RewardDetail, '/rewards/expert-session');
    assert.equal(slots?.find(({ id }) => id === 'slot-1')?.free, false);
    assert.equal((await client.read(RewardDetail, '/rewards/training-voucher')).cost?.amount, 2_100);
    assert.equal(await client.balance(), 3_120, 'nothing was taken');
  });

  it('at another cost than the agreed one are refused', async () => {
    const client = new RewardMockClient('rewards');
    const response = await client.order('training-voucher', { cost: points(1_700), values: {} });
    assert.equal((await problemOf(response)).code, 'cost_changed');
  });

  it('with too few points are refused, and the quote says why before', async () => {
    const client = new RewardMockClient('rewards');
    const asked = await client.ask('/rewards/gift-card/quotes', {
      method: 'POST',
      body: JSON.stringify({ option: 'eur-50', quantity: 2 }),
    });
    const quote = z.parse(RewardQuote, await asked.json());
    assert.equal(quote.cost.amount, 5_000);
    assert.match(String(quote.refusal), /not enough points/);
    const values = { email: 'marta@tekin.example' };
    const response = await client.order('gift-card', {
      option: 'eur-50',
      quantity: 2,
      cost: points(5_000),
      values,
    });
    assert.equal((await problemOf(response)).code, 'insufficient_points');
  });

  it('happen once for one key, take the points, and carry their code in the detail alone', async () => {
    const client = new RewardMockClient('rewards');
    const first = await client.ordered('training-voucher', voucher);
    const again = await client.ordered('training-voucher', voucher);
    assert.deepEqual(again, first);
    assert.equal(await client.balance(), 1_320);
    const { items } = await client.read(Redemptions, '/redemptions?key=training-voucher');
    assert.deepEqual(
      items.map(({ id, code }) => [id, code?.value, typeof code?.hint]),
      [[first.id, undefined, 'string']],
    );
    const detail = await client.read(RedemptionDetail, `/redemptions/${first.id}`);
    assert.match(detail.code?.value ?? '', /^BOOK-/);
  });

  it('that are cancelled give the points back', async () => {
    const client = new RewardMockClient('rewards');
    const { id, status } = await client.ordered('expert-session', {
      slot: 'slot-3',
      cost: points(2_400),
      values: { topic: 'Depots' },
    });
    assert.equal(status, 'awaiting_approval');
    assert.equal(await client.balance(), 720);
    assert.equal((await client.write(`/redemptions/${id}/cancel`, {}, 'cancel')).status, 200);
    assert.equal(await client.balance(), 3_120);
    const late = await client.write(`/redemptions/${id}/cancel`, {}, 'again');
    assert.equal((await problemOf(late)).code, 'redemption_moved_on');
  });

  it('are decided once, by who may', async () => {
    const client = new RewardMockClient('rewards');
    const queue = async (): Promise<string[]> =>
      (await client.read(Redemptions, '/redemptions?decide=me')).items.map(({ id }) => id);
    assert.deepEqual(await queue(), ['order-voucher']);
    const bare = await client.write('/redemptions/order-voucher/decline', { reason: ' ' }, 'bare');
    assert.equal((await problemOf(bare)).code, 'invalid_fields');
    assert.equal((await client.write('/redemptions/order-voucher/approve', {}, 'yes')).status, 200);
    assert.deepEqual(await queue(), []);
  });

  it('show no code to a role that may not see it', async () => {
    const client = new RewardMockClient('rewards-viewer');
    const { code } = await client.read(RedemptionDetail, '/redemptions/order-card');
    assert.deepEqual([code?.value, code?.hidden, code?.ask?.name], [undefined, 'role', 'Deniz Tekin']);
    const response = await client.order('training-voucher', voucher);
    assert.equal((await problemOf(response)).code, 'role_required');
  });
});
