import * as z from 'zod/mini';
import { address } from './core/address.ts';
import { FormField } from './forms.ts';
import { Figure } from './core/figure.ts';
import { Instant, LocalDate, Integer, Reference, LocalText, Name } from './core/scalars.ts';
import { envelope } from './core/envelope.ts';
import type { Route } from './core/route.ts';

/** What one side gets: a figure, or words where it is no figure ("20 % off for 3 months"). */
export const ReferralReward = z.object({
  value: z.optional(Figure),
  /** "credit"; alone, the whole reward in words. */
  text: z.optional(LocalText),
  /** "when they become a customer" */
  when: z.optional(LocalText),
});
export type ReferralReward = z.infer<typeof ReferralReward>;

/** A link to pass on. Nobody's data but the member's own is in it. */
export const ReferralShare = z.object({
  link: z.string(),
  /** For the phone: "7Q4K". */
  code: z.optional(z.string()),
  /** Ready texts in the page's language, the first is offered first; `subject` for a mail. */
  texts: z.optional(z.array(z.object({ text: LocalText, subject: z.optional(LocalText) }))),
  /** What the text must say, in one sentence: "Says openly that you receive something." */
  disclosure: z.optional(LocalText),
});
export type ReferralShare = z.infer<typeof ReferralShare>;

/** How this vendor takes referrals. Required at L0: `share` or `fields`; with neither nothing can be asked. */
export const ReferralCampaign = z.object({
  ...envelope,
  id: z.optional(z.string()),
  /** In place of Laurel's "Refer a company". */
  title: z.optional(Name),
  share: z.optional(ReferralShare),
  /** The fields of an introduction. `null` is a question that could not be read: it can't be sent, and says so. */
  fields: z.optional(z.array(z.nullable(FormField))),
  /** Name of the field whose domain is checked before anything else is asked. */
  checks: z.optional(z.string()),
  /** The words to agree to, where a third person's data is given; the box is never ticked beforehand. */
  consent: z.optional(z.object({ text: Name, more: z.optional(LocalText) })),
  privacyNotice: z.optional(Reference),
  terms: z.optional(Reference),
  /** What happens after sending: "We check", "Jonas Weber, within 2 working days". */
  steps: z.optional(z.array(z.object({ title: Name, text: z.optional(LocalText) }))),
  rewards: z.optional(
    z.object({
      referrer: z.optional(ReferralReward),
      referred: z.optional(ReferralReward),
      /** What more successful referrals bring, from few to many. */
      ladder: z.optional(
        z.array(z.object({ at: Integer, reward: ReferralReward, reached: z.optional(z.boolean()) })),
      ),
      /** Successful ones so far, for the ladder; and what they count in: "this year". */
      successful: z.optional(Integer),
      period: z.optional(LocalText),
    }),
  ),
  /** How many may still be sent, and when that begins anew. */
  limit: z.optional(
    z.object({
      left: Integer,
      of: z.optional(Integer),
      resetsAt: z.optional(z.union([LocalDate, Instant])),
      /** "for you, today" */
      text: z.optional(LocalText),
    }),
  ),
});
export type ReferralCampaign = z.infer<typeof ReferralCampaign>;

/** `GET /referral-campaign?campaign`: the vendor's default without a name. `viewer.may` says whether one may `refer`. */
export const referralCampaignRoute = {
  id: 'referralCampaign',
  method: 'GET',
  path: '/referral-campaign',
  address,
  query: ['campaign'],
  reply: ReferralCampaign,
  rows: ['texts', 'ladder', 'steps', 'options', 'may', 'opens', 'requires'],
  problems: ['role_required', 'not_served'],
} as const satisfies Route;
