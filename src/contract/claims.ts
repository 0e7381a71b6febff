import * as z from 'zod/mini';
import { Actor } from './core/person.ts';
import { address } from './core/address.ts';
import { Delivery } from './perk-delivery.ts';
import { FormValues } from './forms.ts';
import { Instant, LocalDate, Integer, openEnum, LocalText, Name } from './core/scalars.ts';
import { envelope } from './core/envelope.ts';
import { Permission } from './core/permission.ts';
import { PerkEvent } from './perk-event.ts';
import { PerkAccess } from './perks.ts';
import type { Route, Write } from './core/route.ts';
import { TimelineStep } from './core/timeline-step.ts';

/** A member's use of a perk. Required at L0: `id` and `status`. */
export const Claim = z.object({
  id: z.string(),
  status: openEnum(
    'requested',
    'awaiting_approval',
    'approved',
    'scheduled',
    'fulfilled',
    'declined',
    'cancelled',
    'expired',
  ),
  perk: z.optional(z.object({ id: z.string(), title: Name, kind: z.optional(z.string()) })),
  requestedAt: z.optional(Instant),
  by: z.optional(Actor),
  timeline: z.optional(z.array(TimelineStep)),
  approver: z.optional(Actor),
  /** What was asked, as it was answered. */
  answers: z.optional(z.array(z.object({ label: LocalText, text: LocalText }))),
  /** Why it was declined or cancelled, by whom. */
  reason: z.optional(z.object({ text: LocalText, by: z.optional(Actor) })),
  event: z.optional(PerkEvent),
  access: z.optional(PerkAccess),
  delivery: z.optional(Delivery),
  /** Until then it can be cancelled; absent with an allowed `cancel`: until `cancelNote` says. */
  cancellableUntil: z.optional(z.union([LocalDate, Instant])),
  /** "possible until it is scheduled" */
  cancelNote: z.optional(LocalText),
  /** `cancel`, `approve`, `decline`: what this person may do with it. */
  may: z.optional(z.array(Permission)),
});
export type Claim = z.infer<typeof Claim>;

/** One claim, as it is read. */
export const ClaimDetail = z.object({ ...envelope, ...Claim.shape });
export type ClaimDetail = z.infer<typeof ClaimDetail>;

/** A page of claims, newest first. Required at L0: `items`. */
export const Claims = z.object({
  ...envelope,
  items: z.array(Claim),
  nextCursor: z.optional(z.string()),
  total: z.optional(Integer),
});
export type Claims = z.infer<typeof Claims>;

/** What can't be read of a claim stands alone, except its steps: a gap in them would pretend. */
const rows = ['items', 'answers', 'may', 'opens', 'requires'] as const;

/** `GET /claims?perk&decide&key&cursor`: `decide=me` those that wait for this person; `key` the one made by that write. */
export const claimsRoute = {
  id: 'claims',
  method: 'GET',
  path: '/claims',
  address,
  query: ['perk', 'decide', 'key', 'cursor'],
  reply: Claims,
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

/** Reads that are old after a claim was made or moved. */
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

/** What the ways on from a claim have in common. */
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

/** `POST /claims/{id}/decline`: with a reason, for whoever asked reads it. */
export const declineClaim = {
  ...claimTransition,
  id: 'declineClaim',
  path: '/claims/{id}/decline',
  body: z.object({ reason: z.string() }),
  problems: ['role_required', 'not_served', 'invalid_fields', 'claim_moved_on'],
} as const satisfies Write;
