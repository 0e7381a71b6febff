import { ProblemError } from './problem.ts';

export interface RateLimitOptions {
  readonly requests: number;
  readonly seconds: number;
}

/** Counts a request. @throws ProblemError `rate_limited`. */
type RateLimiter = (key: string) => void;

/**
 * Counts requests by key in fixed windows, and forgets all counts when the window ends. `elapsed` gives milliseconds
 * that only grow: a clock that is set back would keep a window open, one that is set ahead would end it.
 */
export const createRateLimiter = (
  { requests, seconds }: RateLimitOptions,
  elapsed: () => number = () => performance.now(),
): RateLimiter => {
  let ends = -Infinity;
  const counts = new Map<string, number>();
  return (key) => {
    const now = elapsed();
    if (now >= ends) {
      ends = now + seconds * 1000;
      counts.clear();
    }
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count <= requests) return;
    const wait = Math.ceil((ends - now) / 1000);
    throw new ProblemError('rate_limited', 'Too many requests', { headers: { 'retry-after': String(wait) } });
  };
};
