import * as z from 'zod/mini';
import {
  DateOrInstant,
  decisive,
  LocalDate,
  LocalText,
  Name,
  Reference,
  listOf,
  openEnum,
} from './core/scalars.ts';
import { envelope } from './core/envelope.ts';
import { Requirements } from './requirements.ts';
import type { Route } from './core/route.ts';
import { Benefit, Tier } from './tiers.ts';

/** A change of the tier, or the renewal of its term. */
export const StandingChange = z.object({
  /** When. */
  at: DateOrInstant,
  /** What happened. */
  kind: openEnum('start', 'upgrade', 'downgrade', 'renewal', 'grace', 'invitation', 'correction'),
  /** Names of the tiers before and after the change. */
  from: z.optional(LocalText),
  to: z.optional(LocalText),
  /** The reason, as a clause without capital letter and full stop: "order NP-20944 was refunded". */
  because: z.optional(LocalText),
  /** The document behind it. */
  reference: z.optional(Reference),
});
export type StandingChange = z.infer<typeof StandingChange>;

/** Something that is earned beside the tier: a competency, a specialisation. */
export const Track = z.object({
  id: z.string(),
  label: Name,
  /** `at_risk`: its term ends unless its requirements are met. */
  status: z.optional(openEnum('earned', 'open', 'at_risk', 'ended')),
  /** The level reached in it, where it has some: "Advanced". */
  level: z.optional(LocalText),
  /** What it gives, in a sentence. */
  text: z.optional(LocalText),
  /** First day of its term. */
  since: z.optional(LocalDate),
  /** Last day of its term. */
  until: decisive(LocalDate),
  /** What earns it, or keeps it. */
  requirements: z.optional(Requirements),
});
export type Track = z.infer<typeof Track>;

/** Where the account is: its tier, what the next one needs and what keeps this one. Required at L0: `tier`, and in it `name`. */
export const Standing = z.object({
  ...envelope,
  /** The present tier; `null` for a member without a tier yet. */
  tier: z.nullable(Tier),
  /** The program’s name, where there is no session. */
  program: z.optional(z.object({ name: LocalText })),
  /** Whose standing it is: usually the company's. */
  owner: z.optional(z.object({ kind: openEnum('account', 'member'), name: z.string() })),
  /** First and last day of the present term. */
  since: z.optional(LocalDate),
  until: z.optional(LocalDate),
  /** What the `next` tier needs. */
  requirements: z.optional(Requirements),
  /** The next tier. `null`: this is the top tier. Absent: unknown, and the widget says nothing about it. */
  next: z.optional(z.nullable(Tier)),
  /** What keeps the present tier for another term. */
  keep: z.optional(
    z.object({
      status: z.optional(openEnum('kept', 'open', 'at_risk')),
      /** Last day on which the requirements can be met. */
      by: z.optional(LocalDate),
      /** Last day of the term that is then kept. */
      through: z.optional(LocalDate),
      requirements: z.optional(Requirements),
    }),
  ),
  /** What happens where the tier is not kept. */
  risk: z.optional(
    z.object({
      /** Name of the tier that follows; `null`: none does. */
      follows: z.nullable(LocalText),
      /** First day of the following tier. */
      on: LocalDate,
      /** Last day of grace before that. */
      graceUntil: z.optional(LocalDate),
    }),
  ),
  /** A period of grace: the tier is no longer earned, and stays until this day. `follows` and `on` as in `risk`. */
  grace: z.optional(
    z.object({ until: LocalDate, follows: z.optional(z.nullable(LocalText)), on: z.optional(LocalDate) }),
  ),
  /** A tier that is earned already, and starts on a later day. */
  deferred: z.optional(z.object({ tier: Tier, on: LocalDate })),
  /** Of a tier by invitation: who invited, and when it is reviewed by whom. */
  invitation: z.optional(
    z.object({
      /** Who invited: "Northpeak’s customer council". */
      by: z.optional(LocalText),
      /** A sentence about it: "Renewed each year." */
      note: z.optional(LocalText),
      reviewOn: z.optional(LocalDate),
      reviewer: z.optional(z.string()),
    }),
  ),
  /** What is earned beside the tier, each by requirements of its own. */
  tracks: z.optional(listOf(Track)),
  /** The last change, with its reason. */
  reason: z.optional(StandingChange),
  /** All changes, newest first. */
  history: z.optional(z.array(StandingChange)),
  /** The benefits of staying in the tier through the coming term, up to the day `through`. */
  forward: z.optional(z.object({ through: z.optional(LocalDate), benefits: z.array(Benefit) })),
});
export type Standing = z.infer<typeof Standing>;

/** `GET /standing` */
export const standingRoute = {
  id: 'standing',
  method: 'GET',
  path: '/standing',
  reply: Standing,
  rows: ['benefits', 'history', 'tracks', 'references', 'marks', 'may', 'opens', 'requires'],
  problems: ['role_required', 'not_served'],
} as const satisfies Route;
