import type { Sources } from 'laurel-widgets';
import { enumMap, instant, pageNumber, quantity, readJson } from 'laurel-widgets/sources';

interface Member {
  levelName?: string;
  nextLevelName?: string;
  activePoints: number;
  lockedPoints: number;
}
type Page<Row> = { items: Row[]; total: { filtered: number } };
interface Reward {
  rewardId: string;
  name: string;
  type: string;
  costInPoints: number;
}
interface Transfer {
  pointsTransferId: string;
  type: string;
  value: number;
  comment?: string;
  createdAt: string;
}

const size = 24;
const entryKind = enumMap({ adding: 'earned', spending: 'spent', expired: 'expired' });
const rewardKind = enumMap({ static_coupon: 'voucher', dynamic_coupon: 'voucher', material: 'goods' });
const points = (value: number) => quantity(value, 'points', { round: true }) ?? { amount: 0 };

/** Open Loyalty, by a proxy of yours that adds the key and the member. */
export const openLoyaltySources = (proxy: string): Sources => {
  const ask = async <Body>(path: string, lang: string, signal: AbortSignal): Promise<Body> => {
    const init = { signal, credentials: 'same-origin', headers: { 'Accept-Language': lang } } as const;
    return readJson(await fetch(`${proxy}/${path}`, init));
  };
  return {
    standing: async ({ lang, signal }) => {
      const member = await ask<Member>('member/me/status', lang, signal);
      return {
        tier: member.levelName ? { name: member.levelName } : null,
        next: member.nextLevelName ? { name: member.nextLevelName } : undefined,
      };
    },
    wallet: async ({ lang, signal }) => {
      const member = await ask<Member>('member/me/status', lang, signal);
      return {
        available: points(member.activePoints),
        pending: member.lockedPoints > 0 ? { total: points(member.lockedPoints) } : undefined,
      };
    },
    walletEntries: async ({ cursor, lang, signal }) => {
      const { page, next } = pageNumber(cursor);
      const path = `points?_page=${page}&_itemsOnPage=${size}&_orderBy[createdAt]=desc`;
      const { items, total } = await ask<Page<Transfer>>(path, lang, signal);
      return {
        items: items.flatMap(({ pointsTransferId: id, type, value, comment, createdAt }) => {
          const kind = entryKind(type);
          const [at, amount] = [instant(createdAt), points(kind === 'earned' ? value : -value)];
          // A type that is not listed has no sign that could be told.
          return kind && at ? [{ id, at, kind, amount, text: comment || type }] : [];
        }),
        nextCursor: next(page * size < total.filtered),
      };
    },
    rewards: async ({ cursor, lang, signal }) => {
      const { page, next } = pageNumber(cursor);
      const path = `reward?_page=${page}&_itemsOnPage=${size}`;
      const { items, total } = await ask<Page<Reward>>(path, lang, signal);
      return {
        items: items.map(({ rewardId: id, name: title, type, costInPoints }) => {
          return { id, title, kind: rewardKind(type), cost: points(costInPoints) };
        }),
        nextCursor: next(page * size < total.filtered),
      };
    },
  };
};
