import * as z from 'zod/mini';
import { Actor } from './person.ts';
import { DateOrInstant, LocalText, Name, openEnum } from './scalars.ts';

/** One step in the timeline of a claim or referral: done, in progress (`now`) or to come (`next`). */
export const TimelineStep = z.object({
  /** `done`, in progress (`now`) or to come (`next`). */
  state: openEnum('done', 'now', 'next'),
  /** "Requested"; for the step in progress, who acts: "Deniz Tekin decides". */
  label: Name,
  /** Who did it, or does it next. */
  who: z.optional(Actor),
  /** When it happened, or is expected. */
  at: z.optional(DateOrInstant),
  /** "usually within 3 working days" */
  note: z.optional(LocalText),
});
export type TimelineStep = z.infer<typeof TimelineStep>;
