import * as z from 'zod/mini';
import { Actor } from './core/person.ts';
import { address } from './core/address.ts';
import { FormField, FormValues } from './forms.ts';
import { Figure } from './core/figure.ts';
import {
  Count,
  DateOrInstant,
  decisive,
  LocalDate,
  LocalText,
  Name,
  listOf,
  openEnum,
} from './core/scalars.ts';
import { envelope } from './core/envelope.ts';
import { Permission } from './core/permission.ts';
import { ReferralReward } from './referral-campaign.ts';
import type { Query, Route, Write } from './core/route.ts';
import { TimelineStep } from './core/timeline-step.ts';

/** Something that the vendor needs from the member before a referral can go on: an answer, or a step behind a link. */
export const ReferralTask = z.object({
  id: z.string(),
  /** What is needed, in a sentence: "We need the name of their IT lead." */
  text: Name,
  /** Absent: it waits for the member. */
  status: decisive(openEnum('open', 'done')),
  /** Day by which it is needed. */
  dueOn: z.optional(LocalDate),
  /** The field to answer, which `answerReferralTask` sends. */
  field: z.optional(FormField),
  /** The page where it is done, with the words of its link. */
  href: z.optional(z.string()),
  label: z.optional(LocalText),
});
export type ReferralTask = z.infer<typeof ReferralTask>;

/** What has become of a referral. */
export const ReferralStatus = openEnum(
  'submitted',
  'in_review',
  'duplicate',
  'accepted',
  'qualified',
  'meeting',
  'negotiation',
  'won',
  'lost',
  'rejected',
  'expired',
  'withdrawn',
);
export type ReferralStatus = z.infer<typeof ReferralStatus>;

/** A referral: a company that a member put forward. Required at L0: `id`, `company` and `status`. */
export const Referral = z.object({
  id: z.string(),
  /** The company’s name. */
  company: Name,
  /** Where it stands; an unknown one is shown in the words of `stage`. */
  status: ReferralStatus,
  /** The status in the vendor's words: "Offer is with them". */
  stage: z.optional(LocalText),
  /** Progress as segments of a track: 5 of 6. Absent: no track is shown. */
  track: z.optional(z.object({ done: Count, total: Count })),
  /** When it was sent. */
  sentAt: z.optional(DateOrInstant),
  /** When it got its present status. */
  since: z.optional(DateOrInstant),
  /** Who referred it. */
  by: z.optional(Actor),
  /** Last day on which this company counts as referred by this account. */
  protectedUntil: z.optional(LocalDate),
  /** Who acts next. */
  nextActor: z.optional(Actor),
  /** Day by which they usually do. */
  expectedBy: z.optional(LocalDate),
  /** The reward of each side, with its status. A `reversed` one has a reason: "the order was refunded". */
  rewards: z.optional(
    z.array(
      z.object({
        ...ReferralReward.shape,
        side: decisive(openEnum('referrer', 'referred')),
        status: decisive(openEnum('expected', 'earned', 'paid', 'reversed', 'none')),
        at: z.optional(DateOrInstant),
        reason: z.optional(LocalText),
      }),
    ),
  ),
  /** Why it was not accepted, and what the member can do next. */
  rejection: z.optional(
    z.object({
      /** `duplicate`, `customer`, `out_of_scope`, or a code of the vendor's own. */
      code: z.optional(z.string()),
      text: LocalText,
      next: z.optional(
        z.object({ text: LocalText, label: z.optional(LocalText), href: z.optional(z.string()) }),
      ),
    }),
  ),
  /** What the vendor tells the member who referred: "Good fit, they start in May." */
  feedback: z.optional(z.object({ text: LocalText, by: z.optional(Actor), at: z.optional(LocalDate) })),
  /** What happened and what comes, in order. */
  timeline: z.optional(z.array(TimelineStep)),
  /** What the vendor needs from the member. */
  tasks: z.optional(listOf(ReferralTask)),
  /** The data that the member gave about the company and the person; absent once it was deleted. */
  given: z.optional(z.array(z.object({ label: LocalText, text: LocalText }))),
  /** What this person may do with it: `withdraw`, `forget`. */
  may: z.optional(z.array(Permission)),
});
export type Referral = z.infer<typeof Referral>;

/** One referral, with the envelope of a read. */
export const ReferralDetail = z.object({ ...envelope, ...Referral.shape });
export type ReferralDetail = z.infer<typeof ReferralDetail>;

/** A page of the member's referrals, newest first. Required at L0: `items`. */
export const Referrals = z.object({
  ...envelope,
  items: listOf(Referral),
  nextCursor: z.optional(z.string()),
  total: z.optional(Count),
  /** Number of referrals in each group, for the filter. Absent: there is no filter. */
  groups: z.optional(listOf(z.object({ status: openEnum('open', 'won', 'closed'), count: Count }), 'status')),
  /** What the referrals earned: a figure, and words like "Earned for Tekin Lojistik this year". */
  earned: z.optional(z.object({ text: LocalText, value: Figure })),
});
export type Referrals = z.infer<typeof Referrals>;

/** What a vendor tells about a company before it is referred, as coarsely as it likes. An unknown answer does not prevent sending. */
export const ReferralCheck = z.object({
  answer: openEnum('free', 'customer', 'referred', 'own_company', 'unclear'),
  /** The answer in the vendor's words, instead of Laurel's. */
  text: z.optional(LocalText),
  /** With `free`: the last day on which it would count for this account. With `referred`: the last day on which it counts for another. */
  protectedUntil: z.optional(LocalDate),
  /** Whether the referral can be sent all the same. Absent: it can't with `customer`, `referred` and `own_company`. */
  canSend: decisive(z.boolean()),
});
export type ReferralCheck = z.infer<typeof ReferralCheck>;

const rows = ['items', 'groups', 'rewards', 'tasks', 'options', 'given', 'may', 'opens', 'requires'] as const;

/** `GET /referrals?status&key&cursor`: `status` is `open`, `won` or `closed`; `key` filters by the referral that the write with this key made. */
export const referralsRoute = {
  id: 'referrals',
  method: 'GET',
  path: '/referrals',
  address,
  query: ['status', 'key', 'cursor'],
  reply: Referrals,
  pages: ['items', 300],
  rows,
  problems: ['role_required', 'not_served'],
} as const satisfies Route;

/** `GET /referrals/{id}` */
export const referralRoute = {
  id: 'referral',
  method: 'GET',
  path: '/referrals/{id}',
  address,
  reply: ReferralDetail,
  rows,
  problems: ['role_required', 'not_served'],
} as const satisfies Route;

/** `POST /referrals/check`: takes the company's domain alone, never a person's address, and the `campaign` that `refer` would name. It has no effect, and its answer is not stored. */
export const checkReferral = {
  id: 'checkReferral',
  method: 'POST',
  path: '/referrals/check',
  body: z.object({ domain: z.string(), campaign: z.optional(z.string()) }),
  reply: ReferralCheck,
  rows: [],
  problems: ['role_required', 'not_served', 'invalid_fields'],
} as const satisfies Query;

/** The reads that a new or changed referral makes outdated. */
const changes = ['referrals', 'referral', 'referralCampaign'] as const;

/** `POST /referrals`: the reply is the same for people whom the vendor knows and for those whom it does not. */
export const refer = {
  id: 'refer',
  method: 'POST',
  path: '/referrals',
  body: z.object({
    campaign: z.optional(z.string()),
    values: FormValues,
    consent: z.optional(z.boolean()),
    /** Id of the reward that the member chose. */
    reward: z.optional(z.string()),
  }),
  reply: Referral,
  rows,
  changes,
  finder: referralsRoute,
  problems: [
    'role_required',
    'not_served',
    'invalid_fields',
    'company_taken',
    'own_company',
    'limit_reached',
  ],
} as const satisfies Write;

/** `POST /referrals/{id}/answers`: what a task asked for. */
export const answerReferralTask = {
  id: 'answerReferralTask',
  method: 'POST',
  path: '/referrals/{id}/answers',
  address,
  body: z.object({ task: z.string(), values: FormValues }),
  reply: Referral,
  rows,
  changes,
  problems: ['role_required', 'not_served', 'invalid_fields', 'referral_moved_on'],
} as const satisfies Write;

/** `POST /referrals/{id}/withdraw` */
export const withdrawReferral = {
  id: 'withdrawReferral',
  method: 'POST',
  path: '/referrals/{id}/withdraw',
  address,
  body: z.object({}),
  reply: Referral,
  rows,
  changes,
  problems: ['role_required', 'not_served', 'referral_moved_on'],
} as const satisfies Write;

/** `POST /referrals/{id}/forget`: deletes the data that was given about the person; the referral itself stays. */
export const forgetReferral = {
  id: 'forgetReferral',
  method: 'POST',
  path: '/referrals/{id}/forget',
  address,
  body: z.object({}),
  reply: Referral,
  rows,
  changes,
  problems: ['role_required', 'not_served'],
} as const satisfies Write;
