import * as z from 'zod/mini';
import { Permission } from './permission.ts';
import { Instant, LocalDate, openEnum, LocalText } from './scalars.ts';

/** Where an account's membership stands. */
export const MembershipStatus = openEnum('none', 'invited', 'applied', 'active', 'suspended', 'ended');

/** The account's membership in the program. With any status but `active` a widget shows what the status means and what to do, instead of its content. */
export const Membership = z.object({
  /** `none`: never a member. `suspended`: it comes back once `requires` is met. */
  status: MembershipStatus,
  /** The program's name, for a sentence like "Tekin Lojistik is invited to Summit". */
  program: z.optional(LocalText),
  /** The customer company's name. */
  account: z.optional(z.string()),
  /** First day of this status. */
  since: z.optional(LocalDate),
  /** Last day of this status: of an invitation, or of the term. */
  until: z.optional(LocalDate),
  /** Who invited or suspended the account, or reads its application: "Jonas Weber, Northpeak". */
  by: z.optional(LocalText),
  /** What the membership is based on. */
  term: z.optional(openEnum('contract', 'subscription', 'purchase', 'invitation')),
  /** What opens on joining, a line each: "12 perks open the day you join". */
  opens: z.optional(z.array(LocalText)),
  /** What joining or coming back needs, a line each: "Invoice NP-20991 is paid". */
  requires: z.optional(z.array(LocalText)),
  /** Why the account is suspended or its membership ended, in one sentence. */
  reason: z.optional(LocalText),
});
export type Membership = z.infer<typeof Membership>;

/** What every read may carry, so that a widget paints without waiting for another reply. Its members are spread into each reply. */
export const envelope = {
  /** When the figures were computed. After a failed refresh a widget keeps them, and says "as of" this moment. */
  asOf: z.optional(Instant),
  /** IANA time zone in which the program counts its days. */
  timeZone: z.optional(z.string()),
  /** The signed-in person: their account's membership, and what they may do. */
  viewer: z.optional(
    z.object({
      membership: z.optional(Membership),
      may: z.optional(z.array(Permission)),
    }),
  ),
};

/** The envelope alone, for code that shows what all reads share. */
export type Envelope = {
  readonly [Key in keyof typeof envelope]?: z.output<(typeof envelope)[Key]>;
};
