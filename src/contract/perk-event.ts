import * as z from 'zod/mini';
import { Instant, Integer, LocalText } from './core/scalars.ts';

/** When and where people meet. Its times are read in its own zone, and beside it in the reader's. */
export const PerkEvent = z.object({
  startsAt: Instant,
  endsAt: z.optional(Instant),
  /** IANA zone of the place: `Europe/Amsterdam`. */
  timeZone: z.optional(z.string()),
  /** "Van Nelle Fabriek, hall 3, Rotterdam" */
  place: z.optional(LocalText),
  /** Seats in all, and seats that are gone. */
  capacity: z.optional(Integer),
  taken: z.optional(Integer),
});
export type PerkEvent = z.infer<typeof PerkEvent>;
