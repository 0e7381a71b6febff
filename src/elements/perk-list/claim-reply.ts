import * as z from 'zod/mini';
import { Claim } from '../../contract/claim.ts';

/** The claim in an answer; of a write that was filed by another page nothing is known but that it was answered. */
export const claimIn = (reply: unknown): Claim | undefined => {
  const read = z.safeParse(Claim, reply);
  return read.success ? read.data : undefined;
};
