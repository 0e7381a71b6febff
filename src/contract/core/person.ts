import * as z from 'zod/mini';
import { LocalText } from './scalars.ts';

/** A person who did something or acts next, as the account or the vendor names them. */
export const Actor = z.object({
  /** As they are called: "Deniz Tekin". */
  name: z.string(),
  /** Their role or team: "admin of Tekin Lojistik", "Ingrid Solberg’s team". */
  role: z.optional(LocalText),
  /** Whether this is the person who is signed in. */
  isViewer: z.optional(z.boolean()),
});
export type Actor = z.infer<typeof Actor>;

/** A person to ask where the viewer's role may not act, and how to reach them. */
export const ContactPerson = z.object({
  /** As they are called: "Deniz Tekin". */
  name: z.string(),
  /** `mailto:`, `tel:` or a page of the portal; anything unsafe is dropped. */
  href: z.optional(z.string()),
});
export type ContactPerson = z.infer<typeof ContactPerson>;
