import * as z from 'zod/mini';
import { address } from './core/address.ts';
import { LockReason } from './core/reasons.ts';
import { ContactPerson } from './core/person.ts';
import { Delivery } from './perk-delivery.ts';
import { Figure, Money, Quantity } from './core/figure.ts';
import { valueRules } from './core/value-rules.ts';
import {
  Count,
  DateOrInstant,
  Decimal,
  decisive,
  LocalDate,
  LocalText,
  Name,
  Reference,
  listOf,
  openEnum,
} from './core/scalars.ts';
import { envelope } from './core/envelope.ts';
import { PerkEvent } from './perk-event.ts';
import type { Route } from './core/route.ts';

export type { LockReason } from './core/reasons.ts';

/** How much of a quota: a count, halves too (`0.5`), or money. */
export const QuotaAmount = z.union([Decimal, Money, Quantity]).check(z.refine(valueRules.notNegative));
export type QuotaAmount = z.infer<typeof QuotaAmount>;

/** A part of a quota with dates of its own: an instalment of a credit, what expires on a day. */
export const QuotaGrant = z.object({
  /** How much comes with it. */
  amount: QuotaAmount,
  /** "First instalment" */
  label: z.optional(LocalText),
  /** `expected` has not come yet. */
  status: z.optional(openEnum('expected', 'available', 'used', 'expired')),
  /** The day from which it can be used. */
  from: decisive(LocalDate),
  /** Last day on which it can be used. */
  until: decisive(LocalDate),
});
export type QuotaGrant = z.infer<typeof QuotaGrant>;

/** How much of a perk the account has in a period, and how much of it is used. All amounts are of one currency or unit. */
export const Quota = z.object({
  /** How much there is in the period. */
  limit: QuotaAmount,
  /** How much of it is used. */
  used: QuotaAmount,
  /** What is left. Absent: `limit` less `used`. */
  left: decisive(QuotaAmount),
  /** In the plural form that fits the limit: "days". */
  unit: z.optional(LocalText),
  /** The parts of the limit in their order: when each comes, and when it expires. */
  grants: z.optional(z.array(QuotaGrant)),
  /** First day of the next period. */
  resetsAt: z.optional(DateOrInstant),
});
export type Quota = z.infer<typeof Quota>;

/** How far the account is in a course. */
export const PerkProgress = z.object({
  done: Count,
  total: Count,
  /** In the plural form that fits the total: "modules". */
  unit: z.optional(LocalText),
  /** "Certificate after module 6", with a link once it is earned. */
  certificate: z.optional(z.object({ text: LocalText, href: z.optional(z.string()) })),
  /** Who takes part: "3 colleagues enrolled". */
  enrolled: z.optional(LocalText),
});
export type PerkProgress = z.infer<typeof PerkProgress>;

/** What gives access to a tool, a price or a file, once it is granted. */
export const PerkAccess = z.object({
  /** A licence key or price code, for the member to copy. */
  code: z.optional(z.string()),
  /** URL of a page, or a short-lived URL of a file, which is made again each time the claim is read. */
  href: z.optional(z.string()),
  /** Until when it can be used. */
  expiresAt: z.optional(DateOrInstant),
  /** How many people may use it, and how many do. */
  seats: z.optional(z.object({ limit: Count, used: Count })),
});
export type PerkAccess = z.infer<typeof PerkAccess>;

/** A prize draw: the entries of this account, and where they come from. */
export const PrizeDraw = z.object({
  /** Number of entries. */
  mine: Count,
  /** Whose entries they are: the company's or the member's name. */
  owner: z.optional(z.string()),
  /** What the entries come from, a line each. */
  sources: z.optional(z.array(z.object({ text: LocalText, entries: Count }))),
  /** Further ways to get entries, with a link each. */
  ways: z.optional(
    z.array(z.object({ text: LocalText, entries: z.optional(Count), href: z.optional(z.string()) })),
  ),
  /** The day of the draw. */
  drawnOn: z.optional(DateOrInstant),
  /** Who draws: "by a notary". */
  by: z.optional(LocalText),
});
export type PrizeDraw = z.infer<typeof PrizeDraw>;

/** A commission: the account's share in the business that it brings. Laurel shows it, and pays nothing out. */
export const Commission = z.object({
  /** The rate in words: "8 % on the first year". */
  rate: z.optional(LocalText),
  /** What was earned in the period. */
  earned: z.optional(Figure),
  /** The period of `earned`: "earned in Q4". */
  period: decisive(LocalText),
  /** The day on which it is paid. */
  paidOn: z.optional(LocalDate),
  /** URL of the statement. */
  statement: z.optional(z.string()),
});
export type Commission = z.infer<typeof Commission>;

/** One step of a price that changes over the years: "Year one", "75 % off". */
export const PriceStep = z.object({
  label: Name,
  text: LocalText,
  /** First and last day of the step. */
  from: decisive(LocalDate),
  until: decisive(LocalDate),
  /** Whether it is the step that applies now. */
  current: z.optional(z.boolean()),
});
export type PriceStep = z.infer<typeof PriceStep>;

/** Perks of which an account may take some: "one of three". Those with the same `id` belong together. */
export const PerkChoice = z.object({
  id: z.string(),
  /** How many of them may be taken. Absent: one. */
  take: decisive(Count),
  /** How many there are to choose from, on all pages. */
  of: z.optional(Count),
  /** How many are taken. */
  taken: decisive(Count),
  /** The rule in words, instead of Laurel's: "Choose one gift." */
  text: z.optional(LocalText),
});
export type PerkChoice = z.infer<typeof PerkChoice>;

/** What a member can do with a perk. Absent: the perk is only shown. */
export const PerkAction = z.object({
  /** `claim` opens the form of a claim; `open`, `contact`, `track`, `statement`, `survey` and `download` follow `href`; `copy` copies the code; `entries` shows the ways to get entries of a draw. */
  kind: openEnum('claim', 'open', 'contact', 'copy', 'download', 'track', 'statement', 'entries', 'survey'),
  /** The label of the button, instead of Laurel's words: "Request a day". */
  label: z.optional(LocalText),
  /** Where it leads. Absent: the address in `access`, `delivery`, `commission` or `contact`, as the kind needs. */
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

/** Where a claim stands. */
export const ClaimStatus = openEnum(
  'requested',
  'awaiting_approval',
  'waitlisted',
  'approved',
  'scheduled',
  'fulfilled',
  'declined',
  'cancelled',
  'expired',
);
export type ClaimStatus = z.infer<typeof ClaimStatus>;

/** What a perk is; an unknown kind is shown as a perk of no special kind. */
export const PerkKindName = openEnum(...perkKinds);

/** Something that a tier or a membership opens. Required at L0: `id` and `title`. */
export const Perk = z.object({
  id: z.string(),
  title: Name,
  kind: z.optional(PerkKindName),
  /** What this account can do with it now. `unlocked` is in use without a claim; `claimable` can be claimed; `claimed` and `scheduled` have a claim; `used_up` has no quota left. Absent: it is only shown. */
  state: z.optional(
    openEnum('unlocked', 'locked', 'claimable', 'claimed', 'scheduled', 'used_up', 'expired'),
  ),
  /** What it does for the customer's business, in a sentence. */
  summary: z.optional(LocalText),
  /** A picture of it, and what the picture shows. */
  media: z.optional(z.object({ url: z.string(), alt: z.optional(LocalText) })),
  /** The terms that apply to it. */
  terms: z.optional(Reference),
  /** Why it is locked or used up, and what changes that. */
  reasons: z.optional(z.array(LockReason)),
  /** Why it is offered to this customer, read after "For you, because": "your survey named cost visibility". */
  because: z.optional(
    z.object({ text: LocalText, source: z.optional(openEnum('tier', 'survey', 'request', 'choice')) }),
  ),
  /** Whether it is for the company or for a person: gifts to people fall under tax and anti-bribery rules. */
  recipient: z.optional(openEnum('account', 'member')),
  /** What it counts as where a gift must be declared. */
  declaredValue: z.optional(Figure),
  /** The vendor’s or the company’s rule for gifts. */
  giftRule: z.optional(Reference),
  /** When it can be used: from the day `from` on, up to but without the day `to`. A day that can't be read is no open end. */
  window: decisive(z.object({ from: decisive(LocalDate), to: decisive(LocalDate) })),
  quota: z.optional(Quota),
  /** The steps of its price, in their order. */
  prices: z.optional(z.array(PriceStep)),
  choice: z.optional(PerkChoice),
  /** Perks that it can't be combined with. Claiming it closes them. */
  excludes: decisive(z.array(z.object({ id: z.string(), title: Name }))),
  /** Id of the section that it stands in. */
  section: z.optional(z.string()),
  /** When and where, of an event. */
  event: z.optional(PerkEvent),
  progress: z.optional(PerkProgress),
  /** What was granted: a key, a page, a file. */
  access: z.optional(PerkAccess),
  delivery: z.optional(Delivery),
  draw: z.optional(PrizeDraw),
  commission: z.optional(Commission),
  /** Who answers questions about it. */
  contact: z.optional(z.object({ ...ContactPerson.shape, role: z.optional(LocalText) })),
  /** The account's claim of it, where there is one. */
  claim: z.optional(
    z.object({
      id: z.string(),
      status: z.optional(ClaimStatus),
      /** The claim's status in the vendor's words: "On its way". */
      label: z.optional(LocalText),
      /** When its last step happened. */
      at: z.optional(DateOrInstant),
    }),
  ),
  action: z.optional(PerkAction),
});
export type Perk = z.infer<typeof Perk>;

/** A page of perks. Required at L0: `items`. */
export const Perks = z.object({
  ...envelope,
  items: listOf(Perk),
  /** Cursor of the next page; absent on the last page. Pages of one chain of cursors show the list as it was on the first. */
  nextCursor: z.optional(z.string()),
  /** Number of perks on all pages. */
  total: z.optional(Count),
  /** Groups with a heading, in the vendor's order: "For you", "New". A perk of no section stands behind them. */
  sections: z.optional(listOf(z.object({ id: z.string(), title: Name, text: z.optional(LocalText) }))),
  /** Number of perks of each kind on all pages, for the filter. Absent: the filter offers the kinds on the page. */
  kinds: z.optional(listOf(z.object({ kind: PerkKindName, count: Count }), 'kind')),
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
  pages: ['items', 300],
  rows: ['items', 'reasons', 'sources', 'ways', 'kinds', 'sections', 'may', 'opens', 'requires'],
  problems: ['role_required', 'not_served'],
} as const satisfies Route;
