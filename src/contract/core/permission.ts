import * as z from 'zod/mini';
import { ContactPerson } from './person.ts';
import { LocalText, openEnum } from './scalars.ts';

/** Whether this person may do one action, and whom to ask where they may not. */
export const Permission = z.object({
  /** What may or may not be done. `join`: join the program. `standing.read`, `leaderboard.read`, `wallet.read`: see it at all. `claim`: claim perks. `cancel`, `approve`, `decline`: do so with a claim or redemption. `refer`: refer companies. `withdraw`, `forget`: take a referral back, delete a person’s data. `respond`: answer surveys. `setVisibility`: choose how others see one. `submit`: send proof of a challenge. `redeem`: redeem rewards. */
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
  /** Whether this person may. In `viewer.may` an action that is not listed counts as allowed, in the `may` of a single claim, referral or redemption as not allowed. */
  allowed: z.boolean(),
  /** Why not, in a sentence: "Only admins of Tekin Lojistik claim perks." */
  reason: z.optional(LocalText),
  /** A person of the account, or of the vendor, who may. */
  ask: z.optional(ContactPerson),
  /** The page of the vendor's portal on which an allowed action is done. */
  href: z.optional(z.string()),
});
export type Permission = z.infer<typeof Permission>;
