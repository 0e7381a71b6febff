import * as z from 'zod/mini';

/** A page, order or rule that a number comes from. */
export const Reference = z.object({
  /** As people know it: "NP-20944". */
  label: z.string(),
  url: z.optional(z.string()),
});
export type Reference = z.infer<typeof Reference>;
