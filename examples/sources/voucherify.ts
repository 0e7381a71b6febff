import type { Sources } from 'laurel-widgets';
import { enumMap, instant, pageNumber, readJson } from 'laurel-widgets/sources';

interface Card {
  loyalty_card: { balance: number; next_expiration_date?: string; next_expiration_points?: number };
}
interface Rewards {
  total: number;
  data: {
    reward: { id: string; name: string; type: string };
    assignment?: { parameters: { loyalty: { points: number } } };
  }[];
}
interface Transactions {
  has_more: boolean;
  more_starting_after?: string;
  data: {
    id: string;
    type: string;
    created_at: string;
    details: { balance: { points: number; balance: number } };
  }[];
}

const size = 20;
const entryKind = enumMap({
  POINTS_ACCRUAL: 'earned',
  POINTS_REDEMPTION: 'spent',
  POINTS_REFUND: 'returned',
  POINTS_EXPIRATION: 'expired',
  POINTS_ADDITION: 'adjustment',
});
const rewardKind = enumMap({ MATERIAL: 'goods', CAMPAIGN: 'voucher', COIN: 'gift_card' });
const points = (amount: number) => ({ amount, unit: 'points' });

/** Voucherify, by a proxy of yours that adds the keys and the member. Nothing is redeemed: its redemptions take no key. */
export const voucherifySources = (proxy: string): Sources => {
  const ask = async <Body>(path: string, signal: AbortSignal): Promise<Body> =>
    readJson(await fetch(`${proxy}/v1/loyalties/members/me${path}`, { signal, credentials: 'same-origin' }));
  return {
    standing: async ({ signal }) => {
      const [tier] = (await ask<{ data: { id: string; name: string }[] }>('/tiers', signal)).data;
      return { tier: tier ? { id: tier.id, name: tier.name } : null };
    },
    wallet: async ({ signal }) => {
      const { loyalty_card: card } = await ask<Card>('', signal);
      const { next_expiration_date: on, next_expiration_points: expiring } = card;
      return {
        available: points(card.balance),
        expiring: on && expiring ? [{ on: on.slice(0, 10), amount: points(expiring) }] : undefined,
      };
    },
    walletEntries: async ({ cursor, signal }) => {
      const after = cursor ? `&starting_after_id=${encodeURIComponent(cursor)}` : '';
      const page = await ask<Transactions>(`/transactions?limit=${size}${after}`, signal);
      return {
        items: page.data.flatMap(({ id, type, created_at: created, details: { balance } }) => {
          const [at, kind] = [instant(created), entryKind(type)];
          const [amount, rest] = [points(balance.points), points(balance.balance)];
          return at
            ? [{ id, at, kind, amount, balance: rest, text: type.replaceAll('_', ' ').toLowerCase() }]
            : [];
        }),
        nextCursor: page.has_more ? page.more_starting_after : undefined,
      };
    },
    rewards: async ({ cursor, signal }) => {
      const { page, next } = pageNumber(cursor);
      const { data, total } = await ask<Rewards>(`/rewards?limit=${size}&page=${page}`, signal);
      return {
        items: data.map(({ reward: { id, name, type }, assignment }) => {
          const cost = assignment && points(assignment.parameters.loyalty.points);
          return { id, title: name, kind: rewardKind(type), cost };
        }),
        total,
        nextCursor: next(page * size < total),
      };
    },
  };
};
