import * as z from 'zod/mini';
import { address } from './core/address.ts';
import { envelope } from './core/envelope.ts';
import { Figure, Quantity } from './core/figure.ts';
import { LockReason } from './core/reasons.ts';
import { Actor } from './core/person.ts';
import { PointsOwner } from './core/points-owner.ts';
import type { Route } from './core/route.ts';
import { Count, decisive, LocalDate, LocalText, Name, Reference, listOf, openEnum } from './core/scalars.ts';

/** The kinds that have a name and an icon, in the order in which a filter offers them. */
export const rewardKinds = ['gift_card', 'session', 'voucher', 'goods', 'donation'] as const;

/** What a reward is; an unknown kind is shown as one of no special kind. */
export const RewardKind = openEnum(...rewardKinds);

/** One of several things to choose from, at a cost of its own: a gift card of 25 or of 50 euros. */
export const RewardOption = z.object({
  id: z.string(),
  label: Name,
  /** What it costs. */
  cost: z.optional(Quantity),
  /** Number that is left of it. */
  left: decisive(Count),
  /** Why it can't be chosen: "420 points to go". */
  unavailable: decisive(LocalText),
});
export type RewardOption = z.infer<typeof RewardOption>;

/** Something that points buy. Required at L0: `id` and `title`. */
export const Reward = z.object({
  id: z.string(),
  title: Name,
  kind: z.optional(RewardKind),
  /** `available` can be redeemed now; `locked` says why in `reasons`; `scheduled` begins later. Absent: it is only shown. */
  state: z.optional(openEnum('available', 'locked', 'sold_out', 'scheduled', 'ended')),
  /** What it does for the customer's business, or what it is, in a sentence. */
  summary: z.optional(LocalText),
  /** A picture of it, and what the picture shows. */
  media: z.optional(z.object({ url: z.string(), alt: z.optional(LocalText) })),
  /** What it costs; with `options`, what the cheapest costs. */
  cost: z.optional(Quantity),
  /** What is missing to `cost`, as the server counts it. */
  missing: z.optional(Quantity),
  /** Number that is left. */
  left: z.optional(Count),
  /** What to choose from. Present: one must be chosen. */
  options: z.optional(listOf(RewardOption)),
  /** Why it can't be redeemed, and what changes that: points, a tier, a role, the stock. */
  reasons: z.optional(z.array(LockReason)),
  /** Whose points pay it. */
  owner: z.optional(PointsOwner),
  /** Whether it is for the company or for a person: gifts to people fall under tax and anti-bribery rules. */
  recipient: z.optional(openEnum('account', 'member')),
  /** What it counts as where a gift must be declared. */
  declaredValue: z.optional(Figure),
  /** The vendor’s or the company’s rule for gifts. */
  giftRule: z.optional(Reference),
  /** The terms that apply to it. */
  terms: z.optional(Reference),
  /** How often it can be redeemed: "2 of 4 this year". */
  limit: z.optional(z.object({ text: z.optional(LocalText), limit: Count, used: z.optional(Count) })),
  /** How it arrives: "By e-mail, usually within an hour". */
  delivery: z.optional(LocalText),
  /** Who decides about it, where somebody does. */
  approver: z.optional(Actor),
  /** How long that takes: "usually within 2 working days". */
  usually: z.optional(LocalText),
  /** When it can be redeemed: from the day `from` on, up to but without the day `to`. A day that can't be read is no open end. */
  window: decisive(z.object({ from: decisive(LocalDate), to: decisive(LocalDate) })),
});
export type Reward = z.infer<typeof Reward>;

/** A page of rewards, in the vendor's order. Required at L0: `items`. */
export const Rewards = z.object({
  ...envelope,
  items: listOf(Reward),
  nextCursor: z.optional(z.string()),
  total: z.optional(Count),
  /** What the viewer's wallet can spend, beside the list. */
  available: z.optional(Quantity),
  /** Whose points these are. */
  owner: z.optional(PointsOwner),
  /** Number of rewards of each kind on all pages, for the filter. Absent: the filter offers the kinds on the page. */
  kinds: z.optional(listOf(z.object({ kind: RewardKind, count: Count }), 'kind')),
});
export type Rewards = z.infer<typeof Rewards>;

const rows = ['items', 'reasons', 'kinds', 'options', 'may', 'opens', 'requires'] as const;

/** `GET /rewards?kind&state&cursor` */
export const rewardsRoute = {
  id: 'rewards',
  method: 'GET',
  path: '/rewards',
  address,
  query: ['kind', 'state', 'cursor'],
  reply: Rewards,
  pages: ['items', 300],
  rows,
  problems: ['role_required', 'not_served'],
} as const satisfies Route;
