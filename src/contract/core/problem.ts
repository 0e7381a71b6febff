import * as z from 'zod/mini';
import { problemCodes } from './problem-codes.ts';
import { ContactPerson } from './person.ts';
import { Integer, Instant, openEnum, LocalText } from './scalars.ts';

/** A refusal, RFC 9457 `application/problem+json`. People read Laurel's words for `code`, or `detail` where the code is the vendor's own; never `title`. */
export const Problem = z.object({
  /** A URI that names the kind of problem; `about:blank` where there is none. */
  type: z.optional(z.string()),
  /** A short name, for developers. */
  title: z.optional(z.string()),
  /** Why, in words for people and in the language of the request: shown where `code` is the vendor's own. */
  detail: z.optional(LocalText),
  /** The HTTP status again. */
  status: z.optional(Integer),
  /** What went wrong. A code of your own is treated by the status, and comes with `detail`. */
  code: openEnum(...problemCodes),
  /** Names the request in your logs. The console of the page repeats it. */
  requestId: z.optional(z.string()),
  /** With `role_required`: a person who may do it. */
  ask: z.optional(ContactPerson),
  /** With a conflict: when it came about. With `limit_reached`: from when on a referral can be sent. */
  at: z.optional(Instant),
  /** With a conflict: perks that can still be claimed instead, with the words of the offer and the perk's id. */
  still: z.optional(z.array(z.object({ label: LocalText, perk: z.string() }))),
  /** With `invalid_fields`: what is wrong with each answer. A widget puts it at the field, and the focus into the first. */
  fieldErrors: z.optional(
    z.array(
      z.object({
        /** Keys into the body with dots between: `values.email` of a form, `answers.tools` or `answers.tools.other` of a survey, `consent`, `reason`. */
        path: z.string(),
        /** `required`, `too_short`, `too_long`, `too_small`, `too_big`, `too_early`, `too_late`, `not_a_number`, `not_an_integer`, `not_a_date`, `not_an_email`, `no_ending`, `not_a_phone`, `not_an_address`, `not_an_option`, or a code of your own with `message`. */
        code: z.string(),
        /** What a rule of your own says, in the language of the request. */
        message: z.optional(z.string()),
      }),
    ),
  ),
});
export type Problem = z.infer<typeof Problem>;
/** A refusal as Laurel reads it. A backend must send a code; without one, the rest can be read all the same. */
export const ProblemReply = z.object({ ...Problem.shape, code: z.optional(z.string()) });
export type ProblemReply = z.infer<typeof ProblemReply>;

/** What is wrong with one answer of a form or survey. */
export type FieldError = NonNullable<Problem['fieldErrors']>[number];
