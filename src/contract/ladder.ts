import * as z from 'zod/mini';
import { envelope } from './membership.ts';
import { Requirements } from './requirement.ts';
import type { Route } from './route.ts';
import { LocalText } from './text.ts';
import { Tier } from './tier.ts';

/** A tier as a step of the ladder. */
export const Step = z.object({
  ...Tier.shape,
  /** One short line under the name: "€ 150,000". Absent: the first requirement's target. */
  summary: z.optional(LocalText),
  requirements: z.optional(Requirements),
  /** The step that the account stands on. */
  current: z.optional(z.boolean()),
});
export type Step = z.infer<typeof Step>;

/** All tiers that this account may see, lowest first. Required at L0: `items`, and in each `name`. */
export const Ladder = z.object({ ...envelope, items: z.array(Step) });
export type Ladder = z.infer<typeof Ladder>;

/** `GET /tiers` */
export const ladderRoute = {
  id: 'ladder',
  method: 'GET',
  path: '/tiers',
  reply: Ladder,
  rows: ['items', 'benefits'],
  problems: ['not_served'],
} as const satisfies Route;
