import * as z from 'zod/mini';
import { address } from './core/address.ts';
import { envelope } from './core/envelope.ts';
import { Quantity } from './core/figure.ts';
import { Permission } from './core/permission.ts';
import { Actor, ContactPerson } from './core/person.ts';
import type { Route, Write } from './core/route.ts';
import { Count, DateOrInstant, LocalText, Name, listOf, openEnum } from './core/scalars.ts';
import { TimelineStep } from './core/timeline-step.ts';
import { FormValues } from './forms.ts';
import { Delivery } from './perk-delivery.ts';
import { PerkEvent } from './perk-event.ts';
import { RewardChoice } from './reward-detail.ts';
import { RewardKind } from './rewards.ts';

/** Where a redemption stands. The points are reserved until it is fulfilled, and free again where it is declined, cancelled or expired. */
export const RedemptionStatus = openEnum(
  'requested',
  'awaiting_approval',
  'approved',
  'scheduled',
  'fulfilled',
  'declined',
  'cancelled',
  'expired',
);
export type RedemptionStatus = z.infer<typeof RedemptionStatus>;

/** A code that the reward consists of. */
export const RewardCode = z.object({
  /** Absent in lists, and for who may not see it. */
  value: z.optional(z.string()),
  /** What tells it from others without giving it away: "ends in 4821". */
  hint: z.optional(LocalText),
  /** URL of the page on which it is used. */
  href: z.optional(z.string()),
  /** Last day or moment on which it can be used. */
  expiresAt: z.optional(DateOrInstant),
  /** Present: the viewer's role may not see the code. */
  hidden: z.optional(openEnum('role')),
  /** Who may see it, where the viewer may not. */
  ask: z.optional(ContactPerson),
});
export type RewardCode = z.infer<typeof RewardCode>;

/** An order that was paid by points. Required at L0: `id` and `status`. */
export const Redemption = z.object({
  id: z.string(),
  status: RedemptionStatus,
  /** What was redeemed. */
  reward: z.optional(z.object({ id: z.string(), title: Name, kind: z.optional(RewardKind) })),
  /** What was chosen: "Gift card of €50". */
  option: z.optional(LocalText),
  /** How many. Absent: one. */
  quantity: z.optional(Count),
  /** What it cost. */
  cost: z.optional(Quantity),
  requestedAt: z.optional(DateOrInstant),
  by: z.optional(Actor),
  timeline: z.optional(z.array(TimelineStep)),
  /** Who decides, or decided. */
  approver: z.optional(Actor),
  /** The questions of the form with their answers, in words. */
  answers: z.optional(z.array(z.object({ label: LocalText, text: LocalText }))),
  /** Why it was declined or cancelled, and by whom. */
  reason: z.optional(z.object({ text: LocalText, by: z.optional(Actor) })),
  /** The code that it consists of. */
  code: z.optional(RewardCode),
  /** The private session that was booked. */
  event: z.optional(PerkEvent),
  /** Where goods are. */
  delivery: z.optional(Delivery),
  cancellableUntil: z.optional(DateOrInstant),
  /** Until when it can be cancelled, in words. */
  cancelNote: z.optional(LocalText),
  /** What this person may do with it: `cancel`, `approve`, `decline`. */
  may: z.optional(z.array(Permission)),
});
export type Redemption = z.infer<typeof Redemption>;

/** One redemption, with the envelope of a read. */
export const RedemptionDetail = z.object({ ...envelope, ...Redemption.shape });
export type RedemptionDetail = z.infer<typeof RedemptionDetail>;

/** A page of redemptions, newest first. Required at L0: `items`. */
export const Redemptions = z.object({
  ...envelope,
  items: listOf(Redemption),
  nextCursor: z.optional(z.string()),
  total: z.optional(Count),
});
export type Redemptions = z.infer<typeof Redemptions>;

// Steps of the timeline are missing on purpose: a timeline with a gap would be untrue.
const rows = ['items', 'answers', 'may', 'opens', 'requires'] as const;

/** `GET /redemptions?reward&decide&key&cursor`: `decide=me` filters by those that wait for this person, `key` by the one that the write with this key made. */
export const redemptionsRoute = {
  id: 'redemptions',
  method: 'GET',
  path: '/redemptions',
  address,
  query: ['reward', 'decide', 'key', 'cursor'],
  reply: Redemptions,
  pages: ['items', 300],
  rows,
  problems: ['role_required', 'not_served'],
} as const satisfies Route;

/** `GET /redemptions/{id}` */
export const redemptionRoute = {
  id: 'redemption',
  method: 'GET',
  path: '/redemptions/{id}',
  address,
  reply: RedemptionDetail,
  rows,
  problems: ['role_required', 'not_served'],
} as const satisfies Route;

/** The reads that a new or changed redemption makes outdated. */
const changes = ['rewards', 'reward', 'redemptions', 'redemption', 'wallet', 'walletEntries'] as const;

/** `POST /rewards/{id}/redemptions`: reserves the points. `cost` is what the member agreed to: at another cost it is refused. */
export const redeemReward = {
  id: 'redeemReward',
  method: 'POST',
  path: '/rewards/{id}/redemptions',
  address,
  body: z.object({ ...RewardChoice.shape, cost: z.optional(Quantity), values: FormValues }),
  reply: Redemption,
  rows,
  changes,
  finder: redemptionsRoute,
  problems: [
    'role_required',
    'not_served',
    'invalid_fields',
    'insufficient_points',
    'reward_moved_on',
    'cost_changed',
    'seat_taken',
    'limit_reached',
  ],
} as const satisfies Write;

/** What the writes that move a redemption on have in common. */
const transition = { method: 'POST', address, reply: Redemption, rows, changes } as const;

/** `POST /redemptions/{id}/cancel`: the points are free again. */
export const cancelRedemption = {
  ...transition,
  id: 'cancelRedemption',
  path: '/redemptions/{id}/cancel',
  body: z.object({}),
  problems: ['role_required', 'not_served', 'redemption_moved_on'],
} as const satisfies Write;

/** `POST /redemptions/{id}/approve` */
export const approveRedemption = {
  ...transition,
  id: 'approveRedemption',
  path: '/redemptions/{id}/approve',
  body: z.object({}),
  problems: ['role_required', 'not_served', 'redemption_moved_on'],
} as const satisfies Write;

/** `POST /redemptions/{id}/decline`: with a reason, which the person who ordered reads. */
export const declineRedemption = {
  ...transition,
  id: 'declineRedemption',
  path: '/redemptions/{id}/decline',
  body: z.object({ reason: z.string() }),
  problems: ['role_required', 'not_served', 'invalid_fields', 'redemption_moved_on'],
} as const satisfies Write;
