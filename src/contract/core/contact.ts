import * as z from 'zod/mini';

/** A person whom to ask when one's own role may not act, and how to reach them. */
export const ContactPerson = z.object({
  name: z.string(),
  /** `mailto:`, `tel:` or a page of the portal; anything unsafe is dropped. */
  href: z.optional(z.string()),
});
export type ContactPerson = z.infer<typeof ContactPerson>;
