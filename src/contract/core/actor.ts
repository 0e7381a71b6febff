import * as z from 'zod/mini';
import { LocalText } from './local-text.ts';

/** A person who did something or acts next, as the account or the vendor names them. */
export const Actor = z.object({
  name: z.string(),
  /** What they are: "admin of Tekin Lojistik", "Ingrid Solberg’s team". */
  role: z.optional(LocalText),
  /** The person who looks. */
  isViewer: z.optional(z.boolean()),
});
export type Actor = z.infer<typeof Actor>;
