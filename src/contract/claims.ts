import * as z from 'zod/mini';
import { Actor } from './core/person.ts';
import { address } from './core/address.ts';
import { Delivery } from './perk-delivery.ts';
import { FormValues } from './forms.ts';
import { Count, DateOrInstant, Instant, LocalText, Name, listOf } from './core/scalars.ts';
import { envelope } from './core/envelope.ts';
import { Permission } from './core/permission.ts';
import { PerkEvent } from './perk-event.ts';
import { ClaimStatus, Perk, PerkAccess } from './perks.ts';
import type { Route, Write } from './core/route.ts';
import { TimelineStep } from './core/timeline-step.ts';

/** A member's use of a perk. Required at L0: `id` and `status`. */
export const Claim = z.object({
  id: z.string(),
  status: ClaimStatus,
  /** What was claimed. */
  perk: z.optional(z.object({ id: z.string(), title: Name, kind: Perk.shape.kind })),
  requestedAt: z.optional(Instant),
  /** Who claimed it. */
  by: z.optional(Actor),
  timeline: z.optional(z.array(TimelineStep)),
  /** Who decides, or decided. */
  approver: z.optional(Actor),
  /** The questions of the form with their answers, in words. */
  answers: z.optional(z.array(z.object({ label: LocalText, text: LocalText }))),
  /** Why it was declined or cancelled, and by whom. */
  reason: z.optional(z.object({ text: LocalText, by: z.optional(Actor) })),
  /** When and where, once it is known. */
  event: z.optional(PerkEvent),
  /** What was granted. */
  access: z.optional(PerkAccess),
  /** Where goods are, where some are sent. */
  delivery: z.optional(Delivery),
  /** Until when it can be cancelled. Absent although `cancel` is allowed: `cancelNote` says until when. */
  cancellableUntil: z.optional(DateOrInstant),
  /** Until when it can be cancelled, in words: "possible until it is scheduled". */
  cancelNote: z.optional(LocalText),
  /** What this person may do with it: `cancel`, `approve`, `decline`. */
  may: z.optional(z.array(Permission)),
});
export type Claim = z.infer<typeof Claim>;

/** One claim, with the envelope of a read. */
export const ClaimDetail = z.object({ ...envelope, ...Claim.shape });
export type ClaimDetail = z.infer<typeof ClaimDetail>;

/** A page of claims, newest first. Required at L0: `items`. */
export const Claims = z.object({
  ...envelope,
  items: listOf(Claim),
  nextCursor: z.optional(z.string()),
  total: z.optional(Count),
});
export type Claims = z.infer<typeof Claims>;

// Steps of the timeline are missing on purpose: a timeline with a gap would be untrue.
const rows = ['items', 'answers', 'may', 'opens', 'requires'] as const;

/** `GET /claims?perk&decide&key&cursor`: `decide=me` filters by claims that wait for this person, `key` by the claim that the write with this key made. */
export const claimsRoute = {
  id: 'claims',
  method: 'GET',
  path: '/claims',
  address,
  query: ['perk', 'decide', 'key', 'cursor'],
  reply: Claims,
  pages: ['items', 300],
  rows,
  problems: ['role_required', 'not_served'],
} as const satisfies Route;

/** `GET /claims/{id}` */
export const claimRoute = {
  id: 'claim',
  method: 'GET',
  path: '/claims/{id}',
  address,
  reply: ClaimDetail,
  rows,
  problems: ['role_required', 'not_served'],
} as const satisfies Route;

/** The reads that a new or changed claim makes outdated. */
const changes = ['perks', 'perk', 'claims', 'claim'] as const;

/** `POST /perks/{id}/claims` */
export const claimPerk = {
  id: 'claimPerk',
  method: 'POST',
  path: '/perks/{id}/claims',
  address,
  body: z.object({ values: FormValues }),
  reply: Claim,
  rows,
  changes,
  finder: claimsRoute,
  problems: [
    'role_required',
    'not_served',
    'invalid_fields',
    'seat_taken',
    'quota_used_up',
    'already_claimed',
    'perk_locked',
    'perk_expired',
  ],
} as const satisfies Write;

/** What the writes that move a claim on have in common. */
const claimTransition = { method: 'POST', address, reply: Claim, rows, changes } as const;

/** `POST /claims/{id}/cancel` */
export const cancelClaim = {
  ...claimTransition,
  id: 'cancelClaim',
  path: '/claims/{id}/cancel',
  body: z.object({}),
  problems: ['role_required', 'not_served', 'claim_moved_on'],
} as const satisfies Write;

/** `POST /claims/{id}/approve` */
export const approveClaim = {
  ...claimTransition,
  id: 'approveClaim',
  path: '/claims/{id}/approve',
  body: z.object({}),
  problems: ['role_required', 'not_served', 'claim_moved_on'],
} as const satisfies Write;

/** `POST /claims/{id}/decline`: with a reason, which the person who claimed reads. */
export const declineClaim = {
  ...claimTransition,
  id: 'declineClaim',
  path: '/claims/{id}/decline',
  body: z.object({ reason: z.string() }),
  problems: ['role_required', 'not_served', 'invalid_fields', 'claim_moved_on'],
} as const satisfies Write;
