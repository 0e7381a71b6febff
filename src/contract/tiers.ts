import * as z from 'zod/mini';
import { Integer, openEnum, LocalText, Name } from './core/scalars.ts';

/** How a tier's medal looks. Every member is optional; the default medal follows the tier's `order`. */
export const Artwork = z.object({
  /** The outline. */
  silhouette: z.optional(openEnum('disc', 'cushion', 'rosette', 'star', 'shield')),
  /** Its colours. */
  metal: z.optional(openEnum('bronze', 'silver', 'gold', 'platinum', 'council')),
  /** A CSS colour instead of a metal; one that the browser does not know is ignored. */
  color: z.optional(z.string()),
  /** URL of the vendor's own picture, square. Only `https:` and relative URLs are loaded. */
  url: z.optional(z.string()),
});
export type Artwork = z.infer<typeof Artwork>;

/** One benefit of a tier, in a line. */
export const Benefit = z.object({
  /** What tells the same benefit of different tiers: `discount`. With it the ladder can be read as a table. */
  key: z.optional(z.string()),
  /** The benefit's name, as the heading of its row in that table: "Discount". Absent: the text of the lowest tier that has it. */
  label: z.optional(Name),
  text: LocalText,
  /** The same benefit in the present tier, for "8 % instead of 5 %". */
  insteadOf: z.optional(LocalText),
});
export type Benefit = z.infer<typeof Benefit>;

/** A named level of the program. Only the name is required. */
export const Tier = z.object({
  /** Its name: "Gold". */
  name: Name,
  id: z.optional(z.string()),
  /** Place in the ladder from 1, lowest first. */
  order: z.optional(Integer),
  /** How the tier is reached. A tier by `invitation` shows no progress bar. */
  kind: z.optional(openEnum('earned', 'invitation', 'contract')),
  /** How its medal looks. */
  artwork: z.optional(Artwork),
  /** What it gives, the most important first. */
  benefits: z.optional(z.array(Benefit)),
});
export type Tier = z.infer<typeof Tier>;
