import * as z from 'zod/mini';
import { Actor } from './core/person.ts';
import { address } from './core/address.ts';
import { FormField } from './forms.ts';
import { envelope } from './core/envelope.ts';
import { Perk } from './perks.ts';
import type { Route } from './core/route.ts';
import { decisive, LocalText, listOf } from './core/scalars.ts';

/** The form that claims a perk, with what the claim uses and who decides about it. */
export const ClaimForm = z.object({
  /** `null` stands for a field that could not be read: the form then can't be sent, and says so. */
  fields: decisive(listOf(z.nullable(FormField), 'name')),
  /** Who decides about the claim. */
  approver: z.optional(Actor),
  /** How long that usually takes: "usually within 1 working day". */
  usually: z.optional(LocalText),
  /** What a claim uses up: "Uses your last day of 2026", with a note like "two new days from 1 January 2027". */
  uses: z.optional(z.object({ text: LocalText, note: z.optional(LocalText) })),
});
export type ClaimForm = z.infer<typeof ClaimForm>;

/** One perk, with the form that claims it. Required at L0: `id` and `title`. */
export const PerkDetail = z.object({ ...envelope, ...Perk.shape, form: decisive(ClaimForm) });
export type PerkDetail = z.infer<typeof PerkDetail>;

/** `GET /perks/{id}` */
export const perkRoute = {
  id: 'perk',
  method: 'GET',
  path: '/perks/{id}',
  address,
  reply: PerkDetail,
  rows: ['reasons', 'sources', 'ways', 'options', 'may', 'opens', 'requires'],
  problems: ['role_required', 'not_served'],
} as const satisfies Route;
