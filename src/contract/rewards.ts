import * as z from 'zod/mini';
import { address } from './core/address.ts';
import { envelope } from './core/envelope.ts';
import { Figure, Quantity } from './core/figure.ts';
import { Actor } from './core/person.ts';
import type { Query, Route } from './core/route.ts';
import {
  Count,
  DateOrInstant,
  decisive,
  Instant,
  LocalDate,
  LocalText,
  Name,
  Reference,
  listOf,
  openEnum,
} from './core/scalars.ts';
import { FormField } from './forms.ts';
import { LockReason } from './perks.ts';
import { PointsOwner } from './wallets.ts';

/** The kinds that have a name and an icon, in the order in which a filter offers them. */
export const rewardKinds = ['gift_card', 'session', 'voucher', 'goods', 'donation'] as const;

export const RewardKind = openEnum(...rewardKinds);

/** One of several things to choose from, at a cost of its own: a gift card of 25 or of 50 euros. */
export const RewardOption = z.object({
  id: z.string(),
  label: Name,
  cost: z.optional(Quantity),
  /** Number that is left of it. */
  left: z.optional(Count),
  /** Why it can't be chosen: "420 points to go". */
  unavailable: z.optional(LocalText),
});
export type RewardOption = z.infer<typeof RewardOption>;

/** A time at which a private session can take place. */
export const RewardSlot = z.object({
  id: z.string(),
  startsAt: Instant,
  endsAt: z.optional(Instant),
  /** With whom: "Ana Ruiz, solution architect". */
  by: z.optional(LocalText),
  /** Whether it is free. Absent: it is. */
  free: decisive(z.boolean()),
});
export type RewardSlot = z.infer<typeof RewardSlot>;

/** Something that points buy. Required at L0: `id` and `title`. */
export const Reward = z.object({
  id: z.string(),
  title: Name,
  kind: z.optional(RewardKind),
  state: z.optional(openEnum('available', 'locked', 'sold_out', 'scheduled', 'ended')),
  /** What it does for the customer's business, or what it is, in a sentence. */
  summary: z.optional(LocalText),
  media: z.optional(z.object({ url: z.string(), alt: z.optional(LocalText) })),
  /** What it costs; with `options`, what the cheapest costs. */
  cost: z.optional(Quantity),
  /** What is missing to `cost`, as the server counts it. */
  missing: z.optional(Quantity),
  /** Number that is left. */
  left: z.optional(Count),
  options: z.optional(listOf(RewardOption)),
  /** Why it can't be redeemed, and what changes that: points, a tier, a role, the stock. */
  reasons: z.optional(z.array(LockReason)),
  /** Whose points pay it. */
  owner: z.optional(PointsOwner),
  /** Whether it is for the company or for a person: gifts to people fall under tax and anti-bribery rules. */
  recipient: z.optional(openEnum('account', 'member')),
  declaredValue: z.optional(Figure),
  giftRule: z.optional(Reference),
  terms: z.optional(Reference),
  /** How often it can be redeemed: "2 of 4 this year". */
  limit: z.optional(z.object({ text: z.optional(LocalText), limit: Count, used: z.optional(Count) })),
  /** How it arrives: "By e-mail, usually within an hour". */
  delivery: z.optional(LocalText),
  /** Who decides about it, where somebody does. */
  approver: z.optional(Actor),
  /** How long that takes: "usually within 2 working days". */
  usually: z.optional(LocalText),
  /** When it can be redeemed: from the day `from` on, up to but without the day `to`. */
  window: decisive(z.object({ from: z.optional(LocalDate), to: z.optional(LocalDate) })),
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

/** One reward, with what is asked before it is redeemed. Required at L0: `id` and `title`. */
export const RewardDetail = z.object({
  ...envelope,
  ...Reward.shape,
  /** Times to choose from, the earliest first. Present: one must be chosen. */
  slots: z.optional(listOf(RewardSlot)),
  /** IANA time zone of the slots. They are shown in it, and beside it in the reader's. */
  slotZone: z.optional(z.string()),
  /** How many can be redeemed in one order. Absent: one. */
  most: decisive(Count),
  /** `null` stands for a field that could not be read: the form then can't be sent, and says so. */
  form: z.optional(z.object({ fields: z.optional(listOf(z.nullable(FormField), 'name')) })),
});
export type RewardDetail = z.infer<typeof RewardDetail>;

/** What is to be redeemed. */
export const RewardChoice = z.object({
  option: z.optional(z.string()),
  slot: z.optional(z.string()),
  quantity: z.optional(Count),
});
export type RewardChoice = z.infer<typeof RewardChoice>;

/** What an order would cost and do, computed by the server and not kept. */
export const RewardQuote = z.object({
  cost: Quantity,
  /** What could be spent before and after the order. */
  before: z.optional(Quantity),
  after: z.optional(Quantity),
  /** What it does to the tier, also where it does nothing: "Your tier stays Gold: points spent don’t count against it." */
  tier: z.optional(LocalText),
  /** What else follows, a line each: "Deniz Tekin decides, usually within 2 working days". */
  effects: z.optional(z.array(LocalText)),
  /** Until when the order can be cancelled. */
  cancellableUntil: z.optional(DateOrInstant),
  /** Why it can't be ordered now. */
  refusal: z.optional(LocalText),
});
export type RewardQuote = z.infer<typeof RewardQuote>;

// A quote without one of its effects would promise too much: `effects` is missing on purpose.
const rows = ['items', 'reasons', 'kinds', 'options', 'slots', 'may', 'opens', 'requires'] as const;

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

/** `GET /rewards/{id}` */
export const rewardRoute = {
  id: 'reward',
  method: 'GET',
  path: '/rewards/{id}',
  address,
  reply: RewardDetail,
  rows,
  problems: ['role_required', 'not_served'],
} as const satisfies Route;

/** `POST /rewards/{id}/quotes`: what an order would cost and do. */
export const quoteReward = {
  id: 'quoteReward',
  method: 'POST',
  path: '/rewards/{id}/quotes',
  address,
  body: RewardChoice,
  reply: RewardQuote,
  rows: [],
  problems: ['role_required', 'not_served', 'invalid_request'],
} as const satisfies Query;
