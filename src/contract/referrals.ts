import * as z from 'zod/mini';
import { Actor } from './core/person.ts';
import { address } from './core/address.ts';
import { FormValues } from './forms.ts';
import { Figure } from './core/figure.ts';
import { Instant, LocalDate, Integer, openEnum, LocalText, Name } from './core/scalars.ts';
import { envelope } from './core/envelope.ts';
import { Permission } from './core/permission.ts';
import { ReferralReward } from './referral-campaign.ts';
import type { Query, Route, Write } from './core/route.ts';
import { TimelineStep } from './core/timeline-step.ts';

/** A company put forward. Required at L0: `id`, `company` and `status`. */
export const Referral = z.object({
  id: z.string(),
  company: Name,
  status: openEnum(
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
  ),
  /** The vendor's name for where it stands: "Offer is with them". */
  stage: z.optional(LocalText),
  /** How far that is: 5 of 6 segments. Absent: no track is drawn. */
  track: z.optional(z.object({ done: Integer, total: Integer })),
  sentAt: z.optional(z.union([LocalDate, Instant])),
  /** Day on which the status came about. */
  since: z.optional(z.union([LocalDate, Instant])),
  by: z.optional(Actor),
  /** Last day on which this company counts for this account. */
  protectedUntil: z.optional(LocalDate),
  nextActor: z.optional(Actor),
  expectedBy: z.optional(LocalDate),
  /** Each side's, with where it stands. `reversed` names its reason: "the order was refunded". */
  rewards: z.optional(
    z.array(
      z.object({
        ...ReferralReward.shape,
        side: z.optional(openEnum('referrer', 'referred')),
        status: z.optional(openEnum('expected', 'earned', 'paid', 'reversed', 'none')),
        at: z.optional(z.union([LocalDate, Instant])),
        reason: z.optional(LocalText),
      }),
    ),
  ),
  /** Why it was not accepted, and what can be done. */
  rejection: z.optional(
    z.object({
      /** `duplicate`, `customer`, `out_of_scope` …; the vendor's own are kept. */
      code: z.optional(z.string()),
      text: LocalText,
      next: z.optional(
        z.object({ text: LocalText, label: z.optional(LocalText), href: z.optional(z.string()) }),
      ),
    }),
  ),
  /** What the vendor says to whoever referred: "Good fit, they start in May." */
  feedback: z.optional(z.object({ text: LocalText, by: z.optional(Actor), at: z.optional(LocalDate) })),
  timeline: z.optional(z.array(TimelineStep)),
  /** What was given about the company and the person, shown back; absent once it was deleted. */
  given: z.optional(z.array(z.object({ label: LocalText, text: LocalText }))),
  /** `withdraw`, `forget`: what this person may do with it. */
  may: z.optional(z.array(Permission)),
});
export type Referral = z.infer<typeof Referral>;

/** One referral, as it is read. */
export const ReferralDetail = z.object({ ...envelope, ...Referral.shape });
export type ReferralDetail = z.infer<typeof ReferralDetail>;

/** A page of the member's referrals, newest first. Required at L0: `items`. */
export const Referrals = z.object({
  ...envelope,
  items: z.array(Referral),
  nextCursor: z.optional(z.string()),
  total: z.optional(Integer),
  /** How many there are of each group, for the filter; absent: no filter. */
  groups: z.optional(z.array(z.object({ status: openEnum('open', 'won', 'closed'), count: Integer }))),
  /** What they brought: "Earned for Tekin Lojistik this year". */
  earned: z.optional(z.object({ text: LocalText, value: Figure })),
});
export type Referrals = z.infer<typeof Referrals>;

/** What a vendor says of a company, as coarsely as it likes; an unknown answer does not hinder. */
export const ReferralCheck = z.object({
  answer: openEnum('free', 'customer', 'referred', 'own_company', 'unclear'),
  /** In place of Laurel's words. */
  text: z.optional(LocalText),
  /** `free`: it would count for this account until then; `referred`: for somebody else. */
  protectedUntil: z.optional(LocalDate),
  /** Whether it can be sent all the same; absent: only `customer`, `referred` and `own_company` can't. */
  canSend: z.optional(z.boolean()),
});
export type ReferralCheck = z.infer<typeof ReferralCheck>;

const rows = ['items', 'groups', 'rewards', 'given', 'may', 'opens', 'requires'] as const;

/** `GET /referrals?status&key&cursor`: `status` is `open`, `won` or `closed`; `key` the one made by that write. */
export const referralsRoute = {
  id: 'referrals',
  method: 'GET',
  path: '/referrals',
  address,
  query: ['status', 'key', 'cursor'],
  reply: Referrals,
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

/** `POST /referrals/check`: the company's domain alone, never a person's address; `campaign` as it is sent with `refer`. It has no effect, and its answer is not kept. */
export const checkReferral = {
  id: 'checkReferral',
  method: 'POST',
  path: '/referrals/check',
  body: z.object({ domain: z.string(), campaign: z.optional(z.string()) }),
  reply: ReferralCheck,
  rows: [],
  problems: ['role_required', 'not_served', 'invalid_fields'],
} as const satisfies Query;

/** Reads that are old after a referral was made or moved. */
const changes = ['referrals', 'referral', 'referralCampaign'] as const;

/** `POST /referrals`: the answer is the same for people whom the vendor knows and whom it does not. */
export const refer = {
  id: 'refer',
  method: 'POST',
  path: '/referrals',
  body: z.object({ campaign: z.optional(z.string()), values: FormValues, consent: z.optional(z.boolean()) }),
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

/** `POST /referrals/{id}/forget`: deletes what was given about the person; the referral itself stays. */
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
