import { ProblemError } from './problem.ts';

export interface RateLimitOptions {
  readonly requests: number;
  readonly seconds: number;
}

interface RateLimiter {
  /** @throws ProblemError `rate_limited` for a key that has no more requests in this window. */
  check(key: string): void;
  /** Counts one that need not be refused itself. */
  note(key: string): void;
  /** Both: a request that is counted, or refused. */
  count(key: string): void;
}

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
  const countOf = (key: string): number => {
    const now = elapsed();
    if (now >= ends) {
      ends = now + seconds * 1000;
      counts.clear();
    }
    return counts.get(key) ?? 0;
  };
  const limiter: RateLimiter = {
    check(key) {
      if (countOf(key) < requests) return;
      const wait = Math.ceil((ends - elapsed()) / 1000);
      throw new ProblemError('rate_limited', 'Too many requests', {
        headers: { 'retry-after': String(wait) },
      });
    },
    note(key) {
      counts.set(key, countOf(key) + 1);
    },
    count(key) {
      limiter.check(key);
      limiter.note(key);
    },
  };
  return limiter;
};
