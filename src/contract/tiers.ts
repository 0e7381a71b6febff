import * as z from 'zod/mini';
import { Integer, openEnum, LocalText, Name } from './core/scalars.ts';

/** How a tier looks. Every part is optional; the default medallion follows `order`. */
export const Artwork = z.object({
  silhouette: z.optional(openEnum('disc', 'cushion', 'rosette', 'star', 'shield')),
  metal: z.optional(openEnum('bronze', 'silver', 'gold', 'platinum', 'council')),
  /** A CSS colour instead of a metal; ignored unless the browser knows it. */
  color: z.optional(z.string()),
  /** The vendor's own picture, square; ignored unless `safeUrl` lets it through. */
  url: z.optional(z.string()),
});
export type Artwork = z.infer<typeof Artwork>;

/** One line of what a tier gives. */
export const Benefit = z.object({
  text: LocalText,
  /** The same benefit as it is in the present tier, for "8 % instead of 5 %". */
  insteadOf: z.optional(LocalText),
});
export type Benefit = z.infer<typeof Benefit>;

/** A named level. Only the name is required. */
export const Tier = z.object({
  name: Name,
  id: z.optional(z.string()),
  /** Place in the ladder from 1, lowest first. */
  order: z.optional(Integer),
  /** How one comes to it; `invitation` never shows a bar. */
  kind: z.optional(openEnum('earned', 'invitation', 'contract')),
  artwork: z.optional(Artwork),
  benefits: z.optional(z.array(Benefit)),
});
export type Tier = z.infer<typeof Tier>;
