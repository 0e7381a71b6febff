import * as z from 'zod/mini';
import { ContactPerson } from './person.ts';
import { LocalText, openEnum } from './scalars.ts';

/** Whether this person may do one action, and whom to ask where they may not. */
export const Permission = z.object({
  action: openEnum(
    'join',
    'standing.read',
    'leaderboard.read',
    'claim',
    'cancel',
    'approve',
    'decline',
    'refer',
    'withdraw',
    'forget',
    'respond',
    'setVisibility',
    'wallet.read',
    'submit',
    'redeem',
  ),
  allowed: z.boolean(),
  reason: z.optional(LocalText),
  ask: z.optional(ContactPerson),
  /** The page of the vendor's portal on which an allowed action is done. */
  href: z.optional(z.string()),
});
export type Permission = z.infer<typeof Permission>;
