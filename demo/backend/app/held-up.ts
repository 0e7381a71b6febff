import { isHeldUp } from '../store/idempotency.ts';
import { Refusal } from './refusal.ts';

/** What somebody else holds for too long is told as such: nothing was done, and the same may come again. */
export const heldUp = (error: unknown): never => {
  if (!isHeldUp(error)) throw error;
  throw new Refusal('unavailable', 'Too many want the same at once', { headers: { 'retry-after': '1' } });
};
