import * as z from 'zod/mini';
import { ContactPerson } from './person.ts';
import { LocalText } from './scalars.ts';

/** One thing that this person may or may not do, and whom to ask instead. */
export const Permission = z.object({
  /** For example `join`, `standing.read`, `claim`. */
  action: z.string(),
  allowed: z.boolean(),
  reason: z.optional(LocalText),
  ask: z.optional(ContactPerson),
  /** Where an allowed action is done in the vendor's portal. */
  href: z.optional(z.string()),
});
export type Permission = z.infer<typeof Permission>;
