import * as z from 'zod/mini';
import { envelope } from './core/envelope.ts';
import { Requirements } from './requirements.ts';
import type { Route } from './core/route.ts';
import { LocalText, listOf } from './core/scalars.ts';
import { Tier } from './tiers.ts';

/** A tier with what it needs, as a step of the ladder. */
export const LadderStep = z.object({
  ...Tier.shape,
  /** A short line under the tier's name: "€150,000". Absent: the target of the first requirement. */
  summary: z.optional(LocalText),
  requirements: z.optional(Requirements),
  /** Whether it is the account's tier. */
  current: z.optional(z.boolean()),
});
export type LadderStep = z.infer<typeof LadderStep>;

/** All tiers that this account may see, lowest first. Required at L0: `items`, and in each `name`. */
export const Ladder = z.object({ ...envelope, items: listOf(LadderStep) });
export type Ladder = z.infer<typeof Ladder>;

/** `GET /tiers` */
export const ladderRoute = {
  id: 'ladder',
  method: 'GET',
  path: '/tiers',
  reply: Ladder,
  rows: ['items', 'benefits', 'references', 'marks', 'may', 'opens', 'requires'],
  problems: ['not_served'],
} as const satisfies Route;
