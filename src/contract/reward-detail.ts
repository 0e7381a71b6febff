import * as z from 'zod/mini';
import { address } from './core/address.ts';
import { envelope } from './core/envelope.ts';
import { Quantity } from './core/figure.ts';
import type { Query, Route } from './core/route.ts';
import { Count, DateOrInstant, decisive, Instant, LocalText, listOf } from './core/scalars.ts';
import { FormField } from './forms.ts';
import { Reward } from './rewards.ts';

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

/** One reward, with what is asked before it is redeemed. Required at L0: `id` and `title`. */
export const RewardDetail = z.object({
  ...envelope,
  ...Reward.shape,
  /** Times to choose from, the earliest first. Present: one must be chosen. */
  slots: decisive(listOf(RewardSlot)),
  /** IANA time zone of the slots. They are shown in it, and beside it in the reader's. */
  slotZone: z.optional(z.string()),
  /** How many can be redeemed in one order. Absent: one. */
  most: decisive(Count),
  /** `null` stands for a field that could not be read: the form then can't be sent, and says so. */
  form: decisive(z.object({ fields: decisive(listOf(z.nullable(FormField), 'name')) })),
});
export type RewardDetail = z.infer<typeof RewardDetail>;

/** What is to be redeemed. */
export const RewardChoice = z.object({
  /** Id of one of `options`, where there are some. */
  option: z.optional(z.string()),
  /** Id of one of `slots`, where there are some. */
  slot: z.optional(z.string()),
  /** How many. Absent: one. */
  quantity: z.optional(Count),
});
export type RewardChoice = z.infer<typeof RewardChoice>;

/** What an order would cost and do, computed by the server and not kept. */
export const RewardQuote = z.object({
  /** What the order costs. It is sent back with the order. */
  cost: Quantity,
  /** What could be spent before and after the order. */
  before: z.optional(Quantity),
  after: z.optional(Quantity),
  /** What it does to the tier, also where it does nothing: "Your tier stays Gold: points spent don’t count against it." */
  tier: decisive(LocalText),
  /** What else follows, a line each: "Deniz Tekin decides, usually within 2 working days". */
  effects: decisive(z.array(LocalText)),
  /** Until when the order can be cancelled. */
  cancellableUntil: z.optional(DateOrInstant),
  /** Why it can't be ordered now. */
  refusal: decisive(LocalText),
});
export type RewardQuote = z.infer<typeof RewardQuote>;

// A quote without one of its effects would promise too much: `effects` is missing on purpose.
const rows = ['reasons', 'options', 'slots', 'may', 'opens', 'requires'] as const;

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
