import * as z from 'zod/mini';
import { address } from './core/address.ts';
import { ContactPerson } from './core/person.ts';
import { Delivery } from './perk-delivery.ts';
import { Figure } from './core/figure.ts';
import { Instant, LocalDate, Integer, openEnum, Reference, LocalText, Name } from './core/scalars.ts';
import { envelope } from './core/envelope.ts';
import { PerkEvent } from './perk-event.ts';
import type { Route } from './core/route.ts';

/** Why a perk is not open, and what opens it. */
export const LockReason = z.object({
  /** `tier`, `role`, `quota`, `window`, `region` …; the vendor's own are kept. */
  code: z.optional(z.string()),
  /** "Opens with Gold" */
  text: LocalText,
  /** "€ 38,400 and 1 engineer to go", and a page of the portal that says more. */
  unlock: z.optional(
    z.object({ text: LocalText, label: z.optional(LocalText), href: z.optional(z.string()) }),
  ),
});
export type LockReason = z.infer<typeof LockReason>;

/** How much of a perk there is in a period, and how much of it is used. */
export const Quota = z.object({
  limit: Integer,
  used: Integer,
  /** In the number that fits the limit: "days". */
  unit: z.optional(LocalText),
  /** First day of the next period. */
  resetsAt: z.optional(z.union([LocalDate, Instant])),
});
export type Quota = z.infer<typeof Quota>;

/** How far a course has come. */
export const PerkProgress = z.object({
  done: Integer,
  total: Integer,
  /** In the number that fits the total: "modules". */
  unit: z.optional(LocalText),
  /** "Certificate after module 6"; with an address once it is earned. */
  certificate: z.optional(z.object({ text: LocalText, href: z.optional(z.string()) })),
  /** "3 colleagues enrolled" */
  enrolled: z.optional(LocalText),
});
export type PerkProgress = z.infer<typeof PerkProgress>;

/** What opens a tool or a price, once it is granted. */
export const PerkAccess = z.object({
  /** A licence key or a price code, to be copied. */
  code: z.optional(z.string()),
  /** A page, or a short-lived ticket for a file: asked for anew each time the claim is read. */
  href: z.optional(z.string()),
  expiresAt: z.optional(Instant),
  seats: z.optional(z.object({ limit: Integer, used: Integer })),
});
export type PerkAccess = z.infer<typeof PerkAccess>;

/** A prize draw: what is in it for this account, and where that comes from. */
export const PrizeDraw = z.object({
  mine: Integer,
  /** Whose entries they are. */
  owner: z.optional(z.string()),
  sources: z.optional(z.array(z.object({ text: LocalText, entries: Integer }))),
  /** Further ways to enter. */
  ways: z.optional(
    z.array(z.object({ text: LocalText, entries: z.optional(Integer), href: z.optional(z.string()) })),
  ),
  drawnOn: z.optional(z.union([LocalDate, Instant])),
  /** "by a notary" */
  by: z.optional(LocalText),
});
export type PrizeDraw = z.infer<typeof PrizeDraw>;

/** A share in what the account brings. The server pays; Laurel shows. */
export const Commission = z.object({
  /** "8 % on the first year" */
  rate: z.optional(LocalText),
  earned: z.optional(Figure),
  /** What `earned` covers: "earned in Q4". */
  period: z.optional(LocalText),
  paidOn: z.optional(LocalDate),
  statement: z.optional(z.string()),
});
export type Commission = z.infer<typeof Commission>;

/** What a member does with a perk. Absent: it is only shown. */
export const PerkAction = z.object({
  kind: openEnum('claim', 'open', 'contact', 'copy', 'download', 'track', 'statement', 'entries', 'survey'),
  /** In place of Laurel's words: "Request a day". */
  label: z.optional(LocalText),
  href: z.optional(z.string()),
});
export type PerkAction = z.infer<typeof PerkAction>;

/** The kinds that have a name and an icon, in the order in which a filter offers them. */
export const perkKinds = [
  'event',
  'consulting',
  'training',
  'tool',
  'pricing',
  'support',
  'content',
  'merchandise',
  'survey',
  'draw',
  'commission',
] as const;
export type PerkKind = (typeof perkKinds)[number];

/** Something that a tier or a membership opens. Required at L0: `id` and `title`. */
export const Perk = z.object({
  id: z.string(),
  title: Name,
  kind: z.optional(openEnum(...perkKinds)),
  state: z.optional(
    openEnum('unlocked', 'locked', 'claimable', 'claimed', 'scheduled', 'used_up', 'expired'),
  ),
  /** What it does for the business, in a sentence. */
  summary: z.optional(LocalText),
  media: z.optional(z.object({ url: z.string(), alt: z.optional(LocalText) })),
  terms: z.optional(Reference),
  reasons: z.optional(z.array(LockReason)),
  /** "your survey named cost visibility", after "For you, because". */
  because: z.optional(
    z.object({ text: LocalText, source: z.optional(openEnum('tier', 'survey', 'request', 'choice')) }),
  ),
  /** Whom it is for: a gift to a person touches tax and anti-bribery rules. */
  recipient: z.optional(openEnum('account', 'member')),
  declaredValue: z.optional(Figure),
  giftRule: z.optional(Reference),
  /** Half-open: the first day on which it can be used, and the first on which it no longer can. */
  window: z.optional(z.object({ from: z.optional(LocalDate), to: z.optional(LocalDate) })),
  quota: z.optional(Quota),
  event: z.optional(PerkEvent),
  progress: z.optional(PerkProgress),
  access: z.optional(PerkAccess),
  delivery: z.optional(Delivery),
  draw: z.optional(PrizeDraw),
  commission: z.optional(Commission),
  contact: z.optional(z.object({ ...ContactPerson.shape, role: z.optional(LocalText) })),
  /** What this account has under way of it. */
  claim: z.optional(
    z.object({
      id: z.string(),
      status: z.optional(z.string()),
      /** Name of the state in the vendor's words: "On its way". */
      label: z.optional(LocalText),
      /** Day of its last step. */
      at: z.optional(z.union([LocalDate, Instant])),
    }),
  ),
  action: z.optional(PerkAction),
});
export type Perk = z.infer<typeof Perk>;

/** A page of perks. Required at L0: `items`. */
export const Perks = z.object({
  ...envelope,
  items: z.array(Perk),
  /** Absent: this is the end. It pins its snapshot. */
  nextCursor: z.optional(z.string()),
  total: z.optional(Integer),
  /** What there is of each kind, for the filter; absent: the filter offers what is on the page. */
  kinds: z.optional(z.array(z.object({ kind: z.string(), count: Integer }))),
});
export type Perks = z.infer<typeof Perks>;

/** `GET /perks?kind&state&cursor` */
export const perksRoute = {
  id: 'perks',
  method: 'GET',
  path: '/perks',
  address,
  query: ['kind', 'state', 'cursor'],
  reply: Perks,
  rows: ['items', 'reasons', 'sources', 'ways', 'kinds', 'may', 'opens', 'requires'],
  problems: ['role_required', 'not_served'],
} as const satisfies Route;
