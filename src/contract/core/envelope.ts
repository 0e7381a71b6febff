import * as z from 'zod/mini';
import { Permission } from './permission.ts';
import { Instant, LocalDate, openEnum, LocalText } from './scalars.ts';

/** The account's place in the program. Anything but `active` replaces a widget's content by what it means and what to do. */
export const Membership = z.object({
  status: openEnum('none', 'invited', 'applied', 'active', 'suspended', 'ended'),
  /** The program's name, for the sentence "Tekin Lojistik is invited to Summit". */
  program: z.optional(LocalText),
  /** The customer company's name. */
  account: z.optional(z.string()),
  /** First day of the status. */
  since: z.optional(LocalDate),
  /** Last day of the status: an invitation stands until, a term runs until. */
  until: z.optional(LocalDate),
  /** Who invited, suspended, or reads the application, with their company when that helps. */
  by: z.optional(LocalText),
  /** What membership rests on. */
  term: z.optional(openEnum('contract', 'subscription', 'purchase', 'invitation')),
  /** What opens on joining, or what is needed to come back: one line each. */
  opens: z.optional(z.array(LocalText)),
  requires: z.optional(z.array(LocalText)),
  /** Why it is so, in one sentence (suspended, ended). */
  reason: z.optional(LocalText),
});
export type Membership = z.infer<typeof Membership>;

/** What every read may carry, so that no widget waits for another answer to paint. Spread into each reply. */
export const envelope = {
  /** When the figures were computed; a widget that keeps them after a failed refresh says "as of". */
  asOf: z.optional(Instant),
  /** IANA zone in which the program counts its days. */
  timeZone: z.optional(z.string()),
  viewer: z.optional(
    z.object({
      membership: z.optional(Membership),
      may: z.optional(z.array(Permission)),
    }),
  ),
};

/** The envelope alone, for code that draws what all reads share. */
export type Envelope = {
  readonly [Key in keyof typeof envelope]?: z.output<(typeof envelope)[Key]>;
};
