import * as z from 'zod/mini';
import { address } from './core/address.ts';
import { envelope } from './core/envelope.ts';
import { Quantity } from './core/figure.ts';
import { Actor } from './core/person.ts';
import { PointsOwner } from './core/points-owner.ts';
import type { Route } from './core/route.ts';
import {
  Count,
  DateOrInstant,
  decisive,
  LocalDate,
  LocalText,
  Name,
  Reference,
  listOf,
  openEnum,
} from './core/scalars.ts';

/** Points that can't be spent now, of one cause: a review that is read, an order that is not sent yet. */
export const WalletItem = z.object({
  /** How many. */
  amount: Quantity,
  /** What they come from or are kept for: "Review of Atlas X2". */
  text: Name,
  /** The day on which that is expected to end. */
  on: z.optional(DateOrInstant),
  /** Who acts next: "Ingrid Solberg’s team reads it". */
  actor: z.optional(Actor),
  /** "usually within 3 working days" */
  note: z.optional(LocalText),
  /** The document behind it. */
  reference: z.optional(Reference),
});
export type WalletItem = z.infer<typeof WalletItem>;

/** Points in one state, with what they consist of. The items may be fewer than the total says. */
export const WalletPart = z.object({ total: Quantity, items: z.optional(z.array(WalletItem)) });
export type WalletPart = z.infer<typeof WalletPart>;

/** A balance of one kind of spendable points. They are never the points that place an account in a tier. Required at L0: `available`. */
export const Wallet = z.object({
  ...envelope,
  id: z.optional(z.string()),
  /** What the points are called: "Northpeak points". */
  label: z.optional(Name),
  owner: z.optional(PointsOwner),
  /** What can be spent now. */
  available: Quantity,
  /** Earned, and not spendable yet. */
  pending: z.optional(WalletPart),
  /** Kept for orders that are neither sent nor cancelled. */
  reserved: z.optional(WalletPart),
  /** What was taken back after it had been spent: it is settled by what is earned next, and `available` never falls below zero. */
  debt: z.optional(WalletPart),
  /** What expires unless it is spent, by day, the next day first. */
  expiring: z.optional(z.array(z.object({ amount: Quantity, on: LocalDate }))),
  /** Figures of a period, in the vendor's words: "Earned in 2026". */
  totals: z.optional(z.array(z.object({ label: Name, amount: Quantity }))),
  /** What they do not do, or are worth, in a sentence: "They don’t count towards your tier." */
  note: z.optional(LocalText),
  /** How points are counted: a sentence, with the page that says more. */
  counting: z.optional(z.object({ text: LocalText, reference: z.optional(Reference) })),
});
export type Wallet = z.infer<typeof Wallet>;

/** The kinds of entries that have a name, in the order in which a filter offers them. */
export const entryKinds = [
  'earned',
  'spent',
  'returned',
  'expired',
  'reversal',
  'adjustment',
  'transfer',
] as const;

/** Why a balance changed; an unknown kind is shown in the words of the entry. */
export const EntryKind = openEnum(...entryKinds);

/** One line of a wallet, which never changes: a mistake is corrected by a further line that reverses it. */
export const WalletEntry = z.object({
  id: z.string(),
  /** When it was booked. */
  at: DateOrInstant,
  /** What was added, or below zero what was taken. */
  amount: Quantity,
  /** The reason: "Review of Atlas X2 approved". */
  text: Name,
  /** What kind of change it is. */
  kind: z.optional(EntryKind),
  /** The challenge, order or rule that it comes from. */
  source: z.optional(Reference),
  /** How the amount was counted: "150 for the review, 50 for the first of a product". */
  counting: z.optional(LocalText),
  /** Who did what earned or spent it. */
  by: z.optional(Actor),
  /** What could be spent after it. */
  balance: z.optional(Quantity),
  /** Last day on which what was earned can be spent. */
  expiresOn: z.optional(LocalDate),
  /** Id and reason of the entry that this one reverses. */
  reverses: decisive(z.object({ id: z.string(), text: z.optional(LocalText) })),
  /** Id and reason of the entry that reverses this one. */
  reversedBy: decisive(z.object({ id: z.string(), text: z.optional(LocalText) })),
});
export type WalletEntry = z.infer<typeof WalletEntry>;

/** A page of entries, newest first. Required at L0: `items`. */
export const WalletEntries = z.object({
  ...envelope,
  /** `null` stands for an entry that could not be read: the list says that one can't be shown. */
  items: listOf(z.nullable(WalletEntry)),
  /** Cursor of the next page. Pages of one chain of cursors show the ledger as it was on the first. */
  nextCursor: z.optional(z.string()),
  /** Number of entries on all pages. */
  total: z.optional(Count),
  /** Number of entries of each kind on all pages, for the filter. Absent: the filter offers the kinds on the page. */
  kinds: z.optional(listOf(z.object({ kind: EntryKind, count: Count }), 'kind')),
});
export type WalletEntries = z.infer<typeof WalletEntries>;

/** `GET /wallets/{id}`: the id `default` is the wallet that the vendor shows first. */
export const walletRoute = {
  id: 'wallet',
  method: 'GET',
  path: '/wallets/{id}',
  address,
  reply: Wallet,
  // Items of a part may be fewer than its total. `expiring` is missing on purpose: a day that is left out would be a claim.
  rows: ['items', 'totals', 'may', 'opens', 'requires'],
  problems: ['role_required', 'not_served'],
} as const satisfies Route;

/** `GET /wallets/{id}/entries?kind&cursor` */
export const walletEntriesRoute = {
  id: 'walletEntries',
  method: 'GET',
  path: '/wallets/{id}/entries',
  address,
  query: ['kind', 'cursor'],
  reply: WalletEntries,
  pages: ['items', 300],
  rows: ['kinds', 'may', 'opens', 'requires'],
  problems: ['role_required', 'not_served'],
} as const satisfies Route;
