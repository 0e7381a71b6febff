import * as z from 'zod/mini';
import { Count, Instant, LocalText } from './core/scalars.ts';

/** When and where an event takes place. Its times are shown in the event's time zone, and beside it in the reader's. */
export const PerkEvent = z.object({
  startsAt: Instant,
  endsAt: z.optional(Instant),
  /** IANA time zone of the place: `Europe/Amsterdam`. */
  timeZone: z.optional(z.string()),
  /** "Van Nelle Fabriek, hall 3, Rotterdam" */
  place: z.optional(LocalText),
  /** Number of seats. */
  capacity: z.optional(Count),
  /** Number of seats that are taken. */
  taken: z.optional(Count),
});
export type PerkEvent = z.infer<typeof PerkEvent>;
