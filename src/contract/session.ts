import * as z from 'zod/mini';
import { Membership } from './core/envelope.ts';
import { openEnum, LocalText, listOf } from './core/scalars.ts';
import type { Route } from './core/route.ts';

// Which ids there are is added by `routes.ts`, which imports this file and every other noun.
/** The id of a route. */
export const ServedRoute = openEnum();

/** A customer company that this person is a member of. */
export const Account = z.object({
  id: z.string(),
  /** The company’s name. */
  name: z.string(),
  /** ISO 3166-1 code of the country that it is in: in it a phone number without `+` is dialled where nothing else says so. */
  country: z.optional(z.string()),
});
export type Account = z.infer<typeof Account>;

/** Who is signed in, for which company and in which program. Optional as a whole: a widget paints without it. */
export const Session = z.object({
  program: z.object({
    id: z.string(),
    name: LocalText,
    /** IANA time zone, for example `Europe/Oslo`. */
    timeZone: z.optional(z.string()),
    /** ISO 4217 code of the currency that the program counts in. */
    currency: z.optional(z.string()),
    /** How the program speaks to its members. */
    tone: z.optional(openEnum('plain', 'warm')),
  }),
  /** The company that the token acts for. */
  account: Account,
  /** All companies that this person may switch to. Another company needs another token. */
  accounts: z.optional(listOf(Account)),
  member: z.object({
    id: z.string(),
    displayName: z.string(),
    roles: z.array(openEnum('viewer', 'earner', 'redeemer', 'approver', 'admin')),
  }),
  membership: z.optional(Membership),
  /**
   * Ids of the routes that this backend serves. Absent: a widget asks, and is told `not_served`. A list with a name that is
   * no route's counts as absent, so that a misspelt name takes no widget away.
   */
  served: z.optional(z.array(ServedRoute)),
  /** Whether the backend keeps the idempotency keys of writes. */
  idempotency: z.optional(z.boolean()),
  /** URL of the vendor's privacy notice. */
  privacyNotice: z.optional(z.string()),
});
export type Session = z.infer<typeof Session>;

/** `GET /session` */
export const sessionRoute = {
  id: 'session',
  method: 'GET',
  path: '/session',
  reply: Session,
  rows: ['accounts', 'opens', 'requires'],
  problems: [],
} as const satisfies Route;
