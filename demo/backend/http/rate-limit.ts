import { ProblemError } from './problem.ts';

export interface RateLimitOptions {
  readonly requests: number;
  readonly seconds: number;
}

export type RateLimiter = (key: string, now: Date) => void;

/**
 * Counts requests by key in fixed windows, and forgets all counts when the window ends.
 * @throws ProblemError `rate_limited`, from the limiter it returns.
 */
export const createRateLimiter = ({ requests, seconds }: RateLimitOptions): RateLimiter => {
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
    throw new ProblemError('rate_limited', 'Too many requests', { headers: { 'retry-after': String(wait) } });
  };
};
