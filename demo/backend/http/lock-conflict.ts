import { isLockConflict } from './idempotency.ts';
import { ProblemError } from './problem.ts';

/** What somebody else holds for too long is told as such: nothing was done, and the same may come again. */
export const throwLockConflict = (error: unknown): never => {
  if (!isLockConflict(error)) throw error;
  throw new ProblemError('unavailable', 'Too many want the same at once', {
    headers: { 'retry-after': '1' },
  });
};
