import * as z from 'zod/mini';
import { Claim } from '../../../contract/claims.ts';

/** The claim in an answer; of a write that was filed by another page nothing is known but that it was answered. */
export const parseClaim = (reply: unknown): Claim | undefined => {
  const read = z.safeParse(Claim, reply);
  return read.success ? read.data : undefined;
};
