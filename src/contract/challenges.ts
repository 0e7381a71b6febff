import * as z from 'zod/mini';
import { address } from './core/address.ts';
import { envelope } from './core/envelope.ts';
import { Quantity } from './core/figure.ts';
import { LockReason } from './core/reasons.ts';
import { Actor } from './core/person.ts';
import { PointsOwner } from './core/points-owner.ts';
import type { Route, Write } from './core/route.ts';
import {
  Count,
  DateOrInstant,
  decisive,
  LocalDate,
  LocalText,
  Name,
  Reference,
  listOf,
  openEnum,
} from './core/scalars.ts';
import { TimelineStep } from './core/timeline-step.ts';
import { FormValues } from './forms.ts';

/** The kinds that have a name and an icon, in the order in which a filter offers them. */
export const challengeKinds = [
  'review',
  'learning',
  'reference',
  'event',
  'survey',
  'referral',
  'profile',
] as const;

/** What a challenge is; an unknown kind is shown as one of no special kind. */
export const ChallengeKind = openEnum(...challengeKinds);

/** One step of a challenge: a module of a course. */
export const ChallengeStep = z.object({
  title: Name,
  /** `done`, the one that is under way (`now`), or one to come (`next`). */
  state: z.optional(openEnum('done', 'now', 'next')),
  points: z.optional(Quantity),
  /** Minutes that it takes. */
  minutes: z.optional(Count),
  /** What was reached in it. */
  score: z.optional(Quantity),
  href: z.optional(z.string()),
});
export type ChallengeStep = z.infer<typeof ChallengeStep>;

/** How it is found out that a challenge was met. */
export const Verification = z.object({
  /** `automatic`: at once, by the vendor's system; `proof`: by what the member sends; `review`: somebody reads it. */
  kind: openEnum('automatic', 'proof', 'review'),
  /** Who reads it. */
  by: z.optional(Actor),
  /** "usually within 3 working days" */
  usually: z.optional(LocalText),
});
export type Verification = z.infer<typeof Verification>;

/** What the member sent last for a challenge, and what became of it. */
export const Submission = z.object({
  id: z.string(),
  /** `in_review` waits for somebody who reads it. */
  status: openEnum('in_review', 'approved', 'rejected'),
  at: z.optional(DateOrInstant),
  /** Who sent it. */
  by: z.optional(Actor),
  /** Why it was rejected, and what would be needed. */
  reason: z.optional(LocalText),
  /** The fields with their answers, in words. */
  answers: z.optional(z.array(z.object({ label: LocalText, text: LocalText }))),
  timeline: z.optional(z.array(TimelineStep)),
});
export type Submission = z.infer<typeof Submission>;

/** How often a challenge can be met. */
export const Repetition = z.object({
  /** The rule in words: "Once per product". */
  text: z.optional(LocalText),
  limit: z.optional(Count),
  used: z.optional(Count),
  /** The first day on which it can be met again. */
  againOn: z.optional(LocalDate),
});
export type Repetition = z.infer<typeof Repetition>;

/** Something to do for points. Required at L0: `id` and `title`. */
export const Challenge = z.object({
  id: z.string(),
  title: Name,
  kind: z.optional(ChallengeKind),
  /** Where the member stands with it. `open`, `in_progress` and `rejected` can be done now; `in_review` waits for the vendor; `scheduled` begins later. Absent: it is only shown. */
  state: z.optional(
    openEnum('open', 'in_progress', 'in_review', 'rejected', 'completed', 'locked', 'scheduled', 'ended'),
  ),
  /** What to do, in a sentence. */
  summary: z.optional(LocalText),
  /** Why it matters: to the member's work, and to the vendor. */
  why: z.optional(z.object({ member: z.optional(LocalText), vendor: z.optional(LocalText) })),
  /** What it earns. */
  points: z.optional(Quantity),
  /** What it earns in words, where it is no single number: "100 to 400, by length". */
  pointsText: z.optional(LocalText),
  /** Whose wallet the points go to. */
  owner: z.optional(PointsOwner),
  /** Minutes that it takes in all. */
  minutes: z.optional(Count),
  /** Its steps in their order: the modules of a course. */
  steps: z.optional(z.array(ChallengeStep)),
  /** How far the member is, where it is counted and the steps are not listed. */
  progress: z.optional(z.object({ done: Count, total: Count, unit: z.optional(LocalText) })),
  verification: z.optional(Verification),
  repetition: z.optional(Repetition),
  /** The most that challenges of this kind earn in a period: "at most 600 points a quarter". */
  cap: z.optional(z.object({ text: z.optional(LocalText), limit: Quantity, earned: z.optional(Quantity) })),
  /** When it can be met: from the day `from` on, up to but without the day `to`. A day that can't be read is no open end. */
  window: decisive(z.object({ from: decisive(LocalDate), to: decisive(LocalDate) })),
  /** Why it is locked, and what unlocks it. */
  reasons: z.optional(z.array(LockReason)),
  /** What was reached, and what passes. */
  score: z.optional(
    z.object({ reached: Quantity, pass: z.optional(Quantity), passed: z.optional(z.boolean()) }),
  ),
  certificate: z.optional(
    z.object({ text: Name, href: z.optional(z.string()), validUntil: decisive(LocalDate) }),
  ),
  submission: z.optional(Submission),
  terms: z.optional(Reference),
  /** What the member can do with it. Absent: it is only shown. */
  action: z.optional(
    z.object({
      /** `submit` sends the form of the challenge; `open` leads to a page. */
      kind: openEnum('submit', 'open'),
      label: z.optional(LocalText),
      href: z.optional(z.string()),
    }),
  ),
});
export type Challenge = z.infer<typeof Challenge>;

/** A page of challenges, in the vendor's order. Required at L0: `items`. */
export const Challenges = z.object({
  ...envelope,
  items: listOf(Challenge),
  nextCursor: z.optional(z.string()),
  total: z.optional(Count),
  /** Number of challenges of each kind on all pages, for the filter. Absent: the filter offers the kinds on the page. */
  kinds: z.optional(listOf(z.object({ kind: ChallengeKind, count: Count }), 'kind')),
});
export type Challenges = z.infer<typeof Challenges>;

const rows = ['items', 'reasons', 'kinds', 'answers', 'may', 'opens', 'requires'] as const;

/** `GET /challenges?kind&state&cursor` */
export const challengesRoute = {
  id: 'challenges',
  method: 'GET',
  path: '/challenges',
  address,
  query: ['kind', 'state', 'key', 'cursor'],
  reply: Challenges,
  pages: ['items', 300],
  rows,
  problems: ['role_required', 'not_served'],
} as const satisfies Route;

/** `POST /challenges/{id}/submissions`: with the proof. The challenge as it stands then is answered. */
export const submitChallenge = {
  id: 'submitChallenge',
  method: 'POST',
  path: '/challenges/{id}/submissions',
  address,
  body: z.object({ values: FormValues }),
  reply: Challenge,
  rows,
  changes: ['challenges', 'challenge', 'wallet', 'walletEntries', 'leaderboard', 'leaderboards'],
  finder: challengesRoute,
  problems: ['role_required', 'not_served', 'invalid_fields', 'challenge_moved_on'],
} as const satisfies Write;
