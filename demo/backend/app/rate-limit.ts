import { Refusal } from './refusal.ts';

export interface Rate {
  readonly requests: number;
  readonly seconds: number;
}

export type Count = (key: string, now: Date) => void;

/** Counts requests by key in fixed windows, and forgets all of them when the window ends. */
export const rateLimit = ({ requests, seconds }: Rate): Count => {
  let ends = 0;
  const counts = new Map<string, number>();
  return (key, now) => {
    if (now.getTime() >= ends) {
      ends = now.getTime() + seconds * 1000;
      counts.clear();
    }
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count <= requests) return;
    const wait = Math.ceil((ends - now.getTime()) / 1000);
    throw new Refusal('rate_limited', 'Too many requests', { headers: { 'retry-after': String(wait) } });
  };
};
