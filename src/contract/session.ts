import * as z from 'zod/mini';
import { Membership } from './core/envelope.ts';
import { openEnum, LocalText } from './core/scalars.ts';
import type { Route } from './core/route.ts';

/** A customer company that this person belongs to. */
export const Account = z.object({ id: z.string(), name: z.string() });
export type Account = z.infer<typeof Account>;

/** Who is looking, for which company, in which program. Optional as a whole: a widget paints without it. */
export const Session = z.object({
  program: z.object({
    id: z.string(),
    name: LocalText,
    /** IANA zone, for example `Europe/Oslo`. */
    timeZone: z.optional(z.string()),
    /** ISO 4217 of the program's own sums. */
    currency: z.optional(z.string()),
    tone: z.optional(openEnum('plain', 'warm')),
  }),
  /** The company that the present token acts for. */
  account: Account,
  /** All companies that this person may switch to; another one means another token. */
  accounts: z.optional(z.array(Account)),
  member: z.object({
    id: z.string(),
    displayName: z.string(),
    roles: z.array(openEnum('viewer', 'earner', 'redeemer', 'approver', 'admin')),
  }),
  membership: z.optional(Membership),
  /** Ids of the routes that this backend serves; absent: try and see. */
  served: z.optional(z.array(z.string())),
  /** Whether writes carry an idempotency key that the backend keeps. */
  idempotency: z.optional(z.boolean()),
  privacyNotice: z.optional(z.string()),
});
export type Session = z.infer<typeof Session>;

/** `GET /session` */
export const sessionRoute = {
  id: 'session',
  method: 'GET',
  path: '/session',
  reply: Session,
  rows: ['accounts'],
  problems: [],
} as const satisfies Route;
