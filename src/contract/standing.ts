import * as z from 'zod/mini';
import { Instant, LocalDate, openEnum, Reference, LocalText } from './core/scalars.ts';
import { envelope } from './core/envelope.ts';
import { Requirements } from './requirements.ts';
import type { Route } from './core/route.ts';
import { Benefit, Tier } from './tiers.ts';

/** A move from tier to tier, or a term renewed. */
export const StandingChange = z.object({
  at: z.union([LocalDate, Instant]),
  kind: openEnum('start', 'upgrade', 'downgrade', 'renewal', 'grace', 'invitation', 'correction'),
  /** Names of the tiers before and after. */
  from: z.optional(LocalText),
  to: z.optional(LocalText),
  /** A clause without a capital or full stop: "order NP-20944 was refunded". */
  because: z.optional(LocalText),
  reference: z.optional(Reference),
});
export type StandingChange = z.infer<typeof StandingChange>;

/** Where the account is. Required at L0: `tier`, and in it `name`. */
export const Standing = z.object({
  ...envelope,
  /** `null`: a member without a tier yet. */
  tier: z.nullable(Tier),
  program: z.optional(z.object({ name: LocalText })),
  /** Whose standing it is; usually the company. */
  owner: z.optional(z.object({ kind: openEnum('account', 'member'), name: z.string() })),
  /** First and last day of the present term. */
  since: z.optional(LocalDate),
  until: z.optional(LocalDate),
  /** What `next` asks for. */
  requirements: z.optional(Requirements),
  /** `null`: this is the top. Absent: unknown, and nothing is said. */
  next: z.optional(z.nullable(Tier)),
  /** What keeps this tier. */
  keep: z.optional(
    z.object({
      status: z.optional(openEnum('kept', 'open', 'at_risk')),
      /** Last day on which it can be reached. */
      by: z.optional(LocalDate),
      /** Last day for which it then keeps the tier. */
      through: z.optional(LocalDate),
      requirements: z.optional(Requirements),
    }),
  ),
  /** What follows if the tier is not kept. */
  risk: z.optional(
    z.object({
      /** Name of the tier that would follow; `null`: none. */
      follows: z.nullable(LocalText),
      /** First day of what follows. */
      on: LocalDate,
      /** Last day of grace before it. */
      graceUntil: z.optional(LocalDate),
    }),
  ),
  /** The tier is no longer earned, and stays open until then. */
  grace: z.optional(
    z.object({ until: LocalDate, follows: z.optional(z.nullable(LocalText)), on: z.optional(LocalDate) }),
  ),
  /** Earned already, and starts later. */
  deferred: z.optional(z.object({ tier: Tier, on: LocalDate })),
  /** How a tier by invitation came and goes on. */
  invitation: z.optional(
    z.object({
      /** "Northpeak’s customer council" */
      by: z.optional(LocalText),
      /** A sentence of its own: "Renewed each year." */
      note: z.optional(LocalText),
      reviewOn: z.optional(LocalDate),
      reviewer: z.optional(z.string()),
    }),
  ),
  /** Why the last change came about. */
  reason: z.optional(StandingChange),
  /** Newest first. */
  history: z.optional(z.array(StandingChange)),
  /** What staying gives over the coming term. */
  forward: z.optional(z.object({ through: z.optional(LocalDate), benefits: z.array(Benefit) })),
});
export type Standing = z.infer<typeof Standing>;

/** `GET /standing` */
export const standingRoute = {
  id: 'standing',
  method: 'GET',
  path: '/standing',
  reply: Standing,
  rows: ['benefits', 'history', 'references', 'marks', 'may', 'opens', 'requires'],
  problems: ['role_required', 'not_served'],
} as const satisfies Route;
