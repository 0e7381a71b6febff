import * as z from 'zod/mini';
import { LocalText } from './scalars.ts';

/** Why a perk, a reward or a challenge is locked, and what unlocks it. */
export const LockReason = z.object({
  /** `tier`, `role`, `quota`, `window`, `region`, or a code of the vendor's own. */
  code: z.optional(z.string()),
  /** The reason in words: "Opens with Gold". */
  text: LocalText,
  /** What is missing: "€38,400 and 1 engineer to go", with a link to a page of the portal that says more. */
  unlock: z.optional(
    z.object({ text: LocalText, label: z.optional(LocalText), href: z.optional(z.string()) }),
  ),
});
export type LockReason = z.infer<typeof LockReason>;
