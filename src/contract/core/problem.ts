import * as z from 'zod/mini';
import { problemCodes } from './problem-codes.ts';
import { ContactPerson } from './person.ts';
import { Integer, Instant, openEnum, LocalText } from './scalars.ts';

/** A refusal, RFC 9457 `application/problem+json`. People read Laurel's words for `code`, or `detail` where the code is the vendor's own; never `title`. */
export const Problem = z.object({
  type: z.optional(z.string()),
  title: z.optional(z.string()),
  /** Why, in words for people and in the language of the request: shown where `code` is the vendor's own. */
  detail: z.optional(LocalText),
  status: z.optional(Integer),
  code: openEnum(...problemCodes),
  requestId: z.optional(z.string()),
  /** With `role_required`: a person who may do it. */
  ask: z.optional(ContactPerson),
  /** With a conflict: when it came about. With `limit_reached`: from when on a referral can be sent. */
  at: z.optional(Instant),
  /** With a conflict: perks that can still be claimed instead, with the words of the offer and the perk's id. */
  still: z.optional(z.array(z.object({ label: LocalText, perk: z.string() }))),
  /** With `invalid_fields`: what is wrong with each answer. `path` as in the body, `code` as in `rules/field-validation.ts`; `message` is for a vendor's own rule. */
  fieldErrors: z.optional(
    z.array(z.object({ path: z.string(), code: z.string(), message: z.optional(z.string()) })),
  ),
});
export type Problem = z.infer<typeof Problem>;
/** A refusal as Laurel reads it. A backend must send a code; without one, the rest can be read all the same. */
export const ProblemReply = z.object({ ...Problem.shape, code: z.optional(z.string()) });
export type ProblemReply = z.infer<typeof ProblemReply>;

/** What is wrong with one answer of a form or survey. */
export type FieldError = NonNullable<Problem['fieldErrors']>[number];
