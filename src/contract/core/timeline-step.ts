import * as z from 'zod/mini';
import { Actor } from './person.ts';
import { Instant, LocalDate, openEnum, LocalText, Name } from './scalars.ts';

/** One step of a claim's or a referral's way: done, the one that is on, or one to come. */
export const TimelineStep = z.object({
  state: openEnum('done', 'now', 'next'),
  /** "Requested"; of the step that is on, who acts: "Deniz Tekin decides". */
  label: Name,
  who: z.optional(Actor),
  at: z.optional(z.union([LocalDate, Instant])),
  /** "usually within 3 working days" */
  note: z.optional(LocalText),
});
export type TimelineStep = z.infer<typeof TimelineStep>;
