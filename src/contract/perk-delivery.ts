import * as z from 'zod/mini';
import { Count, DateOrInstant, LocalText, Reference } from './core/scalars.ts';

/** Where goods are on their way. */
export const Delivery = z.object({
  /** The order that the goods are sent with. */
  order: z.optional(Reference),
  /** When it is expected. */
  arrivesOn: z.optional(DateOrInstant),
  /** When it arrived. Present: it is there. */
  arrivedOn: z.optional(DateOrInstant),
  /** Number of stages, for example 4: packed, sent, with the carrier, delivered. */
  steps: z.optional(Count),
  /** Number of stages that are done. */
  done: z.optional(Count),
  /** Where they are in words: "To Gebze, with the carrier since 17 November". */
  text: z.optional(LocalText),
  /** URL of the carrier's tracking page. */
  tracking: z.optional(z.string()),
});
export type Delivery = z.infer<typeof Delivery>;
