import * as z from 'zod/mini';
import { address } from './core/address.ts';
import { FormField } from './forms.ts';
import { Figure } from './core/figure.ts';
import { Count, DateOrInstant, decisive, LocalText, Name, Reference, listOf } from './core/scalars.ts';
import { valueRules } from './core/value-rules.ts';
import { envelope } from './core/envelope.ts';
import type { Route } from './core/route.ts';

/** What one side of a referral gets: a figure, or words where it is no figure ("20% off for 3 months"). */
export const ReferralReward = z.object({
  /** The figure, where it is one. */
  value: decisive(Figure),
  /** Words after the figure, like "credit"; without a figure the whole reward in words. */
  text: decisive(LocalText),
  /** When it is given: "when they become a customer". */
  when: decisive(LocalText),
});
export type ReferralReward = z.infer<typeof ReferralReward>;

/** One figure about a shared link, as the vendor counts it: "Visits", 34. */
export const ShareStatistic = z.object({ label: Name, value: Figure });
export type ShareStatistic = z.infer<typeof ShareStatistic>;

/** A link that the member sends to others. It holds nobody's data but the member's own. */
export const ReferralShare = z.object({
  /** The member’s own address to share. */
  link: z.string(),
  /** A code to say on the phone: "7Q4K". */
  code: z.optional(z.string()),
  /** Ready texts in the page's language, the first of them preselected; `subject` is for a mail. */
  texts: z.optional(z.array(z.object({ text: LocalText, subject: z.optional(LocalText) }))),
  /** What the texts disclose, in one sentence: "Says openly that you receive something." */
  disclosure: z.optional(LocalText),
  /** What came of the link so far. */
  statistics: z.optional(z.array(ShareStatistic)),
});
export type ReferralShare = z.infer<typeof ReferralShare>;

/** How this vendor takes referrals: by link (`share`), by introduction (`fields`) or both. Required at L0: one of them. `{}` is read as `not_served`. */
export const ReferralCampaign = z
  .object({
    ...envelope,
    /** Sent back as `campaign`. */
    id: z.optional(z.string()),
    /** A title instead of Laurel's "Refer a company". */
    title: z.optional(Name),
    /** A link to share. Absent: companies are introduced by the form alone. */
    share: z.optional(ReferralShare),
    /** The fields of an introduction. `null` stands for a field that could not be read: the form then can't be sent, and says so. */
    fields: z.optional(listOf(z.nullable(FormField), 'name')),
    /** Name of the field whose domain is checked by `checkReferral` before anything else is asked. */
    checks: z.optional(z.string()),
    /** The words to agree to where a third person's data is given. Its checkbox is never ticked beforehand. */
    consent: decisive(z.object({ text: Name, more: z.optional(LocalText) })),
    /** What happens with the data of the person who is named. */
    privacyNotice: z.optional(Reference),
    /** The terms of the campaign. */
    terms: z.optional(Reference),
    /** What happens after sending, step by step: "We check", "Jonas Weber, within 2 working days". */
    steps: z.optional(z.array(z.object({ title: Name, text: z.optional(LocalText) }))),
    /** What a successful referral gives. */
    rewards: z.optional(
      z.object({
        referrer: z.optional(ReferralReward),
        referred: z.optional(ReferralReward),
        /** Rewards for several successful referrals: `at` is their number, lowest first. */
        ladder: z.optional(
          z.array(z.object({ at: Count, reward: ReferralReward, reached: z.optional(z.boolean()) })),
        ),
        /** Number of successful referrals so far, for the ladder. */
        successful: z.optional(Count),
        /** The period in which they count: "this year". */
        period: decisive(LocalText),
        /** The rewards that the member chooses one from; `refer` then names it by its id. */
        options: z.optional(listOf(z.object({ ...ReferralReward.shape, id: z.string() }))),
        /** The most that can be earned, with the words of the rule: "at most €5,000 a year". */
        cap: decisive(
          z.object({
            text: Name,
            value: z.optional(Figure),
            /** How much of it is earned. */
            earned: z.optional(Figure),
          }),
        ),
      }),
    ),
    /** How many companies may be put forward in one go, from a pasted list. Absent: one at a time. */
    several: z.optional(Count),
    /** How many referrals may still be sent (`left` of `of`), and when the count starts again. */
    limit: z.optional(
      z.object({
        left: Count,
        of: z.optional(Count),
        resetsAt: z.optional(DateOrInstant),
        /** What the limit is for: "for you, today". */
        text: z.optional(LocalText),
      }),
    ),
  })
  .check(z.refine(valueRules.filled));
export type ReferralCampaign = z.infer<typeof ReferralCampaign>;

/** `GET /referral-campaign?campaign`: without a name the vendor's default. `viewer.may` says whether the person may `refer`. */
export const referralCampaignRoute = {
  id: 'referralCampaign',
  method: 'GET',
  path: '/referral-campaign',
  address,
  query: ['campaign'],
  reply: ReferralCampaign,
  rows: ['texts', 'statistics', 'ladder', 'steps', 'options', 'may', 'opens', 'requires'],
  problems: ['role_required', 'not_served'],
} as const satisfies Route;
