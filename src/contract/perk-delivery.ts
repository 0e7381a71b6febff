import * as z from 'zod/mini';
import { Instant, LocalDate, Integer, Reference, LocalText } from './core/scalars.ts';

/** Where goods are. */
export const Delivery = z.object({
  /** The order that they came free with. */
  order: z.optional(Reference),
  arrivesOn: z.optional(z.union([LocalDate, Instant])),
  arrivedOn: z.optional(z.union([LocalDate, Instant])),
  /** Stages of the way, and how many are behind: packed, sent, with the carrier, delivered. */
  steps: z.optional(Integer),
  done: z.optional(Integer),
  /** "To Gebze, with the carrier since 17 November" */
  text: z.optional(LocalText),
  /** The carrier's page. */
  tracking: z.optional(z.string()),
});
export type Delivery = z.infer<typeof Delivery>;
